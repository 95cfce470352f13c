// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1150101", "1150102"))]
CODES {
    1150101 400 "invalid param" "A parameter is wrong. Check that the image is sent as Base64." false;
    1150102 500 "network anomaly" "The system or the network failed. Try again." true
});
