// Written by `cargo xtask codegen`; do not edit.

//! The events of `acs`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `acs`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Somebody was recognised by a door device; carries who, where and whether the door opened.
    AccessRecordCreated(super::v1::events::AccessRecordCreated),
    /// A person's card number or face of the access control was changed.
    UserUpdated(super::v1::events::UserUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    AccessRecordCreated(super::v1::events::AccessRecordCreated),
    UserUpdated(super::v1::events::UserUpdated)
});
