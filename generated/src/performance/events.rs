// Written by `cargo xtask codegen`; do not edit.

//! The events of `performance`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `performance`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// The details of employees' performance reviews were changed.
    ReviewDataChanged(super::v2::events::ReviewDataChanged),
    /// Employees were shown the results of their performance reviews.
    ReviewResultOpened(super::v2::events::ReviewResultOpened),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    ReviewDataChanged(super::v2::events::ReviewDataChanged),
    ReviewResultOpened(super::v2::events::ReviewResultOpened)
});
