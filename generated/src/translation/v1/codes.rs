// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1140101", "1140102"))]
CODES {
    1140101 400 "invalid param" "A parameter is wrong. Check the text and the languages." false;
    1140102 500 "network anomaly" "The system or the network failed. Try again." true
});
