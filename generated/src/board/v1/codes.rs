// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2890001", "2890002", "2890003", "2890004", "2890005", "2890006", "2891001"))]
CODES {
    2890001 400 "invalid format" "A parameter has the wrong form. Check what the request sends, JSON in text for example." false;
    2890002 400 "invalid arg" "A parameter is wrong. Check what the request sends, `whiteboard_id` for example." false;
    2890003 400 "record missing" "The whiteboard or its picture does not exist. Check `whiteboard_id`." false;
    2890004 401 "auth failed" "The caller could not be identified. Check the access token." false;
    2890005 403 "forbidden" "The caller may not do this with the whiteboard. Give it permission for the document." false;
    2890006 429 "too many request" "Too many calls were made. Slow down and try again later." true;
    2891001 500 "server internal error" "The server failed. Try again, and ask the support if it stays so." true
});
