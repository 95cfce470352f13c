// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("50003"))]
CODES {
    50003 200 "invalid app_id" "The app does not exist, or the tenant has not installed it. Check `app_id`." false
});
