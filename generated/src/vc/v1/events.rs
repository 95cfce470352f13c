// Written by `cargo xtask codegen`; do not edit.

//! The events of `vc.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`AnyMeetingEnded`] | `vc.meeting.all_meeting_ended_v1` | Any meeting of the tenant ended. |
//! | [`AnyMeetingStarted`] | `vc.meeting.all_meeting_started_v1` | Any meeting of the tenant started. |
//! | [`MeetingJoined`] | `vc.meeting.join_meeting_v1` | Somebody joined a meeting that was reserved through the API. |
//! | [`MeetingLeft`] | `vc.meeting.leave_meeting_v1` | Somebody left a meeting that was reserved through the API. |
//! | [`MeetingEnded`] | `vc.meeting.meeting_ended_v1` | A meeting that was reserved through the API ended. |
//! | [`MeetingStarted`] | `vc.meeting.meeting_started_v1` | A meeting that was reserved through the API started. |
//! | [`MeetingRecordingEnded`] | `vc.meeting.recording_ended_v1` | The recording of a meeting that was reserved through the API was stopped; the file is not ready yet. |
//! | [`MeetingRecordingReady`] | `vc.meeting.recording_ready_v1` | The recording of a meeting that was reserved through the API was uploaded; carries its address. |
//! | [`MeetingRecordingStarted`] | `vc.meeting.recording_started_v1` | The recording of a meeting that was reserved through the API was started. |
//! | [`MeetingShareEnded`] | `vc.meeting.share_ended_v1` | Somebody stopped sharing their screen in a meeting that was reserved through the API. |
//! | [`MeetingShareStarted`] | `vc.meeting.share_started_v1` | Somebody started to share their screen in a meeting that was reserved through the API. |
//! | [`ReserveConfigUpdated`] | `vc.reserve_config.updated_v1` | The limits on who may reserve meeting rooms, and when, were changed. |
//! | [`RoomCreated`] | `vc.room.created_v1` | A room was added to the meeting rooms. |
//! | [`RoomDeleted`] | `vc.room.deleted_v1` | A room was removed from the meeting rooms. |
//! | [`RoomUpdated`] | `vc.room.updated_v1` | A meeting room's name, capacity or other data was changed. |
//! | [`RoomLevelCreated`] | `vc.room_level.created_v1` | A level, such as a building or a floor, was added to the tree of meeting rooms. |
//! | [`RoomLevelDeleted`] | `vc.room_level.deleted_v1` | A level was removed from the tree of meeting rooms, with or without those below it. |
//! | [`RoomLevelUpdated`] | `vc.room_level.updated_v1` | A level of the tree of meeting rooms was renamed or moved. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Any meeting of the tenant ended.
///
/// The event `vc.meeting.all_meeting_ended_v1`.
///
/// Scopes, any one of: `vc:meeting.all_meeting:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.all_meeting_ended_v1")]
pub struct AnyMeetingEnded {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(AnyMeetingEnded { meeting "meeting", operator "operator" });
crate::event!(AnyMeetingEnded { "vc.meeting.all_meeting_ended_v1", V2 });

/// Any meeting of the tenant started.
///
/// The event `vc.meeting.all_meeting_started_v1`.
///
/// Scopes, any one of: `vc:meeting.all_meeting:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_started>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.all_meeting_started_v1")]
pub struct AnyMeetingStarted {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(AnyMeetingStarted { meeting "meeting", operator "operator" });
crate::event!(AnyMeetingStarted { "vc.meeting.all_meeting_started_v1", V2 });

/// Somebody joined a meeting that was reserved through the API.
///
/// The event `vc.meeting.join_meeting_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/join_meeting>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.join_meeting_v1")]
pub struct MeetingJoined {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingJoined { meeting "meeting", operator "operator" });
crate::event!(MeetingJoined { "vc.meeting.join_meeting_v1", V2 });

/// Somebody left a meeting that was reserved through the API.
///
/// The event `vc.meeting.leave_meeting_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.leave_meeting_v1")]
pub struct MeetingLeft {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
    /// Why the participant left, in words.
    pub leave_reason: Option<LeaveReason>,
    /// Who was in the meeting at the end.
    pub leave_user: Option<MeetingEventUser>,
}

crate::object!(MeetingLeft {
    meeting "meeting", operator "operator", leave_reason "leave_reason", leave_user "leave_user"
});
crate::event!(MeetingLeft { "vc.meeting.leave_meeting_v1", V2 });

/// A meeting that was reserved through the API ended.
///
/// The event `vc.meeting.meeting_ended_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_ended>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.meeting_ended_v1")]
pub struct MeetingEnded {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingEnded { meeting "meeting", operator "operator" });
crate::event!(MeetingEnded { "vc.meeting.meeting_ended_v1", V2 });

/// A meeting that was reserved through the API started.
///
/// The event `vc.meeting.meeting_started_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.meeting_started_v1")]
pub struct MeetingStarted {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingStarted { meeting "meeting", operator "operator" });
crate::event!(MeetingStarted { "vc.meeting.meeting_started_v1", V2 });

/// The recording of a meeting that was reserved through the API was stopped; the file is not ready yet.
///
/// The event `vc.meeting.recording_ended_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.recording_ended_v1")]
pub struct MeetingRecordingEnded {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingRecordingEnded { meeting "meeting", operator "operator" });
crate::event!(MeetingRecordingEnded { "vc.meeting.recording_ended_v1", V2 });

/// The recording of a meeting that was reserved through the API was uploaded; carries its address.
///
/// The event `vc.meeting.recording_ready_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.recording_ready_v1")]
pub struct MeetingRecordingReady {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// The address.
    pub url: Option<String>,
    /// How long it is.
    pub duration: Option<String>,
}

crate::object!(MeetingRecordingReady { meeting "meeting", url "url", duration "duration" });
crate::event!(MeetingRecordingReady { "vc.meeting.recording_ready_v1", V2 });

/// The recording of a meeting that was reserved through the API was started.
///
/// The event `vc.meeting.recording_started_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_started>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.recording_started_v1")]
pub struct MeetingRecordingStarted {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingRecordingStarted { meeting "meeting", operator "operator" });
crate::event!(MeetingRecordingStarted { "vc.meeting.recording_started_v1", V2 });

/// Somebody stopped sharing their screen in a meeting that was reserved through the API.
///
/// The event `vc.meeting.share_ended_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.share_ended_v1")]
pub struct MeetingShareEnded {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingShareEnded { meeting "meeting", operator "operator" });
crate::event!(MeetingShareEnded { "vc.meeting.share_ended_v1", V2 });

/// Somebody started to share their screen in a meeting that was reserved through the API.
///
/// The event `vc.meeting.share_started_v1`.
///
/// Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_started>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.meeting.share_started_v1")]
pub struct MeetingShareStarted {
    /// The meeting.
    pub meeting: Option<MeetingEventMeeting>,
    /// Who does it, or how values are compared.
    pub operator: Option<MeetingEventUser>,
}

crate::object!(MeetingShareStarted { meeting "meeting", operator "operator" });
crate::event!(MeetingShareStarted { "vc.meeting.share_started_v1", V2 });

/// The limits on who may reserve meeting rooms, and when, were changed.
///
/// The event `vc.reserve_config.updated_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.reserve_config.updated_v1")]
pub struct ReserveConfigUpdated {
    /// The meeting room or level, by its id.
    pub scope_id: Option<String>,
    /// Whether it is a level, 1, or a meeting room, 2. Range: `1` to `2`.
    pub scope_type: Option<i64>,
    /// Whether and when bookings need approval.
    pub approve_config: Option<ApprovalConfigEvent>,
    /// When rooms can be booked.
    pub time_config: Option<TimeConfig>,
    /// Who can book.
    pub reserve_scope_config: Option<ReserveScopeConfigEvent>,
}

crate::object!(ReserveConfigUpdated {
    scope_id "scope_id", scope_type "scope_type", approve_config "approve_config",
    time_config "time_config", reserve_scope_config "reserve_scope_config"
});
crate::event!(ReserveConfigUpdated { "vc.reserve_config.updated_v1", V2 });

/// A room was added to the meeting rooms.
///
/// The event `vc.room.created_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.room.created_v1")]
pub struct RoomCreated {
    /// The meeting room.
    pub room: Option<RoomEvent>,
}

crate::object!(RoomCreated { room "room" });
crate::event!(RoomCreated { "vc.room.created_v1", V2 });

/// A room was removed from the meeting rooms.
///
/// The event `vc.room.deleted_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.room.deleted_v1")]
pub struct RoomDeleted {
    /// The meeting room.
    pub room: Option<RoomEvent>,
}

crate::object!(RoomDeleted { room "room" });
crate::event!(RoomDeleted { "vc.room.deleted_v1", V2 });

/// A meeting room's name, capacity or other data was changed.
///
/// The event `vc.room.updated_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.room.updated_v1")]
pub struct RoomUpdated {
    /// The meeting room.
    pub room: Option<RoomEvent>,
}

crate::object!(RoomUpdated { room "room" });
crate::event!(RoomUpdated { "vc.room.updated_v1", V2 });

/// A level, such as a building or a floor, was added to the tree of meeting rooms.
///
/// The event `vc.room_level.created_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.room_level.created_v1")]
pub struct RoomLevelCreated {
    /// The level.
    pub room_level: Option<RoomLevel>,
}

crate::object!(RoomLevelCreated { room_level "room_level" });
crate::event!(RoomLevelCreated { "vc.room_level.created_v1", V2 });

/// A level was removed from the tree of meeting rooms, with or without those below it.
///
/// The event `vc.room_level.deleted_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:delete`, `vc:rooms.roomlevel:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.room_level.deleted_v1")]
pub struct RoomLevelDeleted {
    /// The level of meeting rooms. Length: 1 to 100.
    pub room_level_id: Option<String>,
    /// Whether all levels below are deleted too.
    pub delete_child: Option<bool>,
}

crate::object!(RoomLevelDeleted { room_level_id "room_level_id", delete_child "delete_child" });
crate::event!(RoomLevelDeleted { "vc.room_level.deleted_v1", V2 });

/// A level of the tree of meeting rooms was renamed or moved.
///
/// The event `vc.room_level.updated_v1`.
///
/// Scopes, any one of: `vc:room`, `vc:room:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "vc.room_level.updated_v1")]
pub struct RoomLevelUpdated {
    /// The level.
    pub room_level: Option<RoomLevel>,
}

crate::object!(RoomLevelUpdated { room_level "room_level" });
crate::event!(RoomLevelUpdated { "vc.room_level.updated_v1", V2 });

/// The type `approval_config_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalConfigEvent {
    /// Whether bookings need approval: 0 not, 1 so. Range: `0` to `1`.
    pub approval_switch: Option<i64>,
    /// Which bookings need approval: 0 all, 1 those longer than `meeting_duration`. Range: `0` to `1`.
    pub approval_condition: Option<i64>,
    /// How long the meetings were.
    pub meeting_duration: Option<f64>,
    /// Who approves; at least one user where approval is on.
    pub approvers: Vec<SubscribeUserEvent>,
}

crate::object!(ApprovalConfigEvent {
    approval_switch "approval_switch", approval_condition "approval_condition",
    meeting_duration "meeting_duration", approvers "approvers"
});

/// The type `meeting_event_meeting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingEventMeeting {
    /// The id.
    pub id: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The meeting number, of nine digits.
    pub meeting_no: Option<String>,
    /// How the meeting came about.
    pub meeting_source: Option<MeetingSource>,
    /// From when on, in seconds since 1970.
    pub start_time: Option<String>,
    /// Until when, in seconds since 1970.
    pub end_time: Option<String>,
    /// The host.
    pub host_user: Option<MeetingEventUser>,
    /// The owner.
    pub owner: Option<MeetingEventUser>,
    /// The event in the calendar.
    pub calendar_event_id: Option<String>,
    /// The kind of meeting beneath its type.
    pub meeting_sub_type: Option<MeetingAllMeetingEndedMeetingSubType>,
    /// Whether nodes may be copied, printed and exported.
    pub security_setting: Option<MeetingSecuritySetting>,
    /// The settings of a webinar.
    pub webinar_setting: Option<MeetingWebinarSetting>,
}

