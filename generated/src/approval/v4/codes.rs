// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1390001", "1390002", "1390003", "1390004", "1390007", "1390009", "1390010", "1390013", "1390014", "1390015", "1390016", "1390018", "1395001", "1395061"))]
CODES {
    1390001 400 "invalid parameter" "A parameter is wrong. Check what the request sends, and the values in `form`, against the message." false;
    1390001 400 "param is invalid" "A parameter is wrong. Check what the request sends, and the values in `form`, against the message." false;
    1390002 400 "approval code not found" "The approval definition does not exist. Check `approval_code`." false;
    1390003 400 "instance code not found" "The approval instance does not exist. Check its code or id." false;
    1390004 400 "user_id or open_id not found" "The user does not exist. Check `user_id` or `open_id`." false;
    1390007 400 "subscription existed" "The definition is subscribed to already, or the subscription has ended already. There is nothing to do." false;
    1390009 403 "no operation permission" "The operation is not permitted. Check in the admin console which operations the definition's process allows." false;
    1390010 400 "task not found" "The task does not exist. Check `task_id` against the tasks of the instance." false;
    1390013 400 "unsupported approval for free process" "Definitions of free processes are not supported. Use one with a fixed process." false;
    1390014 400 "tenant_id not found" "The tenant does not exist. Check the access token." false;
    1390015 400 "approval is not active" "The definition is disabled. Enable it in the admin console, then try again." false;
    1390016 400 "approval is deleted" "The definition was deleted, so this is not possible any more. Use another one." false;
    1390018 400 "not support handwritten signature" "The node asks for a handwritten signature, which the API cannot give. Handle the task in the client." false;
    1395001 400 "There have been some errors. Please try again later" "The system failed. Check the parameters and the values in `form`, slow down, and try again." false;
    1395001 500 "system error" "The system failed. Check the parameters and the values in `form`, slow down, and try again." true;
    1395061 400 "version updated" "The list of districts has changed since this page token was made. Begin again without a token." false
});
