// Written by `cargo xtask codegen`; do not edit.

//! The events of `auth`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `auth`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A user's access token or refresh token was revoked, so that calls in their name fail from now on.
    UserAccessTokenRevoked(super::v4::events::UserAccessTokenRevoked),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event { UserAccessTokenRevoked(super::v4::events::UserAccessTokenRevoked) });