crate::object!(MeetingEventMeeting {
    id "id", topic "topic", meeting_no "meeting_no", meeting_source "meeting_source",
    start_time "start_time", end_time "end_time", host_user "host_user", owner "owner",
    calendar_event_id "calendar_event_id", meeting_sub_type "meeting_sub_type",
    security_setting "security_setting", webinar_setting "webinar_setting"
});
crate::moments!(MeetingEventMeeting {
    start_time_at start_time from_seconds, end_time_at end_time from_seconds
});

/// The type `meeting_event_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingEventUser {
    /// The id.
    pub id: Option<UserId>,
    /// The role in the meeting.
    pub user_role: Option<UserRole>,
    /// What kind of user it is.
    pub user_type: Option<MeetingEventUserUserType>,
}

crate::object!(MeetingEventUser { id "id", user_role "user_role", user_type "user_type" });

/// The type `meeting_security_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingSecuritySetting {
    /// Who may join.
    pub security_level: Option<SecurityLevel>,
    /// The groups, by their ids. Length: 0 to 200.
    pub group_ids: Vec<String>,
    /// The users. Length: 0 to 200.
    pub user_ids: Vec<UserId>,
    /// The meeting rooms, by their ids. Length: 0 to 200.
    pub room_ids: Vec<String>,
    /// Whether the users and groups who may join were chosen.
    pub has_set_security_contacts_and_group: Option<bool>,
}

