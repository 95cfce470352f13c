// Written by `cargo xtask codegen`; do not edit.

//! The events of `mail`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `mail`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A mail arrived in a mailbox that was subscribed to.
    MailReceived(super::v1::events::MailReceived),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event { MailReceived(super::v1::events::MailReceived) });
