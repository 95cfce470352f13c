// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1810001"))]
CODES {
    1810001 400 "param is invalid" "A parameter is wrong. Check `page_size` and `page_token`." false
});