crate::object!(MeetingSecuritySetting {
    security_level "security_level", group_ids "group_ids", user_ids "user_ids",
    room_ids "room_ids", has_set_security_contacts_and_group "has_set_security_contacts_and_group"
});

/// The type `meeting_webinar_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingWebinarSetting {
    /// The kind of webinar.
    pub webinar_type: Option<WebinarType>,
}

crate::object!(MeetingWebinarSetting { webinar_type "webinar_type" });

/// The type `reserve_scope_config_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveScopeConfigEvent {
    /// Who can book: 0 some users, 1 all. Range: `0` to `1`.
    pub allow_all_users: Option<i64>,
    /// The users who can book.
    pub allow_users: Vec<SubscribeUserEvent>,
    /// The departments whose members can book.
    pub allow_depts: Vec<SubscribeDepartment>,
}

crate::object!(ReserveScopeConfigEvent {
    allow_all_users "allow_all_users", allow_users "allow_users", allow_depts "allow_depts"
});

/// The type `room_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomEvent {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// How many people the room holds.
    pub capacity: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The number of the room that people see.
    pub display_id: Option<String>,
    /// The meeting room, by the tenant's own id.
    pub custom_room_id: Option<String>,
    /// The level of meeting rooms.
    pub room_level_id: Option<String>,
    /// The levels from the top down.
    pub path: Vec<String>,
    /// Whether the room is in use.
    pub room_status: Option<RoomStatusEvent>,
    /// The device.
    pub device: Vec<Device>,
}

