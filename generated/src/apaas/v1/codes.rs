// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2320001", "2320002", "2320003", "2320004", "2320005", "2320006"))]
CODES {
    2320001 400 "param is invalid" "A parameter is not valid. Check the parameters." false;
    2320002 500 "internal error" "The server failed. Try again later, or ask the support." true;
    2320003 404 "tenant does not exist" "The tenant does not exist. Check whether it can be used." false;
    2320004 404 "user does not exist" "The user does not exist. Check the user." false;
    2320005 403 "insufficient permissions" "The user may not do this. Check the user's permissions." false;
    2320006 400 "bad request or invalid parameter" "The request or a parameter is not valid. Check the method, the body and its form." false
});
