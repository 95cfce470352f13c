// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `acl_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AclScope {
    /// Whom the role is granted to, as a kind. Example: `user`.
    pub type_: Option<AclScopeType>,
    /// The user. Example: `ou_xxxxxx`.
    pub user_id: Option<String>,
}

crate::object_builder!(AclScope {
    type_(impl Into<AclScopeType>).into();
    type_(impl Into<AclScopeType>).into(), user_id(impl Into<String>).into()
});
crate::object!(AclScope { type_ "type", user_id "user_id" });

/// The type `attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Attachment {
    /// The attachment, by the token that its upload gave. Example: `xAAAAA`.
    pub file_token: Option<String>,
    /// Whether it was deleted. Default: `false`. Example: `true`.
    pub is_deleted: Option<bool>,
    /// The size of the file, in bytes.
    pub file_size: Option<String>,
    /// The name of the attachment.
    pub name: Option<String>,
}

crate::object_builder!(Attachment {
    file_token(impl Into<String>).into(), is_deleted(bool), file_size(impl Into<String>).into(),
    name(impl Into<String>).into()
});
crate::object!(Attachment {
    file_token "file_token", is_deleted "is_deleted", file_size "file_size", name "name"
});

/// The type `attendee_chat_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AttendeeChatMember {
    /// What was answered to the invitation.
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    pub is_optional: Option<bool>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// Whether this attendee organizes the event.
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    pub is_external: Option<bool>,
}

crate::object_builder!(AttendeeChatMember {
    rsvp_status(impl Into<CalendarEventAttendeeRsvpStatus>).into(), is_optional(bool),
    display_name(impl Into<String>).into(), is_organizer(bool), is_external(bool)
});
crate::object!(AttendeeChatMember {
    rsvp_status "rsvp_status", is_optional "is_optional", display_name "display_name",
    is_organizer "is_organizer", is_external "is_external"
});

/// The type `calendar` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calendar {
    /// The calendar.
    pub calendar_id: Option<String>,
    /// The title of the calendar.
    pub summary: Option<String>,
    /// The description of the calendar.
    pub description: Option<String>,
    /// Who may see the calendar.
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits.
    pub color: Option<i64>,
    /// The type of the calendar.
    pub type_: Option<CalendarType>,
    /// A title that only the calling identity sees.
    pub summary_alias: Option<String>,
    /// Whether it was deleted.
    pub is_deleted: Option<bool>,
    /// Whether the calendar is one of another service.
    pub is_third_party: Option<bool>,
    /// The role that the calling identity has in the calendar.
    pub role: Option<CalendarRole>,
}

crate::object!(Calendar {
    calendar_id "calendar_id", summary "summary", description "description",
    permissions "permissions", color "color", type_ "type", summary_alias "summary_alias",
    is_deleted "is_deleted", is_third_party "is_third_party", role "role"
});

/// The type `calendar.acl` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAcl {
    /// The grant of a role.
    pub acl_id: Option<String>,
    /// The role.
    pub role: Option<CalendarRole>,
    /// Whom the role is granted to.
    pub scope: Option<AclScope>,
}

crate::object!(CalendarAcl { acl_id "acl_id", role "role", scope "scope" });

/// The type `calendar.attendee.resource_customization` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CalendarAttendeeResourceCustomization {
    /// The key of what is to be filled in. Example: `16281481596100`.
    pub index_key: Option<String>,
    /// What was entered. Example: `xxx`.
    pub input_content: Option<String>,
    /// The options that were chosen.
    pub options: Option<Vec<CustomizationOption>>,
}

crate::object_builder!(CalendarAttendeeResourceCustomization {
    index_key(impl Into<String>).into();
    index_key(impl Into<String>).into(), input_content(impl Into<String>).into(),
    options(impl IntoIterator<Item = impl Into<CustomizationOption>>).into_iter().map(Into::into).collect()
});
crate::object!(CalendarAttendeeResourceCustomization {
    index_key "index_key", input_content "input_content", options "options"
});

