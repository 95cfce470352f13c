// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `acl_scope` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AclScope {
    /// The field `type` of the reference.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AclScopeType>,
    /// The field `user_id` of the reference.
    ///
    /// Example: `ou_xxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl AclScope {
    /// With what is required.
    #[must_use]
    pub fn new(type_: impl Into<AclScopeType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AclScopeType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The type `attachment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    /// The field `file_token` of the reference.
    ///
    /// Example: `xAAAAA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
}

impl Attachment {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`file_token`](Self#structfield.file_token).
    #[must_use]
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }
}

/// The type `attendee_chat_member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AttendeeChatMember {
    /// The field `rsvp_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// The field `is_optional` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The field `display_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The field `is_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// The field `is_external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

/// The type `calendar` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Calendar {
    /// The field `calendar_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `permissions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// The field `color` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarType>,
    /// The field `summary_alias` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_alias: Option<String>,
    /// The field `is_deleted` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
    /// The field `is_third_party` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_third_party: Option<bool>,
    /// The field `role` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<CalendarRole>,
}

/// The type `calendar.acl` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarAcl {
    /// The field `acl_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl_id: Option<String>,
    /// The field `role` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<CalendarRole>,
    /// The field `scope` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<AclScope>,
}

/// The type `calendar.attendee.resource_customization` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomization {
    /// The field `index_key` of the reference.
    ///
    /// Example: `16281481596100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_key: Option<String>,
    /// The field `input_content` of the reference.
    ///
    /// Example: `xxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_content: Option<String>,
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<CustomizationOption>>,
}

impl CalendarAttendeeResourceCustomization {
    /// With what is required.
    #[must_use]
    pub fn new(index_key: impl Into<String>) -> Self {
        Self {
            index_key: Some(index_key.into()),
            ..Self::default()
        }
    }

    /// Sets [`index_key`](Self#structfield.index_key).
    #[must_use]
    pub fn index_key(mut self, index_key: impl Into<String>) -> Self {
        self.index_key = Some(index_key.into());
        self
    }

    /// Sets [`input_content`](Self#structfield.input_content).
    #[must_use]
    pub fn input_content(mut self, input_content: impl Into<String>) -> Self {
        self.input_content = Some(input_content.into());
        self
    }

    /// Sets [`options`](Self#structfield.options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<CustomizationOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `calendar.event` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEvent {
    /// The field `event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The field `organizer_calendar_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `vchat` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<CalendarEventVchat>,
    /// The field `visibility` of the reference.
    ///
    /// Default: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// The field `attendee_ability` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// The field `free_busy_status` of the reference.
    ///
    /// Default: `busy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The field `color` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The field `reminders` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// The field `recurrence` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// The field `is_exception` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The field `recurring_event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `schemas` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<CalendarEventSchema>>,
    /// The field `event_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The field `attachments` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CreateCalendarEventAttachment>>,
    /// The field `event_check_in` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_check_in: Option<EventCheckIn>,
}

/// The type `attachment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventAttachment {
    /// The field `file_token` of the reference.
    ///
    /// Example: `boxcnrHpsg1QDqXAAAyachaxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The field `is_deleted` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
}

impl CalendarEventAttachment {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`file_token`](Self#structfield.file_token).
    #[must_use]
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }

    /// Sets [`is_deleted`](Self#structfield.is_deleted).
    #[must_use]
    pub fn is_deleted(mut self, is_deleted: bool) -> Self {
        self.is_deleted = Some(is_deleted);
        self
    }
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventAttendee {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The field `attendee_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_id: Option<String>,
    /// The field `rsvp_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// The field `is_optional` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The field `is_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// The field `is_external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The field `display_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The field `chat_members` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `chat_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `third_party_email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// The field `operate_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
    /// The field `resource_customization` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
    /// The field `approval_reason` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_reason: Option<String>,
}

/// The type `calendar.event.attendee.chat_member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventAttendeeChatMember {
    /// The field `rsvp_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// The field `is_optional` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The field `display_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `is_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// The field `is_external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