crate::object!(RoomEvent {
    room_id "room_id", name "name", capacity "capacity", description "description",
    display_id "display_id", custom_room_id "custom_room_id", room_level_id "room_level_id",
    path "path", room_status "room_status", device "device"
});

/// The type `room_status_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomStatusEvent {
    /// The state it is in.
    pub status: Option<bool>,
    /// Whether the room will be in use in future; only in what is returned.
    pub schedule_status: Option<bool>,
    /// When the room is disabled, in seconds since 1970.
    pub disable_start_time: Option<String>,
    /// When the room is enabled again, in seconds since 1970; 0 for never.
    pub disable_end_time: Option<String>,
    /// Why the room is disabled.
    pub disable_reason: Option<String>,
    /// Who is responsible for the room.
    pub contact_ids: Vec<UserId>,
    /// Whether those who booked the room are told.
    pub disable_notice: Option<bool>,
    /// Whether the contacts are told when the room is enabled again.
    pub resume_notice: Option<bool>,
}

crate::object!(RoomStatusEvent {
    status "status", schedule_status "schedule_status", disable_start_time "disable_start_time",
    disable_end_time "disable_end_time", disable_reason "disable_reason", contact_ids "contact_ids",
    disable_notice "disable_notice", resume_notice "resume_notice"
});
crate::moments!(RoomStatusEvent {
    disable_start_time_at disable_start_time from_seconds,
    disable_end_time_at disable_end_time from_seconds
});