/// The type `calendar.event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEvent {
    /// The event.
    pub event_id: Option<String>,
    /// The calendar of the organizer.
    pub organizer_calendar_id: Option<String>,
    /// The title.
    pub summary: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// When the event begins.
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    pub end_time: Option<TimeInfo>,
    /// The video meeting.
    pub vchat: Option<Vchat>,
    /// Who may see it. Default: `default`.
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy. Default: `busy`.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    pub color: Option<i64>,
    /// When people are reminded.
    pub reminders: Vec<Reminder>,
    /// How it recurs, as a rule in the form of RFC 5545.
    pub recurrence: Option<String>,
    /// The state of the event.
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    pub is_exception: Option<bool>,
    /// The recurring event that this is an instance of.
    pub recurring_event_id: Option<String>,
    /// When the event was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// What is shown and hidden in the event's details.
    pub schemas: Vec<Schema>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// The address that opens it in the app.
    pub app_link: Option<String>,
    /// The attachments.
    pub attachments: Vec<Attachment>,
    /// How people check in to the event.
    pub event_check_in: Option<EventCheckIn>,
    /// The attendees.
    pub attendees: Vec<CalendarEventAttendee>,
    /// Whether there are more attendees than were returned.
    pub has_more_attendee: Option<bool>,
}

crate::object!(CalendarEvent {
    event_id "event_id", organizer_calendar_id "organizer_calendar_id", summary "summary",
    description "description", start_time "start_time", end_time "end_time", vchat "vchat",
    visibility "visibility", attendee_ability "attendee_ability",
    free_busy_status "free_busy_status", location "location", color "color", reminders "reminders",
    recurrence "recurrence", status "status", is_exception "is_exception",
    recurring_event_id "recurring_event_id", create_time "create_time", schemas "schemas",
    event_organizer "event_organizer", app_link "app_link", attachments "attachments",
    event_check_in "event_check_in", attendees "attendees", has_more_attendee "has_more_attendee"
});
crate::moments!(CalendarEvent { create_time_at create_time from_seconds });

/// The type `calendar.event.attendee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CalendarEventAttendee {
    /// What the attendee is: a user, a chat, a room or somebody outside. Example: `user`.
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The attendee.
    pub attendee_id: Option<String>,
    /// What was answered to the invitation.
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional. Default: `false`. Example: `true`.
    pub is_optional: Option<bool>,
    /// Whether this attendee organizes the event.
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    pub is_external: Option<bool>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// Deprecated.
    pub chat_members: Option<Vec<AttendeeChatMember>>,
    /// The user, if the attendee is one. Example: `ou_xxxxxxxx`.
    pub user_id: Option<String>,
    /// The chat, if the attendee is one. Example: `oc_xxxxxxxxx`.
    pub chat_id: Option<String>,
    /// The meeting room, if the attendee is one. Example: `omm_xxxxxxxx`.
    pub room_id: Option<String>,
    /// The mail address, if the attendee is somebody outside. Example: `wangwu@email.com`.
    pub third_party_email: Option<String>,
    /// Who booked the room. Example: `ou_xxxxxxxx`.
    pub operate_id: Option<String>,
    /// What the booker filled in for the room.
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomization>>,
    /// Why the room is wanted, where booking needs approval. Length: at most 200. Example: `申请原因`.
    pub approval_reason: Option<String>,
}

crate::object_builder!(CalendarEventAttendee {
    type_(impl Into<CalendarEventAttendeeIdType>).into(), attendee_id(impl Into<String>).into(),
    rsvp_status(impl Into<CalendarEventAttendeeRsvpStatus>).into(), is_optional(bool),
    is_organizer(bool), is_external(bool), display_name(impl Into<String>).into(),
    chat_members(impl IntoIterator<Item = impl Into<AttendeeChatMember>>).into_iter().map(Into::into).collect(),
    user_id(impl Into<String>).into(), chat_id(impl Into<String>).into(),
    room_id(impl Into<String>).into(), third_party_email(impl Into<String>).into(),
    operate_id(impl Into<String>).into(),
    resource_customization(impl IntoIterator<Item = impl Into<CalendarAttendeeResourceCustomization>>).into_iter().map(Into::into).collect(),
    approval_reason(impl Into<String>).into()
});
crate::object!(CalendarEventAttendee {
    type_ "type", attendee_id "attendee_id", rsvp_status "rsvp_status", is_optional "is_optional",
    is_organizer "is_organizer", is_external "is_external", display_name "display_name",
    chat_members "chat_members", user_id "user_id", chat_id "chat_id", room_id "room_id",
    third_party_email "third_party_email", operate_id "operate_id",
    resource_customization "resource_customization", approval_reason "approval_reason"
});

