// Written by `cargo xtask codegen`; do not edit.

//! The events of `calendar`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `calendar`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Somebody was given access to a calendar whose access control the app subscribed to.
    CalendarAclCreated(super::v4::events::CalendarAclCreated),
    /// Somebody lost access to a calendar whose access control the app subscribed to.
    CalendarAclDeleted(super::v4::events::CalendarAclDeleted),
    /// The list of calendars of some users was changed; what was changed has to be fetched.
    CalendarChanged(super::v4::events::CalendarChanged),
    /// An event in a subscribed calendar was created, changed, deleted or replied to.
    CalendarEventChanged(super::v4::events::CalendarEventChanged),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    CalendarAclCreated(super::v4::events::CalendarAclCreated),
    CalendarAclDeleted(super::v4::events::CalendarAclDeleted),
    CalendarChanged(super::v4::events::CalendarChanged),
    CalendarEventChanged(super::v4::events::CalendarEventChanged)
});
