// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1040101", "1040102"))]
CODES {
    1040101 400 "invalid param" "A parameter is wrong. Check the audio and its configuration." false;
    1040102 500 "network anomaly" "The system or the network failed. Try again." true
});