/// The type `calendar.event.attendee.chat_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEventAttendeeChatMember {
    /// What was answered to the invitation.
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
    /// Whether attending is optional.
    pub is_optional: Option<bool>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// Whether this attendee organizes the event.
    pub is_organizer: Option<bool>,
    /// Whether somebody outside the tenant takes part.
    pub is_external: Option<bool>,
}

crate::object!(CalendarEventAttendeeChatMember {
    rsvp_status "rsvp_status", is_optional "is_optional", display_name "display_name",
    open_id "open_id", is_organizer "is_organizer", is_external "is_external"
});

/// The type `calendar.event.attendee_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CalendarEventAttendeeId {
    /// What the attendee is: a user, a chat, a room or somebody outside. Example: `user`.
    pub type_: Option<CalendarEventAttendeeIdType>,
    /// The user, if the attendee is one. Example: `ou_xxxxxxxx`.
    pub user_id: Option<String>,
    /// The chat, if the attendee is one. Example: `oc_xxxxxxxxx`.
    pub chat_id: Option<String>,
    /// The meeting room, if the attendee is one. Example: `omm_xxxxxxxx`.
    pub room_id: Option<String>,
    /// The mail address, if the attendee is somebody outside. Example: `wangwu@email.com`.
    pub third_party_email: Option<String>,
}

crate::object_builder!(CalendarEventAttendeeId {
    type_(impl Into<CalendarEventAttendeeIdType>).into(), user_id(impl Into<String>).into(),
    chat_id(impl Into<String>).into(), room_id(impl Into<String>).into(),
    third_party_email(impl Into<String>).into()
});
crate::object!(CalendarEventAttendeeId {
    type_ "type", user_id "user_id", chat_id "chat_id", room_id "room_id",
    third_party_email "third_party_email"
});

/// The type `check_in_time` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CheckInTime {
    /// What `duration` is counted from: before or after the start, or after the end. Example: `after_event_end`.
    pub time_type: Option<TimeType>,
    /// How far check-in lies from the start or end of the event, in minutes: 0, 5, 15, 30 or 60. Range: `0` to `60`. Example: `0`.
    pub duration: Option<i64>,
}

crate::object_builder!(CheckInTime {
    time_type(impl Into<TimeType>).into(), duration(i64);
    time_type(impl Into<TimeType>).into(), duration(i64)
});
crate::object!(CheckInTime { time_type "time_type", duration "duration" });

/// The type `customization.option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomizationOption {
    /// The key of the option. Example: `16281481596185`.
    pub option_key: Option<String>,
    /// What was entered under "other". Example: `xxx`.
    pub others_content: Option<String>,
}

crate::object_builder!(CustomizationOption {
    option_key(impl Into<String>).into(), others_content(impl Into<String>).into()
});
crate::object!(CustomizationOption { option_key "option_key", others_content "others_content" });

/// The type `event_check_in` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EventCheckIn {
    /// Whether people check in. Example: `true`.
    pub enable_check_in: Option<bool>,
    /// When check-in begins, as a distance from the event; before it ends.
    pub check_in_start_time: Option<CheckInTime>,
    /// When check-in ends, as a distance from the event.
    pub check_in_end_time: Option<CheckInTime>,
    /// Whether attendees are told to check in. Default: `false`. Example: `false`.
    pub need_notify_attendees: Option<bool>,
}

crate::object_builder!(EventCheckIn {
    enable_check_in(bool);
    enable_check_in(bool), check_in_start_time(CheckInTime), check_in_end_time(CheckInTime),
    need_notify_attendees(bool)
});
crate::object!(EventCheckIn {
    enable_check_in "enable_check_in", check_in_start_time "check_in_start_time",
    check_in_end_time "check_in_end_time", need_notify_attendees "need_notify_attendees"
});

/// The type `event_location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EventLocation {
    /// The name of the place. Length: 1 to 512. Example: `地点名称`.
    pub name: Option<String>,
    /// The address of the place. Length: 1 to 255. Example: `地点地址`.
    pub address: Option<String>,
    /// The latitude: GCJ-02 within China, WGS 84 elsewhere. Example: `1.100000023841858`.
    pub latitude: Option<f64>,
    /// The longitude: GCJ-02 within China, WGS 84 elsewhere. Example: `2.200000047683716`.
    pub longitude: Option<f64>,
}

