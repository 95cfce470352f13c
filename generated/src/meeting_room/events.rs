// Written by `cargo xtask codegen`; do not edit.

//! The events of `meeting_room`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `meeting_room`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A meeting room was created.
    MeetingRoomCreated(super::v1::events::MeetingRoomCreated),
    /// A meeting room was deleted.
    MeetingRoomDeleted(super::v1::events::MeetingRoomDeleted),
    /// A meeting room was created, changed, deleted or reserved.
    MeetingRoomStatusChanged(super::v1::events::MeetingRoomStatusChanged),
    /// The properties of a meeting room were changed.
    MeetingRoomUpdated(super::v1::events::MeetingRoomUpdated),
    /// A calendar event with a third-party meeting room was created, moved or deleted.
    ThirdPartyMeetingRoomEventCreated(
        super::v1::events::ThirdPartyMeetingRoomEventCreated,
    ),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    MeetingRoomCreated(super::v1::events::MeetingRoomCreated),
    MeetingRoomDeleted(super::v1::events::MeetingRoomDeleted),
    MeetingRoomStatusChanged(super::v1::events::MeetingRoomStatusChanged),
    MeetingRoomUpdated(super::v1::events::MeetingRoomUpdated),
    ThirdPartyMeetingRoomEventCreated(super::v1::events::ThirdPartyMeetingRoomEventCreated)
});
