// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("10202", "10213", "10226", "10228"))]
CODES {
    10202 200 "access token invalid" "The access token is not valid. Check whether it has expired." false;
    10213 200 "code appid not match" "The code is not of this app, or was used before. Fetch a new one from the same app." false;
    10226 200 "invalid code" "The code is not valid or has expired. Fetch a new one." false;
    10228 200 "user to app has no visibility" "" false
});