/// The type `calendar.event.attendee_id` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventAttendeeId {
    /// What the attendee is: a user, a chat, a room or somebody outside.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The user, if the attendee is one.
    ///
    /// Example: `ou_xxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The chat, if the attendee is one.
    ///
    /// Example: `oc_xxxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The meeting room, if the attendee is one.
    ///
    /// Example: `omm_xxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The mail address, if the attendee is somebody outside.
    ///
    /// Example: `wangwu@email.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
}

impl CalendarEventAttendeeId {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CalendarEventAttendeeIdType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`chat_id`](Self#structfield.chat_id).
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`third_party_email`](Self#structfield.third_party_email).
    #[must_use]
    pub fn third_party_email(mut self, third_party_email: impl Into<String>) -> Self {
        self.third_party_email = Some(third_party_email.into());
        self
    }
}

/// The type `instance` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventInstance {
    /// The field `event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// The field `is_exception` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
}

/// The type `meeting_settings` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventMeetingSettings {
    /// The field `owner_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The field `join_meeting_permission` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// The field `password` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The field `assign_hosts` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_hosts: Option<Vec<String>>,
    /// The field `auto_record` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_record: Option<bool>,
    /// The field `open_lobby` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_lobby: Option<bool>,
    /// The field `allow_attendees_start` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_attendees_start: Option<bool>,
}

/// The type `schema` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventSchema {
    /// The field `ui_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_name: Option<String>,
    /// The field `ui_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_status: Option<UiStatus>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
}

/// The type `vchat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventVchat {
    /// The field `vc_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The field `icon_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `meeting_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
    /// The field `meeting_settings` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_settings: Option<CalendarEventMeetingSettings>,
}

/// The type `check_in_time` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckInTime {
    /// The field `time_type` of the reference.
    ///
    /// Example: `after_event_end`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_type: Option<TimeType>,
    /// The field `duration` of the reference.
    ///
    /// Range: `0` to `60`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
}

impl CheckInTime {
    /// With what is required.
    #[must_use]
    pub fn new(time_type: impl Into<TimeType>, duration: i64) -> Self {
        Self {
            time_type: Some(time_type.into()),
            duration: Some(duration),
        }
    }

    /// Sets [`time_type`](Self#structfield.time_type).
    #[must_use]
    pub fn time_type(mut self, time_type: impl Into<TimeType>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }

    /// Sets [`duration`](Self#structfield.duration).
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

/// The type `attachment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEventAttachment {
    /// The field `file_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The field `file_size` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<String>,
    /// The field `is_deleted` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEventAttendeeAttendee {
    /// The field `type` of the reference.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The field `is_optional` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The field `user_id` of the reference.
    ///
    /// Example: `ou_xxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `chat_id` of the reference.
    ///
    /// Example: `oc_xxxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The field `room_id` of the reference.
    ///
    /// Example: `omm_xxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `third_party_email` of the reference.
    ///
    /// Example: `wangwu@email.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// The field `operate_id` of the reference.
    ///
    /// Example: `ou_xxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
    /// The field `resource_customization` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
    /// The field `approval_reason` of the reference.
    ///
    /// Length: at most 200. Example: `申请原因`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_reason: Option<String>,
}

