// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1420001", "1420002", "1420003", "1420004"))]
CODES {
    1420001 400 "invalid args" "The id of the post is not valid. Check `post_id`." false;
    1420002 403 "permission denied" "Permission is missing. Check whether the caller may see the post." false;
    1420003 429 "triggers the frequency limit" "" true;
    1420004 404 "post not found" "The post does not exist or was deleted. Check `post_id`." false
});
