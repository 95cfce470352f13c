// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("10001", "10002", "131001", "131002", "131003", "131004", "131005", "131006", "131007", "131008", "131009", "131010", "131101"))]
CODES {
    10001 200 "invalid param" "A parameter is wrong. Check what the request sends." false;
    10002 200 "network anomaly, please try again" "" false;
    131001 400 "rpc fail" "The system failed. Try again later; ask the support with the log id if it stays so." false;
    131001 500 "rpc fail" "The system failed. Try again later; ask the support with the log id if it stays so." true;
    131002 400 "param err" "A parameter is wrong. Check types and values against the message." false;
    131003 400 "out of limit" "A limit was reached: 400,000 nodes a space, 50 levels, 2000 nodes below one, 2000 moved at once. Use another place or move less." false;
    131004 400 "invalid user" "The caller is not valid. Check the access token; ask the support if it stays so." false;
    131005 400 "not found" "Something that is named does not exist. Look in the message which: space, node, document, member or user." false;
    131006 400 "permission denied" "The caller lacks rights. Make it a member or administrator of the space, or share the node with it." false;
    131007 400 "internal err" "The system failed. Do not try again; ask the support with the log id." false;
    131007 500 "internal err" "The system failed. Do not try again; ask the support with the log id." true;
    131008 400 "already exist" "The member is there already. There is nothing to do." false;
    131009 400 "lock contention, please retry later." "" false;
    131010 400 "doc type is deprecated, please use docx." "" false;
    131101 400 "invalid operation" "The space does not allow this, such as adding members to a public one. Look at the message." false
});
