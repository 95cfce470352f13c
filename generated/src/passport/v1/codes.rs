// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1080001", "1084001", "1084002"))]
CODES {
    1080001 400 "param is invalis" "A parameter is wrong. Check what the request sends." false;
    1084001 400 "The parameter sid is invalid" "The session is not valid. Check `sid`." false;
    1084002 400 "The parameter logout_reason is invalid" "The reason is not valid. Check `logout_reason`." false
});
