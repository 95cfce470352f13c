// Written by `cargo xtask codegen`; do not edit.

//! The events of `meeting_room.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`MeetingRoomCreated`] | `meeting_room.meeting_room.created_v1` | A meeting room was created. |
//! | [`MeetingRoomDeleted`] | `meeting_room.meeting_room.deleted_v1` | A meeting room was deleted. |
//! | [`MeetingRoomStatusChanged`] | `meeting_room.meeting_room.status_changed_v1` | A meeting room was created, changed, deleted or reserved. |
//! | [`MeetingRoomUpdated`] | `meeting_room.meeting_room.updated_v1` | The properties of a meeting room were changed. |
//! | [`ThirdPartyMeetingRoomEventCreated`] | `third_party_meeting_room_event_created` | A calendar event with a third-party meeting room was created, moved or deleted. |

#![allow(deprecated, reason = "the types of superseded events refer to each other")]
#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A meeting room was created.
///
/// The event `meeting_room.meeting_room.created_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `calendar:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "meeting_room.meeting_room.created_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct MeetingRoomCreated {
    /// The name of the room.
    pub room_name: Option<String>,
    /// The meeting room.
    pub room_id: Option<String>,
}

crate::object!(MeetingRoomCreated { room_name "room_name", room_id "room_id" });
crate::event!(MeetingRoomCreated { "meeting_room.meeting_room.created_v1", V2 });

/// A meeting room was deleted.
///
/// The event `meeting_room.meeting_room.deleted_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `calendar:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "meeting_room.meeting_room.deleted_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct MeetingRoomDeleted {
    /// The name of the room.
    pub room_name: Option<String>,
    /// The meeting room.
    pub room_id: Option<String>,
}

crate::object!(MeetingRoomDeleted { room_name "room_name", room_id "room_id" });
crate::event!(MeetingRoomDeleted { "meeting_room.meeting_room.deleted_v1", V2 });

/// A meeting room was created, changed, deleted or reserved.
///
/// The event `meeting_room.meeting_room.status_changed_v1`.
///
/// Scopes, any one of: `calendar:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "meeting_room.meeting_room.status_changed_v1")]
pub struct MeetingRoomStatusChanged {
    /// The name of the room.
    pub room_name: Option<String>,
    /// The meeting room.
    pub room_id: Option<String>,
}

crate::object!(MeetingRoomStatusChanged { room_name "room_name", room_id "room_id" });
crate::event!(MeetingRoomStatusChanged { "meeting_room.meeting_room.status_changed_v1", V2 });

/// The properties of a meeting room were changed.
///
/// The event `meeting_room.meeting_room.updated_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `calendar:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "meeting_room.meeting_room.updated_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct MeetingRoomUpdated {
    /// The name of the room.
    pub room_name: Option<String>,
    /// The meeting room.
    pub room_id: Option<String>,
}

crate::object!(MeetingRoomUpdated { room_name "room_name", room_id "room_id" });
crate::event!(MeetingRoomUpdated { "meeting_room.meeting_room.updated_v1", V2 });

/// A calendar event with a third-party meeting room was created, moved or deleted.
///
/// The event `third_party_meeting_room_event_created`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "third_party_meeting_room_event_created")]
pub struct ThirdPartyMeetingRoomEventCreated {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// When the calendar event was changed.
    pub event_time: Option<String>,
    /// The event that takes the room.
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    pub original_time: Option<i64>,
    /// The event.
    pub event_id: Option<String>,
    /// Where it begins.
    pub start: Option<EventTime>,
    /// Where it ends.
    pub end: Option<EventTime>,
    /// The third-party rooms of the calendar event.
    pub meeting_rooms: Vec<ThirdPartyMeetingRoomEventCreatedMeetingRoom>,
    /// Who organises the calendar event.
    pub organizer: Option<UserInfo>,
}

crate::object!(ThirdPartyMeetingRoomEventCreated {
    app_id "app_id", tenant_key "tenant_key", type_ "type", event_time "event_time", uid "uid",
    original_time "original_time", event_id "event_id", start "start", end "end",
    meeting_rooms "meeting_rooms", organizer "organizer"
});
crate::moments!(ThirdPartyMeetingRoomEventCreated { original_time_at original_time from_seconds });
crate::event!(ThirdPartyMeetingRoomEventCreated { "third_party_meeting_room_event_created", V1 });

/// The type `event_time` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventTime {
    /// The time, in seconds since 1970.
    pub time_stamp: Option<String>,
}

crate::object!(EventTime { time_stamp "time_stamp" });
crate::moments!(EventTime { time_stamp_at time_stamp from_seconds });

/// An object with `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreatedMeetingRoom {
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(ThirdPartyMeetingRoomEventCreatedMeetingRoom { open_id "open_id" });

/// The type `user_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
}

crate::object!(UserInfo { open_id "open_id", user_id "user_id", union_id "union_id" });
