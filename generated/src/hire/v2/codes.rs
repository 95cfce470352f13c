// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1002001", "1002002", "1002003", "1002102"))]
CODES {
    1002001 500 "System error" "The system failed. Try again later; if it stays so, ask the support with the message." true;
    1002001 500 "系统错误" "The system failed. Try again later; if it stays so, ask the support with the message." true;
    1002002 400 "Parameter error" "A parameter is wrong. Check the types and sizes of what the request sends." false;
    1002002 400 "参数错误" "A parameter is wrong. Check the types and sizes of what the request sends." false;
    1002003 400 "Parameter error" "A parameter is wrong. Check the types and sizes of what the request sends." false;
    1002102 404 "人才不存在" "The talent does not exist. Check `talent_id`." false
});