/// The type `subscribe_user_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeUserEvent {
    /// The user.
    pub user_id: Option<UserId>,
}

crate::object!(SubscribeUserEvent { user_id "user_id" });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveReason {
    /// Left
    ///
    /// On the wire: `1`.
    Left,
    /// Meeting ended
    ///
    /// On the wire: `2`.
    MeetingEnded,
    /// Removed
    ///
    /// On the wire: `3`.
    Removed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaveReason: i64 { Left = 1, MeetingEnded = 2, Removed = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingAllMeetingEndedMeetingSubType {
    /// Screen sharing
    ///
    /// On the wire: `1`.
    ScreenSharing,
    /// Wired sharing
    ///
    /// On the wire: `2`.
    WiredSharing,
    /// Magic Share
    ///
    /// On the wire: `3`.
    MagicShare,
    /// Office phone
    ///
    /// On the wire: `4`.
    OfficePhone,
    /// IP phone
    ///
    /// On the wire: `5`.
    IpPhone,
    /// Webinar
    ///
    /// On the wire: `6`.
    Webinar,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingAllMeetingEndedMeetingSubType: i64 {
    ScreenSharing = 1, WiredSharing = 2, MagicShare = 3, OfficePhone = 4, IpPhone = 5, Webinar = 6
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingEventUserUserType {
    /// Feishu user
    ///
    /// On the wire: `1`.
    FeishuUser,
    /// Room
    ///
    /// On the wire: `2`.
    Room,
    /// Document user
    ///
    /// On the wire: `3`.
    DocumentUser,
    /// Neo device user
    ///
    /// On the wire: `4`.
    NeoDeviceUser,
    /// Neo device guest
    ///
    /// On the wire: `5`.
    NeoDeviceGuest,
    /// Phone user
    ///
    /// On the wire: `6`.
    PhoneUser,
    /// SIP user
    ///
    /// On the wire: `7`.
    SipUser,
    /// Sharebox
    ///
    /// On the wire: `8`.
    Sharebox,
    /// App
    ///
    /// On the wire: `9`.
    App,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingEventUserUserType: i64 {
    FeishuUser = 1, Room = 2, DocumentUser = 3, NeoDeviceUser = 4, NeoDeviceGuest = 5,
    PhoneUser = 6, SipUser = 7, Sharebox = 8, App = 9
});

/// One of `1`, `2`, `3`, `4`, `100`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingSource {
    /// Calendar
    ///
    /// On the wire: `1`.
    Calendar,
    /// Instant
    ///
    /// On the wire: `2`.
    Instant,
    /// Interview
    ///
    /// On the wire: `3`.
    Interview,
    /// Open platform
    ///
    /// On the wire: `4`.
    OpenPlatform,
    /// Other
    ///
    /// On the wire: `100`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingSource: i64 {
    Calendar = 1, Instant = 2, Interview = 3, OpenPlatform = 4, Other = 100
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SecurityLevel {
    /// Everyone
    ///
    /// On the wire: `1`.
    Everyone,
    /// Tenant members
    ///
    /// On the wire: `2`.
    TenantMembers,
    /// Chosen contacts and groups
    ///
    /// On the wire: `3`.
    ChosenContactsAndGroups,
    /// Host alone
    ///
    /// On the wire: `4`.
    HostAlone,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SecurityLevel: i64 {
    Everyone = 1, TenantMembers = 2, ChosenContactsAndGroups = 3, HostAlone = 4
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserRole {
    /// Participant
    ///
    /// On the wire: `1`.
    Participant,
    /// Host
    ///
    /// On the wire: `2`.
    Host,
    /// Co host
    ///
    /// On the wire: `3`.
    CoHost,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserRole: i64 { Participant = 1, Host = 2, CoHost = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WebinarType {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Live
    ///
    /// On the wire: `2`.
    Live,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WebinarType: i64 { Ordinary = 1, Live = 2 });
