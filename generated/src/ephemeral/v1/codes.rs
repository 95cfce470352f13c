// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("18051"))]
CODES {
    18051 0 "消息已删除" "The card was deleted already. There is nothing to do." false
});
