// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("230001", "230027"))]
CODES {
    230001 400 "param is invalid" "A parameter is wrong. Check what the request sends against the message." false;
    230027 400 "no permission, bot not in the chat" "The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one." false
});