impl CreateCalendarEventAttendeeAttendee {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CalendarEventAttendeeIdType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`is_optional`](Self#structfield.is_optional).
    #[must_use]
    pub fn is_optional(mut self, is_optional: bool) -> Self {
        self.is_optional = Some(is_optional);
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`chat_id`](Self#structfield.chat_id).
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`third_party_email`](Self#structfield.third_party_email).
    #[must_use]
    pub fn third_party_email(mut self, third_party_email: impl Into<String>) -> Self {
        self.third_party_email = Some(third_party_email.into());
        self
    }

    /// Sets [`operate_id`](Self#structfield.operate_id).
    #[must_use]
    pub fn operate_id(mut self, operate_id: impl Into<String>) -> Self {
        self.operate_id = Some(operate_id.into());
        self
    }

    /// Sets [`resource_customization`](Self#structfield.resource_customization).
    #[must_use]
    pub fn resource_customization(
        mut self,
        resource_customization: impl IntoIterator<
            Item = impl Into<CalendarAttendeeResourceCustomization>,
        >,
    ) -> Self {
        self.resource_customization = Some(
            resource_customization.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`approval_reason`](Self#structfield.approval_reason).
    #[must_use]
    pub fn approval_reason(mut self, approval_reason: impl Into<String>) -> Self {
        self.approval_reason = Some(approval_reason.into());
        self
    }
}

/// The type `customization.option` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomizationOption {
    /// The field `option_key` of the reference.
    ///
    /// Example: `16281481596185`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_key: Option<String>,
    /// The field `others_content` of the reference.
    ///
    /// Example: `xxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others_content: Option<String>,
}

impl CustomizationOption {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`option_key`](Self#structfield.option_key).
    #[must_use]
    pub fn option_key(mut self, option_key: impl Into<String>) -> Self {
        self.option_key = Some(option_key.into());
        self
    }

    /// Sets [`others_content`](Self#structfield.others_content).
    #[must_use]
    pub fn others_content(mut self, others_content: impl Into<String>) -> Self {
        self.others_content = Some(others_content.into());
        self
    }
}

/// The type `event_check_in` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventCheckIn {
    /// The field `enable_check_in` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_check_in: Option<bool>,
    /// The field `check_in_start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in_start_time: Option<CheckInTime>,
    /// The field `check_in_end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in_end_time: Option<CheckInTime>,
    /// The field `need_notify_attendees` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_notify_attendees: Option<bool>,
}

impl EventCheckIn {
    /// With what is required.
    #[must_use]
    pub fn new(enable_check_in: bool) -> Self {
        Self {
            enable_check_in: Some(enable_check_in),
            ..Self::default()
        }
    }

    /// Sets [`enable_check_in`](Self#structfield.enable_check_in).
    #[must_use]
    pub fn enable_check_in(mut self, enable_check_in: bool) -> Self {
        self.enable_check_in = Some(enable_check_in);
        self
    }

    /// Sets [`check_in_start_time`](Self#structfield.check_in_start_time).
    #[must_use]
    pub fn check_in_start_time(mut self, check_in_start_time: CheckInTime) -> Self {
        self.check_in_start_time = Some(check_in_start_time);
        self
    }

    /// Sets [`check_in_end_time`](Self#structfield.check_in_end_time).
    #[must_use]
    pub fn check_in_end_time(mut self, check_in_end_time: CheckInTime) -> Self {
        self.check_in_end_time = Some(check_in_end_time);
        self
    }

    /// Sets [`need_notify_attendees`](Self#structfield.need_notify_attendees).
    #[must_use]
    pub fn need_notify_attendees(mut self, need_notify_attendees: bool) -> Self {
        self.need_notify_attendees = Some(need_notify_attendees);
        self
    }
}

/// The type `event_location` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventLocation {
    /// The field `name` of the reference.
    ///
    /// Length: 1 to 512. Example: `地点名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `address` of the reference.
    ///
    /// Length: 1 to 255. Example: `地点地址`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The field `latitude` of the reference.
    ///
    /// Example: `1.100000023841858`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// The field `longitude` of the reference.
    ///
    /// Example: `2.200000047683716`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
}

