// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1291001", "1291002", "1291003", "1291004", "1291010"))]
CODES {
    1291001 400 "upload fail" "The identity could not be recorded. Try again." false;
    1291002 400 "name mismatch" "The name does not match the one bound to the user. Check `identity_name`." false;
    1291003 400 "code mismatch" "The ID card number does not match the one bound to the user. Check `identity_code`." false;
    1291004 400 "mobile mismatch" "The mobile number does not match the one bound to the user. Check `mobile`." false;
    1291010 400 "invalid request" "The request is not valid. Check that no parameter is empty." false
});