crate::object_builder!(EventLocation {
    name(impl Into<String>).into(), address(impl Into<String>).into(), latitude(f64), longitude(f64)
});
crate::object!(EventLocation {
    name "name", address "address", latitude "latitude", longitude "longitude"
});

/// The type `event_organizer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventOrganizer {
    /// The organizer, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The organizer's name.
    pub display_name: Option<String>,
}

crate::object!(EventOrganizer { user_id "user_id", display_name "display_name" });

/// The type `event_search_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EventSearchFilter {
    /// Where the time range begins; without times the last month is searched.
    pub start_time: Option<TimeInfo>,
    /// Where the time range ends; without times the last month is searched.
    pub end_time: Option<TimeInfo>,
    /// The users, by the kind of id that the call uses. Example: `["ou_e051986ab19f80d16b7b8d74f3f1235"]`.
    pub user_ids: Option<Vec<String>>,
    /// The meeting rooms. Example: `["omm_eada1d61a550955240c28757e7dec3af"]`.
    pub room_ids: Option<Vec<String>>,
    /// The chats. Example: `["oc_a0553eda9014c201e6969b478895c230"]`.
    pub chat_ids: Option<Vec<String>>,
}

crate::object_builder!(EventSearchFilter {
    start_time(TimeInfo), end_time(TimeInfo),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    chat_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(EventSearchFilter {
    start_time "start_time", end_time "end_time", user_ids "user_ids", room_ids "room_ids",
    chat_ids "chat_ids"
});

/// The type `freebusy` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Freebusy {
    /// When the busy time begins, as RFC 3339 says.
    pub start_time: Option<String>,
    /// When the busy time ends, as RFC 3339 says.
    pub end_time: Option<String>,
    /// What was answered to the invitation.
    pub rsvp_status: Option<CalendarEventAttendeeRsvpStatus>,
}

crate::object!(Freebusy {
    start_time "start_time", end_time "end_time", rsvp_status "rsvp_status"
});

/// The type `instance` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// The event.
    pub event_id: Option<String>,
    /// The title.
    pub summary: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// When the event begins.
    pub start_time: Option<TimeInfo>,
    /// When the event ends.
    pub end_time: Option<TimeInfo>,
    /// The state of the event.
    pub status: Option<CalendarEventStatus>,
    /// Whether it is a changed instance of a recurring event.
    pub is_exception: Option<bool>,
    /// The address that opens it in the app.
    pub app_link: Option<String>,
    /// The calendar of the organizer.
    pub organizer_calendar_id: Option<String>,
    /// The video meeting.
    pub vchat: Option<Vchat>,
    /// Who may see it.
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    pub color: Option<i64>,
    /// The recurring event that this is an instance of.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// The attendees.
    pub attendees: Vec<CalendarEventAttendee>,
}

crate::object!(Instance {
    event_id "event_id", summary "summary", description "description", start_time "start_time",
    end_time "end_time", status "status", is_exception "is_exception", app_link "app_link",
    organizer_calendar_id "organizer_calendar_id", vchat "vchat", visibility "visibility",
    attendee_ability "attendee_ability", free_busy_status "free_busy_status", location "location",
    color "color", recurring_event_id "recurring_event_id", event_organizer "event_organizer",
    attendees "attendees"
});

/// The type `meeting_settings` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MeetingSettings {
    /// The owner of the meeting, by the kind of id that the call uses; set only when an app makes the meeting in its own calendar. Example: `ou_7d8a6e6df7621556ce0d21922b676706ccs`.
    pub owner_id: Option<String>,
    /// Who may join the meeting. Default: `anyone_can_join`. Example: `only_organization_employees`.
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// Who hosts the meeting besides the organizer. Length: at most 10. Example: `["ou_7d8a6e6df7621556ce0d21922b676706ccs"]`.
    pub assign_hosts: Option<Vec<String>>,
    /// Whether the meeting is recorded by itself. Default: `false`. Example: `false`.
    pub auto_record: Option<bool>,
    /// Whether people wait until they are let in. Default: `true`. Example: `true`.
    pub open_lobby: Option<bool>,
    /// Whether attendees may start the meeting. Default: `true`. Example: `true`.
    pub allow_attendees_start: Option<bool>,
    /// The password of the meeting, 4 to 9 digits; not for all tenants.
    pub password: Option<crate::SecretString>,
}

