// Written by `cargo xtask codegen`; do not edit.

//! The events of `task`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `task`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A comment on a task that the app created was added, replied to, changed or deleted.
    TaskCommentUpdated(super::v1::events::TaskCommentUpdated),
    /// A task anywhere in the tenant was changed, whoever created it; carries the users whom it concerns.
    TenantTaskUpdated(super::v1::events::TenantTaskUpdated),
    /// A task that the app created was changed, completed or reopened.
    TaskUpdated(super::v1::events::TaskUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    TaskCommentUpdated(super::v1::events::TaskCommentUpdated),
    TenantTaskUpdated(super::v1::events::TenantTaskUpdated),
    TaskUpdated(super::v1::events::TaskUpdated)
});
