// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("10100", "10101", "10200"))]
CODES {
    10100 0 "invalid request" "The request is not valid. Check that no parameter is empty and that the app was admitted to face verification." false;
    10101 0 "internal error" "The system failed. Try again." false;
    10200 0 "crop failed" "The photo could not be cropped. Check that it shows a face and meets the rules for images." false
});
