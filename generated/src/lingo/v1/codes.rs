// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2250001", "2250002", "2250100"))]
CODES {
    2250001 400 "invalid param" "A parameter is not valid. Check the parameters." false;
    2250001 400 "param is invalid" "A parameter is not valid. Check the parameters." false;
    2250002 500 "network anomaly, please try again" "The service timed out or failed. Try again, and ask the support if it persists." true;
    2250100 403 "draft has been reviewed and cannot be edited" "" false
});
