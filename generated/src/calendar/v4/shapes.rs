// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `acl_scope` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AclScope {
    /// Whom the role is granted to, as a kind.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AclScopeType>,
    /// The user.
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
    /// The attachment, by the token that its upload gave.
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
    /// What was answered to the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The name that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether this attendee organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

/// The type `calendar` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Calendar {
    /// The calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_id: Option<String>,
    /// The title of the calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description of the calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who may see the calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The type of the calendar.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarType>,
    /// A title that only the calling identity sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_alias: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
    /// Whether the calendar is one of another service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_third_party: Option<bool>,
    /// The role that the calling identity has in the calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<CalendarRole>,
}

/// The type `calendar.acl` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarAcl {
    /// The grant of a role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl_id: Option<String>,
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<CalendarRole>,
    /// Whom the role is granted to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<AclScope>,
}

/// The type `calendar.attendee.resource_customization` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomization {
    /// The key of what is to be filled in.
    ///
    /// Example: `16281481596100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_key: Option<String>,
    /// What was entered.
    ///
    /// Example: `xxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_content: Option<String>,
    /// The options that were chosen.
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
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The calendar of the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the event begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<CalendarEventVchat>,
    /// Who may see it.
    ///
    /// Default: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    ///
    /// Default: `busy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// When people are reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The state of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The recurring event that this is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// When the event was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// What is shown and hidden in the event's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<CalendarEventSchema>>,
    /// Who organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CreateCalendarEventAttachment>>,
    /// How people check in to the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_check_in: Option<EventCheckIn>,
}

/// The type `attachment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventAttachment {
    /// The attachment, by the token that its upload gave.
    ///
    /// Example: `boxcnrHpsg1QDqXAAAyachaxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// Whether it was deleted.
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
    /// What the attendee is: a user, a chat, a room or somebody outside.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The attendee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_id: Option<String>,
    /// What was answered to the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// Whether this attendee organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The name that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The members of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The user, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The chat, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The meeting room, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The mail address, if the attendee is somebody outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// Who booked the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
    /// What the booker filled in for the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
    /// Why the room is wanted, where booking needs approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_reason: Option<String>,
}

/// The type `calendar.event.attendee.chat_member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventAttendeeChatMember {
    /// What was answered to the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The name that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// Whether this attendee organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
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
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the event begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The state of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
}

/// The type `meeting_settings` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventMeetingSettings {
    /// The owner of the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Who may join the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// The password of the meeting, 4 to 9 digits; not for all tenants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Who hosts the meeting besides the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_hosts: Option<Vec<String>>,
    /// Whether the meeting is recorded by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_record: Option<bool>,
    /// Whether people wait until they are let in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_lobby: Option<bool>,
    /// Whether attendees may start the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_attendees_start: Option<bool>,
}

/// The type `schema` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventSchema {
    /// The name of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_name: Option<String>,
    /// How the part is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_status: Option<UiStatus>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
}

/// The type `vchat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CalendarEventVchat {
    /// The type of the video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The icon of the meeting's link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// What the button says, for meetings of other services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address of the video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
    /// The settings of the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_settings: Option<CalendarEventMeetingSettings>,
}

/// The type `check_in_time` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckInTime {
    /// What `duration` is counted from: before or after the start, or after the end.
    ///
    /// Example: `after_event_end`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_type: Option<TimeType>,
    /// How far check-in lies from the start or end of the event, in minutes: 0, 5, 15, 30 or 60.
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
    /// The attachment, by the token that its upload gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The size of the file, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
    /// The name of the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEventAttendeeAttendee {
    /// What the attendee is: a user, a chat, a room or somebody outside.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// Whether attending is optional.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
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
    /// Who booked the room.
    ///
    /// Example: `ou_xxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
    /// What the booker filled in for the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
    /// Why the room is wanted, where booking needs approval.
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
    /// The key of the option.
    ///
    /// Example: `16281481596185`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_key: Option<String>,
    /// What was entered under "other".
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
    /// Whether people check in.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_check_in: Option<bool>,
    /// When check-in begins, as a distance from the event; before it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in_start_time: Option<CheckInTime>,
    /// When check-in ends, as a distance from the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in_end_time: Option<CheckInTime>,
    /// Whether attendees are told to check in.
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
    /// The name of the place.
    ///
    /// Length: 1 to 512. Example: `地点名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address of the place.
    ///
    /// Length: 1 to 255. Example: `地点地址`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The latitude: GCJ-02 within China, WGS 84 elsewhere.
    ///
    /// Example: `1.100000023841858`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// The longitude: GCJ-02 within China, WGS 84 elsewhere.
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
    /// The organizer, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The organizer's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// The type `event_search_filter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventSearchFilter {
    /// Where the time range begins; without times the last month is searched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// Where the time range ends; without times the last month is searched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The users, by the kind of id that the call uses.
    ///
    /// Example: `["ou_e051986ab19f80d16b7b8d74f3f1235"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// The meeting rooms.
    ///
    /// Example: `["omm_eada1d61a550955240c28757e7dec3af"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_ids: Option<Vec<String>>,
    /// The chats.
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
    /// When the busy time begins, as RFC 3339 says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When the busy time ends, as RFC 3339 says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// What was answered to the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
}

