// Written by `cargo xtask codegen`; do not edit.

//! The events of `attendance`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `attendance`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Somebody clocked in or out; carries the place, the network and how it was done.
    UserFlowCreated(super::v1::events::UserFlowCreated),
    /// The result of an employee's attendance on a day was changed.
    UserTaskUpdated(super::v1::events::UserTaskUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    UserFlowCreated(super::v1::events::UserFlowCreated),
    UserTaskUpdated(super::v1::events::UserTaskUpdated)
});
