// Written by `cargo xtask codegen`; do not edit.

//! The events of `apaas`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `apaas`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A record of a data table was inserted, updated or deleted, with its values before and after.
    WorkspaceRecordChanged(super::v1::events::WorkspaceRecordChanged),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event { WorkspaceRecordChanged(super::v1::events::WorkspaceRecordChanged) });
