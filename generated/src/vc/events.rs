// Written by `cargo xtask codegen`; do not edit.

//! The events of `vc`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `vc`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Any meeting of the tenant ended.
    AnyMeetingEnded(super::v1::events::AnyMeetingEnded),
    /// Any meeting of the tenant started.
    AnyMeetingStarted(super::v1::events::AnyMeetingStarted),
    /// Somebody joined a meeting that was reserved through the API.
    MeetingJoined(super::v1::events::MeetingJoined),
    /// Somebody left a meeting that was reserved through the API.
    MeetingLeft(super::v1::events::MeetingLeft),
    /// A meeting that was reserved through the API ended.
    MeetingEnded(super::v1::events::MeetingEnded),
    /// A meeting that was reserved through the API started.
    MeetingStarted(super::v1::events::MeetingStarted),
    /// The recording of a meeting that was reserved through the API was stopped; the file is not ready yet.
    MeetingRecordingEnded(super::v1::events::MeetingRecordingEnded),
    /// The recording of a meeting that was reserved through the API was uploaded; carries its address.
    MeetingRecordingReady(super::v1::events::MeetingRecordingReady),
    /// The recording of a meeting that was reserved through the API was started.
    MeetingRecordingStarted(super::v1::events::MeetingRecordingStarted),
    /// Somebody stopped sharing their screen in a meeting that was reserved through the API.
    MeetingShareEnded(super::v1::events::MeetingShareEnded),
    /// Somebody started to share their screen in a meeting that was reserved through the API.
    MeetingShareStarted(super::v1::events::MeetingShareStarted),
    /// The limits on who may reserve meeting rooms, and when, were changed.
    ReserveConfigUpdated(super::v1::events::ReserveConfigUpdated),
    /// A room was added to the meeting rooms.
    RoomCreated(super::v1::events::RoomCreated),
    /// A room was removed from the meeting rooms.
    RoomDeleted(super::v1::events::RoomDeleted),
    /// A meeting room's name, capacity or other data was changed.
    RoomUpdated(super::v1::events::RoomUpdated),
    /// A level, such as a building or a floor, was added to the tree of meeting rooms.
    RoomLevelCreated(super::v1::events::RoomLevelCreated),
    /// A level was removed from the tree of meeting rooms, with or without those below it.
    RoomLevelDeleted(super::v1::events::RoomLevelDeleted),
    /// A level of the tree of meeting rooms was renamed or moved.
    RoomLevelUpdated(super::v1::events::RoomLevelUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    AnyMeetingEnded(super::v1::events::AnyMeetingEnded),
    AnyMeetingStarted(super::v1::events::AnyMeetingStarted),
    MeetingJoined(super::v1::events::MeetingJoined), MeetingLeft(super::v1::events::MeetingLeft),
    MeetingEnded(super::v1::events::MeetingEnded),
    MeetingStarted(super::v1::events::MeetingStarted),
    MeetingRecordingEnded(super::v1::events::MeetingRecordingEnded),
    MeetingRecordingReady(super::v1::events::MeetingRecordingReady),
    MeetingRecordingStarted(super::v1::events::MeetingRecordingStarted),
    MeetingShareEnded(super::v1::events::MeetingShareEnded),
    MeetingShareStarted(super::v1::events::MeetingShareStarted),
    ReserveConfigUpdated(super::v1::events::ReserveConfigUpdated),
    RoomCreated(super::v1::events::RoomCreated), RoomDeleted(super::v1::events::RoomDeleted),
    RoomUpdated(super::v1::events::RoomUpdated),
    RoomLevelCreated(super::v1::events::RoomLevelCreated),
    RoomLevelDeleted(super::v1::events::RoomLevelDeleted),
    RoomLevelUpdated(super::v1::events::RoomLevelUpdated)
});
