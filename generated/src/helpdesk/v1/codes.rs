// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("150001", "154000", "154001", "154003", "154004", "154005", "154401", "154402", "154403", "154404", "155000"))]
CODES {
    150001 400 "param is invalis" "The state of the agent is not valid. Set `status` to 1 or 2." false;
    154000 400 "Bad request, please check your request body" "The request is not valid. Check the parameters, the ids in the path included." false;
    154001 401 "Unauthorized, please check you have the correct access" "The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant." false;
    154003 401 "Please check you have the correct access" "The caller lacks a permission. Check the scopes of the app, and both authorization headers." false;
    154003 403 "Please check you have the correct access" "The caller lacks a permission. Check the scopes of the app, and both authorization headers." false;
    154004 404 "Resource not found" "It was not found. Check the ids, and whether they belong together." false;
    154005 405 "Method Forbidden" "The caller may not do this. Check whether it may create pushes." false;
    154401 401 "Ticket already be closed" "The ticket is closed already. Open a new one." false;
    154402 401 "Helpdesk can't be see by user" "" false;
    154403 401 "Send message with bad url" "" false;
    154404 401 "Image might be deleted" "The image may have been deleted. Check the message." false;
    155000 500 "Internal error" "The server failed. Ask the support." true
});
