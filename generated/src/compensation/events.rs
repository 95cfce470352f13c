// Written by `cargo xtask codegen`; do not edit.

//! The events of `compensation`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `compensation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// An employee's salary record was set, adjusted, corrected or deleted.
    ArchiveChanged(super::v1::events::ArchiveChanged),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event { ArchiveChanged(super::v1::events::ArchiveChanged) });
