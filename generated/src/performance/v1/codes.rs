// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1580101", "1580102", "1580901"))]
CODES {
    1580101 500 "internal error" "An internal error occurred. Read the message; contact support if it persists." true;
    1580102 400 "param is invalid" "A parameter is not valid. Check types and sizes." false;
    1580901 400 "tenant no license" "The tenant has no seats for Performance. Ask an administrator of the tenant." false;
    1580901 400 "tenant no licnese" "The tenant has no seats for Performance. Ask an administrator of the tenant." false
});