crate::object_builder!(MeetingSettings {
    owner_id(impl Into<String>).into(),
    join_meeting_permission(impl Into<JoinMeetingPermission>).into(),
    assign_hosts(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    auto_record(bool), open_lobby(bool), allow_attendees_start(bool),
    password(impl Into<crate::SecretString>).into()
});
crate::object!(MeetingSettings {
    owner_id "owner_id", join_meeting_permission "join_meeting_permission",
    assign_hosts "assign_hosts", auto_record "auto_record", open_lobby "open_lobby",
    allow_attendees_start "allow_attendees_start", password "password"
});

/// The type `reminder` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Reminder {
    /// How many minutes before the start the calling identity is reminded; below 0 after it. Range: `-20160` to `20160`. Example: `5`.
    pub minutes: Option<i64>,
}

crate::object_builder!(Reminder { minutes(i64) });
crate::object!(Reminder { minutes "minutes" });

/// The type `schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Schema {
    /// The name of the part. Example: `ForwardIcon`.
    pub ui_name: Option<UiName>,
    /// How the part is shown. Example: `hide`.
    pub ui_status: Option<UiStatus>,
    /// The address that opens it in the app. Length: at most 2000. Example: `https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx`.
    pub app_link: Option<String>,
}

crate::object_builder!(Schema {
    ui_name(impl Into<UiName>).into(), ui_status(impl Into<UiStatus>).into(),
    app_link(impl Into<String>).into()
});
crate::object!(Schema { ui_name "ui_name", ui_status "ui_status", app_link "app_link" });

/// The type `time_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeInfo {
    /// The day, for events that take whole days, as `2018-09-01`; not together with `timestamp`. Example: `2018-09-01`.
    pub date: Option<String>,
    /// The time in seconds since 1970; not together with `date`. Example: `1602504000`.
    pub timestamp: Option<String>,
    /// The time zone by its IANA name, such as `Asia/Shanghai`. Default: `Asia/Shanghai`. Example: `Asia/Shanghai`.
    pub timezone: Option<String>,
}

crate::object_builder!(TimeInfo {
    date(impl Into<String>).into(), timestamp(impl Into<String>).into(),
    timezone(impl Into<String>).into()
});
crate::object!(TimeInfo { date "date", timestamp "timestamp", timezone "timezone" });
crate::moments!(TimeInfo { timestamp_at timestamp from_seconds });

/// The type `user_calendar` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCalendar {
    /// The calendar.
    pub calendar: Option<Calendar>,
    /// Who created the calendar.
    pub user_id: Option<String>,
}

crate::object!(UserCalendar { calendar "calendar", user_id "user_id" });

/// The type `user_freebusy` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFreebusy {
    /// When the user is busy.
    pub freebusy_items: Vec<Freebusy>,
    /// The user whose busy times these are.
    pub user_id: Option<String>,
}

crate::object!(UserFreebusy { freebusy_items "freebusy_items", user_id "user_id" });

/// The type `vchat` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Vchat {
    /// The type of the video meeting. Example: `third_party`.
    pub vc_type: Option<VcType>,
    /// The icon of the meeting's link. Default: `default`. Example: `vc`.
    pub icon_type: Option<IconType>,
    /// What the button says, for meetings of other services. Length: 0 to 500. Example: `发起视频会议`.
    pub description: Option<String>,
    /// The address of the video meeting. Length: 1 to 2000. Example: `https://example.com`.
    pub meeting_url: Option<String>,
    /// The settings of the meeting.
    pub meeting_settings: Option<MeetingSettings>,
}

crate::object_builder!(Vchat {
    vc_type(impl Into<VcType>).into(), icon_type(impl Into<IconType>).into(),
    description(impl Into<String>).into(), meeting_url(impl Into<String>).into(),
    meeting_settings(MeetingSettings)
});
crate::object!(Vchat {
    vc_type "vc_type", icon_type "icon_type", description "description", meeting_url "meeting_url",
    meeting_settings "meeting_settings"
});