impl EventLocation {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`latitude`](Self#structfield.latitude).
    #[must_use]
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Sets [`longitude`](Self#structfield.longitude).
    #[must_use]
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}

/// The type `event_organizer` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventOrganizer {
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `display_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// The type `event_search_filter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventSearchFilter {
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `user_ids` of the reference.
    ///
    /// Example: `["ou_e051986ab19f80d16b7b8d74f3f1235"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// The field `room_ids` of the reference.
    ///
    /// Example: `["omm_eada1d61a550955240c28757e7dec3af"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_ids: Option<Vec<String>>,
    /// The field `chat_ids` of the reference.
    ///
    /// Example: `["oc_a0553eda9014c201e6969b478895c230"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_ids: Option<Vec<String>>,
}

impl EventSearchFilter {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`start_time`](Self#structfield.start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: TimeInfo) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: TimeInfo) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`room_ids`](Self#structfield.room_ids).
    #[must_use]
    pub fn room_ids(
        mut self,
        room_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.room_ids = Some(room_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`chat_ids`](Self#structfield.chat_ids).
    #[must_use]
    pub fn chat_ids(
        mut self,
        chat_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_ids = Some(chat_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `freebusy` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Freebusy {
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `rsvp_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
}

/// The type `attachment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventAttachment {
    /// The field `file_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The field `file_size` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventAttendee {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The field `attendee_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_id: Option<String>,
    /// The field `rsvp_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// The field `is_optional` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The field `is_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// The field `is_external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The field `display_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The field `chat_members` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `chat_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `third_party_email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// The field `operate_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
}

/// The type `calendar.event` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventEvent {
    /// The field `event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The field `organizer_calendar_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `vchat` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<CalendarEventVchat>,
    /// The field `visibility` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// The field `attendee_ability` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// The field `free_busy_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The field `color` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The field `reminders` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// The field `recurrence` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// The field `is_exception` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The field `recurring_event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `schemas` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<CalendarEventSchema>>,
    /// The field `event_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The field `attendees` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendees: Option<Vec<GetCalendarEventAttendee>>,
    /// The field `has_more_attendee` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more_attendee: Option<bool>,
    /// The field `attachments` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<GetCalendarEventAttachment>>,
    /// The field `event_check_in` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_check_in: Option<EventCheckIn>,
}

/// The type `instance` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Instance {
    /// The field `event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// The field `is_exception` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The field `organizer_calendar_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The field `vchat` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<InstanceViewCalendarEventVchat>,
    /// The field `visibility` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// The field `attendee_ability` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// The field `free_busy_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The field `color` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The field `recurring_event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// The field `event_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The field `attendees` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendees: Option<Vec<CalendarEventAttendee>>,
}

/// The type `vchat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceViewCalendarEventVchat {
    /// The field `vc_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The field `icon_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `meeting_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeItem {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The field `attendee_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_id: Option<String>,
    /// The field `rsvp_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// The field `is_optional` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The field `is_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// The field `is_external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The field `display_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Deprecated.
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `chat_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `third_party_email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// The field `operate_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
    /// The field `resource_customization` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
}

/// The type `calendar.event` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventItem {
    /// The field `event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The field `organizer_calendar_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `vchat` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<InstanceViewCalendarEventVchat>,
    /// The field `visibility` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// The field `attendee_ability` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// The field `free_busy_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The field `color` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The field `reminders` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// The field `recurrence` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// The field `is_exception` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The field `recurring_event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `schemas` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<CalendarEventSchema>>,
    /// The field `event_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The field `attachments` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<GetCalendarEventAttachment>>,
}

/// The type `meeting_settings` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MeetingSettings {
    /// The field `owner_id` of the reference.
    ///
    /// Example: `ou_7d8a6e6df7621556ce0d21922b676706ccs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The field `join_meeting_permission` of the reference.
    ///
    /// Default: `anyone_can_join`. Example: `only_organization_employees`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// The field `assign_hosts` of the reference.
    ///
    /// Length: at most 10. Example: `["ou_7d8a6e6df7621556ce0d21922b676706ccs"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_hosts: Option<Vec<String>>,
    /// The field `auto_record` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_record: Option<bool>,
    /// The field `open_lobby` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_lobby: Option<bool>,
    /// The field `allow_attendees_start` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_attendees_start: Option<bool>,
}

impl MeetingSettings {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`join_meeting_permission`](Self#structfield.join_meeting_permission).
    #[must_use]
    pub fn join_meeting_permission(
        mut self,
        join_meeting_permission: impl Into<JoinMeetingPermission>,
    ) -> Self {
        self.join_meeting_permission = Some(join_meeting_permission.into());
        self
    }

    /// Sets [`assign_hosts`](Self#structfield.assign_hosts).
    #[must_use]
    pub fn assign_hosts(
        mut self,
        assign_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assign_hosts = Some(assign_hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`auto_record`](Self#structfield.auto_record).
    #[must_use]
    pub fn auto_record(mut self, auto_record: bool) -> Self {
        self.auto_record = Some(auto_record);
        self
    }

    /// Sets [`open_lobby`](Self#structfield.open_lobby).
    #[must_use]
    pub fn open_lobby(mut self, open_lobby: bool) -> Self {
        self.open_lobby = Some(open_lobby);
        self
    }

    /// Sets [`allow_attendees_start`](Self#structfield.allow_attendees_start).
    #[must_use]
    pub fn allow_attendees_start(mut self, allow_attendees_start: bool) -> Self {
        self.allow_attendees_start = Some(allow_attendees_start);
        self
    }
}

/// The type `reminder` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Reminder {
    /// The field `minutes` of the reference.
    ///
    /// Range: `-20160` to `20160`. Example: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
}

impl Reminder {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`minutes`](Self#structfield.minutes).
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

/// The type `schema` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Schema {
    /// The field `ui_name` of the reference.
    ///
    /// Example: `ForwardIcon`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_name: Option<UiName>,
    /// The field `ui_status` of the reference.
    ///
    /// Example: `hide`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_status: Option<UiStatus>,
    /// The field `app_link` of the reference.
    ///
    /// Length: at most 2000. Example: `https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
}

impl Schema {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`ui_name`](Self#structfield.ui_name).
    #[must_use]
    pub fn ui_name(mut self, ui_name: impl Into<UiName>) -> Self {
        self.ui_name = Some(ui_name.into());
        self
    }

    /// Sets [`ui_status`](Self#structfield.ui_status).
    #[must_use]
    pub fn ui_status(mut self, ui_status: impl Into<UiStatus>) -> Self {
        self.ui_status = Some(ui_status.into());
        self
    }

    /// Sets [`app_link`](Self#structfield.app_link).
    #[must_use]
    pub fn app_link(mut self, app_link: impl Into<String>) -> Self {
        self.app_link = Some(app_link.into());
        self
    }
}

/// The type `calendar.event` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCalendarEventItem {
    /// The field `event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The field `organizer_calendar_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The field `visibility` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// The field `attendee_ability` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// The field `free_busy_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The field `color` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The field `reminders` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// The field `recurrence` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// The field `is_exception` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The field `recurring_event_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// The field `event_organizer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The field `app_link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The field `attachments` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CreateCalendarEventAttachment>>,
}

/// The type `time_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TimeInfo {
    /// The field `date` of the reference.
    ///
    /// Example: `2018-09-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The field `timestamp` of the reference.
    ///
    /// Example: `1602504000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The field `timezone` of the reference.
    ///
    /// Default: `Asia/Shanghai`. Example: `Asia/Shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl TimeInfo {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`date`](Self#structfield.date).
    #[must_use]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets [`timestamp`](Self#structfield.timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets [`timezone`](Self#structfield.timezone).
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

/// The type `user_calendar` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCalendar {
    /// The field `calendar` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `user_freebusy` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserFreebusy {
    /// The field `freebusy_items` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freebusy_items: Option<Vec<Freebusy>>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `vchat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Vchat {
    /// The field `vc_type` of the reference.
    ///
    /// Example: `third_party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The field `icon_type` of the reference.
    ///
    /// Default: `default`. Example: `vc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// The field `description` of the reference.
    ///
    /// Length: 0 to 500. Example: `发起视频会议`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `meeting_url` of the reference.
    ///
    /// Length: 1 to 2000. Example: `https://example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
    /// The field `meeting_settings` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_settings: Option<MeetingSettings>,
}

impl Vchat {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`vc_type`](Self#structfield.vc_type).
    #[must_use]
    pub fn vc_type(mut self, vc_type: impl Into<VcType>) -> Self {
        self.vc_type = Some(vc_type.into());
        self
    }

    /// Sets [`icon_type`](Self#structfield.icon_type).
    #[must_use]
    pub fn icon_type(mut self, icon_type: impl Into<IconType>) -> Self {
        self.icon_type = Some(icon_type.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`meeting_url`](Self#structfield.meeting_url).
    #[must_use]
    pub fn meeting_url(mut self, meeting_url: impl Into<String>) -> Self {
        self.meeting_url = Some(meeting_url.into());
        self
    }

    /// Sets [`meeting_settings`](Self#structfield.meeting_settings).
    #[must_use]
    pub fn meeting_settings(mut self, meeting_settings: MeetingSettings) -> Self {
        self.meeting_settings = Some(meeting_settings);
        self
    }
}
