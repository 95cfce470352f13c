// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2010001", "2010002"))]
CODES {
    2010001 404 "tenant not found" "The tenant does not exist. Check the tenant access token." false;
    2010002 403 "no permission" "The app may not read it. An app that came preinstalled must have been used by the company within the last 180 days." false
});