/// The type `attachment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventAttachment {
    /// The attachment, by the token that its upload gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The size of the file, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<String>,
    /// The name of the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventAttendee {
    /// What the attendee is: a user, a chat, a room or somebody outside.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The attendee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_id: Option<String>,
    /// What was answered to the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// Whether this attendee organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The name that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The members of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The user, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The chat, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The meeting room, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The mail address, if the attendee is somebody outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// Who booked the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
}

/// The type `calendar.event` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventEvent {
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The calendar of the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the event begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<CalendarEventVchat>,
    /// Who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// When people are reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The state of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The recurring event that this is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// When the event was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// What is shown and hidden in the event's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<CalendarEventSchema>>,
    /// Who organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The attendees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendees: Option<Vec<GetCalendarEventAttendee>>,
    /// Whether there are more attendees than were returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more_attendee: Option<bool>,
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<GetCalendarEventAttachment>>,
    /// How people check in to the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_check_in: Option<EventCheckIn>,
}

/// The type `instance` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Instance {
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the event begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The state of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The calendar of the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<InstanceViewCalendarEventVchat>,
    /// Who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// The recurring event that this is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The attendees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendees: Option<Vec<CalendarEventAttendee>>,
}

/// The type `vchat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceViewCalendarEventVchat {
    /// The type of the video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The icon of the meeting's link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// What the button says, for meetings of other services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address of the video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
}

/// The type `calendar.event.attendee` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeItem {
    /// What the attendee is: a user, a chat, a room or somebody outside.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The attendee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_id: Option<String>,
    /// What was answered to the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// Whether this attendee organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The name that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Deprecated.
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The user, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The chat, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The meeting room, if the attendee is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The mail address, if the attendee is somebody outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_email: Option<String>,
    /// Who booked the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_id: Option<String>,
    /// What the booker filled in for the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
}

/// The type `calendar.event` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventItem {
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The calendar of the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the event begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<InstanceViewCalendarEventVchat>,
    /// Who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// When people are reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The state of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The recurring event that this is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// When the event was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// What is shown and hidden in the event's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<CalendarEventSchema>>,
    /// Who organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<GetCalendarEventAttachment>>,
}

/// The type `meeting_settings` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MeetingSettings {
    /// The owner of the meeting, by the kind of id that the call uses; only when an app makes the meeting in its own calendar.
    ///
    /// Example: `ou_7d8a6e6df7621556ce0d21922b676706ccs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Who may join the meeting.
    ///
    /// Default: `anyone_can_join`. Example: `only_organization_employees`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// Who hosts the meeting besides the organizer.
    ///
    /// Length: at most 10. Example: `["ou_7d8a6e6df7621556ce0d21922b676706ccs"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_hosts: Option<Vec<String>>,
    /// Whether the meeting is recorded by itself.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_record: Option<bool>,
    /// Whether people wait until they are let in.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_lobby: Option<bool>,
    /// Whether attendees may start the meeting.
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
    /// How many minutes before the start the calling identity is reminded; below 0 after it.
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
    /// The name of the part.
    ///
    /// Example: `ForwardIcon`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_name: Option<UiName>,
    /// How the part is shown.
    ///
    /// Example: `hide`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_status: Option<UiStatus>,
    /// The address that opens it in the app.
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
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// The calendar of the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_calendar_id: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the event begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// Who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// When people are reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// The state of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exception: Option<bool>,
    /// The recurring event that this is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<EventOrganizer>,
    /// The address that opens it in the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_link: Option<String>,
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CreateCalendarEventAttachment>>,
}

/// The type `time_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TimeInfo {
    /// The day, for events that take whole days, as `2018-09-01`; not together with `timestamp`.
    ///
    /// Example: `2018-09-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The time in seconds since 1970; not together with `date`.
    ///
    /// Example: `1602504000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The time zone by its IANA name, such as `Asia/Shanghai`.
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
    /// The calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
    /// Who created the calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `user_freebusy` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserFreebusy {
    /// When the user is busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freebusy_items: Option<Vec<Freebusy>>,
    /// The user whose busy times these are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `vchat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Vchat {
    /// The type of the video meeting.
    ///
    /// Example: `third_party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The icon of the meeting's link.
    ///
    /// Default: `default`. Example: `vc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// What the button says, for meetings of other services.
    ///
    /// Length: 0 to 500. Example: `发起视频会议`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address of the video meeting.
    ///
    /// Length: 1 to 2000. Example: `https://example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
    /// The settings of the meeting.
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
