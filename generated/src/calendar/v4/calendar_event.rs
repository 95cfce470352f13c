// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an event in a calendar; attendees are added by a call of their own.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create>) gives [`CreateCalendarEventResponse`] or fails with [`CreateCalendarEventError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:create`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateCalendarEvent::new(calendar_id, start_time, end_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.create",
        "/open-apis/calendar/v4/calendars/:calendar_id/events"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// A text of your own, unique for the app and the calendar, that makes repeated calls create one event only. Length: 32 to 128. Example: `25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6`.
    pub idempotency_key: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The title. Length: at most 1000. Example: `日程标题`.
    pub summary: Option<String>,
    /// The description of the event; HTML is understood. Length: at most 40960. Example: `日程描述`.
    pub description: Option<String>,
    /// Whether those concerned are told. Default: `true`. Example: `false`.
    pub need_notification: Option<bool>,
    /// When the event begins.
    pub start_time: TimeInfo,
    /// When the event ends.
    pub end_time: TimeInfo,
    /// The video meeting.
    pub vchat: Option<Vchat>,
    /// Who may see it; for all attendees now, later changes count for the calling identity only. Default: `default`. Example: `default`.
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event. Example: `can_see_others`.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy. Default: `busy`. Example: `busy`.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits. Example: `-1`.
    pub color: Option<i64>,
    /// When people are reminded.
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545. Length: at most 2000. Example: `FREQ=DAILY;INTERVAL=1`.
    pub recurrence: Option<String>,
    /// What is shown and hidden in the event's details.
    pub schemas: Option<Vec<Schema>>,
    /// The attachments.
    pub attachments: Option<Vec<Attachment>>,
    /// How people check in to the event.
    pub event_check_in: Option<EventCheckIn>,
}

crate::request_builder!(CreateCalendarEvent {
    calendar_id(impl Into<String>).into(), start_time(TimeInfo), end_time(TimeInfo);
    idempotency_key(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    summary(impl Into<String>).into(), description(impl Into<String>).into(),
    need_notification(bool), vchat(Vchat), visibility(impl Into<CalendarEventVisibility>).into(),
    attendee_ability(impl Into<AttendeeAbility>).into(),
    free_busy_status(impl Into<FreeBusyStatus>).into(), location(EventLocation), color(i64),
    reminders(impl IntoIterator<Item = impl Into<Reminder>>).into_iter().map(Into::into).collect(),
    recurrence(impl Into<String>).into(),
    schemas(impl IntoIterator<Item = impl Into<Schema>>).into_iter().map(Into::into).collect(),
    attachments(impl IntoIterator<Item = impl Into<Attachment>>).into_iter().map(Into::into).collect(),
    event_check_in(EventCheckIn)
});
crate::request!(CreateCalendarEvent -> CreateCalendarEventResponse, CreateCalendarEventError {
    "calendar.v4.calendar_event.create",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events", [Tenant, User], read_value Data,
    Json, SCOPES = ["calendar:calendar", "calendar:calendar.event:create"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path calendar_id "calendar_id", Query idempotency_key "idempotency_key",
    Query user_id_type "user_id_type", Body summary "summary", Body description "description",
    Body need_notification "need_notification", Body start_time "start_time",
    Body end_time "end_time", Body vchat "vchat", Body visibility "visibility",
    Body attendee_ability "attendee_ability", Body free_busy_status "free_busy_status",
    Body location "location", Body color "color", Body reminders "reminders",
    Body recurrence "recurrence", Body schemas "schemas", Body attachments "attachments",
    Body event_check_in "event_check_in"
});

/// What `calendar.v4.calendar_event.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarEventResponse {
    /// The event.
    pub event: Option<CalendarEvent>,
}

crate::object!(CreateCalendarEventResponse { event "event" });

/// What `calendar.v4.calendar_event.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    TenantDecryptKeyHasBeenDeleted,
    /// `190013` (HTTP 400): content being saved is at risk
    ///
    /// The content was refused by the review. Change it.
    ContentBeingSavedIsAtRisk,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `193101` (HTTP 400): organizer is bot, can not set assign_hosts, and allow_attendees_start must be true
    OrganizerIsBot,
    /// `193102` (HTTP 400): only organizer(not bot) can set assign_hosts
    OnlyOrganizerNotBotCanSet,
    /// `193105` (HTTP 400): invalid attachment file token
    InvalidAttachmentFileToken,
    /// `193106` (HTTP 400): the total size of attachment exceed limit
    TotalSizeOfAttachmentExceedLimit,
    /// `193107` (HTTP 400): no permission to access attachment file token
    NoPermissionAccessAttachmentFileToken,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// `195112` (HTTP 400): invalid password
    ///
    /// The password of the meeting is not valid. Use 4 to 9 digits.
    InvalidPassword,
    /// `195113` (HTTP 400): only organizer can set password
    OnlyOrganizerCanSetPassword,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    ContentBeingSavedIsAtRisk = 190013, InvalidRequestParameters = 190014,
    CalendarNotFound = 191000, InvalidCalendarId = 191001, NoCalendarAccessRole = 191002,
    CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1, InvalidEventId = 193000,
    EventNotFound = 193001, NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1,
    OrganizerIsBot = 193101, OnlyOrganizerNotBotCanSet = 193102,
    InvalidAttachmentFileToken = 193105, TotalSizeOfAttachmentExceedLimit = 193106,
    NoPermissionAccessAttachmentFileToken = 193107, UserDismissNotExistTenant = 195100,
    InvalidPassword = 195112, OnlyOrganizerCanSetPassword = 195113
});

/// Deletes an event from a calendar.
///
/// [`DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete>) gives [`DeleteCalendarEventResponse`] or fails with [`DeleteCalendarEventError`].
///
/// - The calendar must be a primary or shared one, and the identity that calls needs the access role writer or owner in it.
/// - The identity that calls must be the organizer of the event.
/// - An app that calls as itself needs the bot ability.
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteCalendarEvent::new(calendar_id, event_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.delete",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCalendarEvent {
    /// The calendar that holds the event. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event, as returned when it was created; listing or searching events gives it too. Example: `xxxxxxxxx_0`.
    pub event_id: String,
    /// Whether the bot tells the attendees. Default: `true`. Example: `false`.
    pub need_notification: Option<bool>,
}

crate::request_builder!(DeleteCalendarEvent {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    need_notification(bool)
});
crate::request!(DeleteCalendarEvent -> DeleteCalendarEventResponse, DeleteCalendarEventError {
    "calendar.v4.calendar_event.delete",
    DELETE "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id", [Tenant, User],
    read_value Data, None, SCOPES = ["calendar:calendar", "calendar:calendar.event:delete"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id",
    Query need_notification "need_notification"
});

/// What `calendar.v4.calendar_event.delete` answers with.
pub type DeleteCalendarEventResponse = crate::Empty;

/// What `calendar.v4.calendar_event.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is missing, misspelt, of the wrong type, or names something that was deleted or that the app may not see. Check names and types, then permissions.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The platform failed. Try again later; if it goes on, ask its support with the log id.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// This method was called too often. Wait a little and send fewer requests.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// The app called too often. Wait a little and send fewer requests.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the data live in different regions. Check app id and app secret.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Too many operations at once compete for the same resource. Wait and try again, at a slower pace.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// There is no such calendar. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// `calendar_id` is malformed. Check it.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The identity that calls may not see the calendar. Ask for access to it.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// Calendars of this type do not allow the operation. Look at the type of the calendar first.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// `event_id` is malformed. Check it.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// There is no such event. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The identity that calls may not change the event. It needs the right to write both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted already.
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The user left the company or was never in it. Call as somebody else.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCalendarEventError: CODES {
    InvalidParametersInRequest = 190002, InternalServiceError = 190003, MethodRateLimited = 190004,
    AppRateLimited = 190005, WrongUnitForAppTenant = 190006, AppBotIdNotFound = 190007,
    CurrentOperationRateLimited = 190010 + 1, CalendarNotFound = 191000 + 1,
    InvalidCalendarId = 191001 + 1, NoCalendarAccessRole = 191002 + 1, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004, InvalidEventId = 193000 + 1, EventNotFound = 193001 + 1,
    NoPermissionToOperateEvent = 193002 + 1, EventIsDeleted = 193003,
    UserDismissNotExistTenant = 195100 + 1
});

/// Returns one event of a calendar, with its attendees and meeting settings if wanted.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get>) gives [`GetCalendarEventResponse`] or fails with [`GetCalendarEventError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetCalendarEvent::new(calendar_id, event_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.get",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `xxxxxxxxx_0`.
    pub event_id: String,
    /// Whether the settings of the video meeting are returned too. Default: `false`. Example: `false`.
    pub need_meeting_settings: Option<bool>,
    /// Whether the attendees are returned too. Default: `false`. Example: `false`.
    pub need_attendee: Option<bool>,
    /// How many attendees are returned at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub max_attendee_num: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetCalendarEvent {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    need_meeting_settings(bool), need_attendee(bool), max_attendee_num(i64),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetCalendarEvent -> GetCalendarEventResponse, GetCalendarEventError {
    "calendar.v4.calendar_event.get",
    GET "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path calendar_id "calendar_id", Path event_id "event_id",
    Query need_meeting_settings "need_meeting_settings", Query need_attendee "need_attendee",
    Query max_attendee_num "max_attendee_num", Query user_id_type "user_id_type"
});

/// What `calendar.v4.calendar_event.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventResponse {
    /// The event.
    pub event: Option<CalendarEvent>,
}

crate::object!(GetCalendarEventResponse { event "event" });

/// What `calendar.v4.calendar_event.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    TenantDecryptKeyHasBeenDeleted,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `194001` (HTTP 403): no permission to list event attendees
    ///
    /// The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.
    NoPermissionToListEventAttendees,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    InvalidRequestParameters = 190014, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    InvalidEventId = 193000, EventNotFound = 193001, NoPermissionToOperateEvent = 193002,
    EventIsDeleted = 193003 + 1, NoPermissionToListEventAttendees = 194001 + 1,
    UserDismissNotExistTenant = 195100
});

/// Lists the events of a calendar within a time range, recurring ones as single instances.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view>) gives [`GetCalendarEventInstanceViewResponse`] or fails with [`GetCalendarEventInstanceViewError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetCalendarEventInstanceView::new().calendar_id(calendar_id).start_time(start_time).end_time(end_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.instance_view",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCalendarEventInstanceView {
    /// The calendar. Example: `feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn`.
    ///
    /// Required.
    pub calendar_id: Option<String>,
    /// Where the time range begins, in seconds since 1970. Example: `1631777271`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Where the time range ends, in seconds since 1970; less than 40 days after it begins. Example: `1631777271`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(named GetCalendarEventInstanceView {
    calendar_id(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetCalendarEventInstanceView -> GetCalendarEventInstanceViewResponse, GetCalendarEventInstanceViewError {
    "calendar.v4.calendar_event.instance_view",
    GET "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view", [Tenant, User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true,
    NAMED = [calendar_id "calendar_id", start_time "start_time", end_time "end_time"];
    Path calendar_id "calendar_id", Query start_time "start_time", Query end_time "end_time",
    Query user_id_type "user_id_type"
});

/// What `calendar.v4.calendar_event.instance_view` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventInstanceViewResponse {
    /// The items of this page.
    pub items: Vec<Instance>,
}

crate::object!(GetCalendarEventInstanceViewResponse { items "items" });

/// What `calendar.v4.calendar_event.instance_view` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCalendarEventInstanceViewError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    PageTokenOrSyncTokenExpired,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    TenantDecryptKeyHasBeenDeleted,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193103` (HTTP 400): requested time exceeds the allowed range
    RequestedTimeExceedsAllowedRange,
    /// `193104` (HTTP 400): exceeded the maximum instance number
    ExceededMaximumInstanceNumber,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCalendarEventInstanceViewError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008,
    CurrentOperationRateLimited = 190010, TenantEncryptKeyHasBeenDeleted = 190011 + 1,
    TenantDecryptKeyHasBeenDeleted = 190012 + 1, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, RequestedTimeExceedsAllowedRange = 193103,
    ExceededMaximumInstanceNumber = 193104, UserDismissNotExistTenant = 195100
});

/// Lists the instances of one recurring event within a time range.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances>) gives [`GetCalendarEventInstancesResponse`] or fails with [`GetCalendarEventInstancesError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetCalendarEventInstances::new().calendar_id(calendar_id).event_id(event_id).start_time(start_time).end_time(end_time);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.instances",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCalendarEventInstances {
    /// The calendar. Example: `feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn`.
    ///
    /// Required.
    pub calendar_id: Option<String>,
    /// The event. Example: `75d28f9b-e35c-4230-8a83-4a661497db54_0`.
    ///
    /// Required.
    pub event_id: Option<String>,
    /// Where the time range begins, in seconds since 1970. Example: `1631777271`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Where the time range ends, in seconds since 1970; at most 2 years after it begins. Example: `1631777271`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Default: `50`. Range: `10` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(named GetCalendarEventInstances {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(GetCalendarEventInstances -> GetCalendarEventInstancesResponse, GetCalendarEventInstancesError {
    "calendar.v4.calendar_event.instances",
    GET "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances", [Tenant, User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true,
    NAMED = [calendar_id "calendar_id", event_id "event_id", start_time "start_time", end_time "end_time"];
    Path calendar_id "calendar_id", Path event_id "event_id", Query start_time "start_time",
    Query end_time "end_time", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(GetCalendarEventInstances: Instance {
    page_token, page_size;
    page_token, has_more, items
});

/// What `calendar.v4.calendar_event.instances` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarEventInstancesResponse {
    /// The items of this page.
    pub items: Vec<Instance>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetCalendarEventInstancesResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `calendar.v4.calendar_event.instances` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCalendarEventInstancesError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    PageTokenOrSyncTokenExpired,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    TenantDecryptKeyHasBeenDeleted,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCalendarEventInstancesError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008,
    CurrentOperationRateLimited = 190010, TenantEncryptKeyHasBeenDeleted = 190011 + 1,
    TenantDecryptKeyHasBeenDeleted = 190012 + 1, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, InvalidEventId = 193000, EventNotFound = 193001,
    NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1,
    UserDismissNotExistTenant = 195100
});

/// Lists the events of a calendar, page by page or since the last synchronisation.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/events`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list>) gives [`ListCalendarEventResponse`] or fails with [`ListCalendarEventError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCalendarEvent::new(calendar_id)).items();
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.list",
        "/open-apis/calendar/v4/calendars/:calendar_id/events"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// How many items a page holds at most. Default: `500`. Range: `50` to `1000`. Example: `50`.
    pub page_size: Option<i64>,
    /// From when on changes count, in seconds since 1970. Example: `1609430400`.
    pub anchor_time: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `ListCalendarsPageToken_1632452910_1632539310`.
    pub page_token: Option<String>,
    /// Where the next synchronisation begins. Example: `ListCalendarsSyncToken_1632452910`.
    pub sync_token: Option<String>,
    /// Where the time range begins, in seconds since 1970; not together with tokens. Example: `1631777271`.
    pub start_time: Option<String>,
    /// Where the time range ends, in seconds since 1970; not together with tokens, and what exceeds `page_size` is cut off. Example: `1631777271`.
    pub end_time: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListCalendarEvent {
    calendar_id(impl Into<String>).into();
    page_size(i64), anchor_time(impl Into<String>).into(), page_token(impl Into<String>).into(),
    sync_token(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListCalendarEvent -> ListCalendarEventResponse, ListCalendarEventError {
    "calendar.v4.calendar_event.list", GET "/open-apis/calendar/v4/calendars/:calendar_id/events",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path calendar_id "calendar_id", Query page_size "page_size", Query anchor_time "anchor_time",
    Query page_token "page_token", Query sync_token "sync_token", Query start_time "start_time",
    Query end_time "end_time", Query user_id_type "user_id_type"
});
crate::paged!(ListCalendarEvent: CalendarEvent {
    page_token, page_size;
    page_token, has_more, items
});

/// What `calendar.v4.calendar_event.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarEventResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Where the next synchronisation begins.
    pub sync_token: Option<String>,
    /// The items of this page.
    pub items: Vec<CalendarEvent>,
}

crate::object!(ListCalendarEventResponse {
    has_more "has_more", page_token "page_token", sync_token "sync_token", items "items"
});

/// What `calendar.v4.calendar_event.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    PageTokenOrSyncTokenExpired,
    /// `190009` (HTTP 400): sync token cannot be used with other request restrictions
    SyncTokenCannotBeUsed,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008, SyncTokenCannotBeUsed = 190009,
    CurrentOperationRateLimited = 190010, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    InvalidEventId = 193000, EventNotFound = 193001, NoPermissionToOperateEvent = 193002,
    EventIsDeleted = 193003 + 1, UserDismissNotExistTenant = 195100
});

/// Updates the given fields of an event of a calendar.
///
/// [`PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch>) gives [`PatchCalendarEventResponse`] or fails with [`PatchCalendarEventError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchCalendarEvent::new(calendar_id, event_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.patch",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `00592a0e-7edf-4678-bc9d-1b77383ef08e_0`.
    pub event_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The title. Length: at most 1000. Example: `团队周会`.
    pub summary: Option<String>,
    /// The description. Length: at most 40960. Example: `讨论项目进展`.
    pub description: Option<String>,
    /// Whether those concerned are told. Example: `false`.
    pub need_notification: Option<bool>,
    /// When the event begins; counts only together with `end_time`.
    pub start_time: Option<TimeInfo>,
    /// When the event ends; counts only together with `start_time`.
    pub end_time: Option<TimeInfo>,
    /// The video meeting.
    pub vchat: Option<Vchat>,
    /// Who may see it. Example: `default`.
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event. Example: `can_see_others`.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy. Default: `busy`. Example: `busy`.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits. Example: `-1`.
    pub color: Option<i64>,
    /// When people are reminded.
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545. Length: at most 2000. Example: `FREQ=DAILY;INTERVAL=1`.
    pub recurrence: Option<String>,
    /// What is shown and hidden in the event's details.
    pub schemas: Option<Vec<Schema>>,
    /// The attachments.
    pub attachments: Option<Vec<Attachment>>,
    /// How people check in to the event.
    pub event_check_in: Option<EventCheckIn>,
}

crate::request_builder!(PatchCalendarEvent {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), summary(impl Into<String>).into(),
    description(impl Into<String>).into(), need_notification(bool), start_time(TimeInfo),
    end_time(TimeInfo), vchat(Vchat), visibility(impl Into<CalendarEventVisibility>).into(),
    attendee_ability(impl Into<AttendeeAbility>).into(),
    free_busy_status(impl Into<FreeBusyStatus>).into(), location(EventLocation), color(i64),
    reminders(impl IntoIterator<Item = impl Into<Reminder>>).into_iter().map(Into::into).collect(),
    recurrence(impl Into<String>).into(),
    schemas(impl IntoIterator<Item = impl Into<Schema>>).into_iter().map(Into::into).collect(),
    attachments(impl IntoIterator<Item = impl Into<Attachment>>).into_iter().map(Into::into).collect(),
    event_check_in(EventCheckIn)
});
crate::request!(PatchCalendarEvent -> PatchCalendarEventResponse, PatchCalendarEventError {
    "calendar.v4.calendar_event.patch",
    PATCH "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["calendar:calendar", "calendar:calendar.event:update"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path calendar_id "calendar_id", Path event_id "event_id", Query user_id_type "user_id_type",
    Body summary "summary", Body description "description",
    Body need_notification "need_notification", Body start_time "start_time",
    Body end_time "end_time", Body vchat "vchat", Body visibility "visibility",
    Body attendee_ability "attendee_ability", Body free_busy_status "free_busy_status",
    Body location "location", Body color "color", Body reminders "reminders",
    Body recurrence "recurrence", Body schemas "schemas", Body attachments "attachments",
    Body event_check_in "event_check_in"
});

/// What `calendar.v4.calendar_event.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCalendarEventResponse {
    /// The event.
    pub event: Option<CalendarEvent>,
}

crate::object!(PatchCalendarEventResponse { event "event" });

/// What `calendar.v4.calendar_event.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    TenantDecryptKeyHasBeenDeleted,
    /// `190013` (HTTP 400): content being saved is at risk
    ///
    /// The content was refused by the review. Change it.
    ContentBeingSavedIsAtRisk,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `193101` (HTTP 400): organizer is bot, can not set assign_hosts, and allow_attendees_start must be true
    OrganizerIsBot,
    /// `193102` (HTTP 400): only organizer(not bot) can set assign_hosts
    OnlyOrganizerNotBotCanSet,
    /// `193105` (HTTP 400): invalid attachment file token
    InvalidAttachmentFileToken,
    /// `193106` (HTTP 400): the total size of attachment exceed limit
    TotalSizeOfAttachmentExceedLimit,
    /// `193107` (HTTP 400): no permission to access attachment file token
    NoPermissionAccessAttachmentFileToken,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// `195112` (HTTP 400): invalid password
    ///
    /// The password of the meeting is not valid. Use 4 to 9 digits.
    InvalidPassword,
    /// `195113` (HTTP 400): only organizer can set password
    OnlyOrganizerCanSetPassword,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    ContentBeingSavedIsAtRisk = 190013, InvalidRequestParameters = 190014,
    CalendarNotFound = 191000, InvalidCalendarId = 191001, NoCalendarAccessRole = 191002,
    CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1, InvalidEventId = 193000,
    EventNotFound = 193001, NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1,
    OrganizerIsBot = 193101, OnlyOrganizerNotBotCanSet = 193102,
    InvalidAttachmentFileToken = 193105, TotalSizeOfAttachmentExceedLimit = 193106,
    NoPermissionAccessAttachmentFileToken = 193107, UserDismissNotExistTenant = 195100,
    InvalidPassword = 195112, OnlyOrganizerCanSetPassword = 195113
});

/// Answers the invitation to an event: accept, decline or tentative.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply>) gives [`ReplyCalendarEventResponse`] or fails with [`ReplyCalendarEventError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = ReplyCalendarEvent::new(calendar_id, event_id, rsvp_status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.reply",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplyCalendarEvent {
    /// The calendar. Example: `feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `75d28f9b-e35c-4230-8a83-4a661497db54_0`.
    pub event_id: String,
    /// What was answered to the invitation. Example: `accept`.
    pub rsvp_status: CalendarEventRsvpStatus,
}

crate::request_builder!(ReplyCalendarEvent {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into(),
    rsvp_status(impl Into<CalendarEventRsvpStatus>).into();
});
crate::request!(ReplyCalendarEvent -> ReplyCalendarEventResponse, ReplyCalendarEventError {
    "calendar.v4.calendar_event.reply",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:reply", "calendar:calendar.event:writeonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id", Body rsvp_status "rsvp_status"
});

/// What `calendar.v4.calendar_event.reply` answers with.
pub type ReplyCalendarEventResponse = crate::Empty;

/// What `calendar.v4.calendar_event.reply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReplyCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReplyCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, InvalidEventId = 193000, EventNotFound = 193001,
    NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1,
    UserDismissNotExistTenant = 195100
});

/// Searches the events of a calendar by keyword, time, attendees and rooms.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search>) gives [`SearchCalendarEventResponse`] or fails with [`SearchCalendarEventError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SearchCalendarEvent::new(calendar_id, query)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.search",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxxxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// What to search for. Length: 0 to 200. Example: `query words`.
    pub query: String,
    /// The filter.
    pub filter: Option<EventSearchFilter>,
}

crate::request_builder!(SearchCalendarEvent {
    calendar_id(impl Into<String>).into(), query(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64), filter(EventSearchFilter)
});
crate::request!(SearchCalendarEvent -> SearchCalendarEventResponse, SearchCalendarEventError {
    "calendar.v4.calendar_event.search",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/search", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path calendar_id "calendar_id", Query user_id_type "user_id_type",
    Query page_token "page_token", Query page_size "page_size", Body query "query",
    Body filter "filter"
});

/// What `calendar.v4.calendar_event.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCalendarEventResponse {
    /// The items of this page.
    pub items: Vec<CalendarEvent>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchCalendarEventResponse { items "items", page_token "page_token" });

/// What `calendar.v4.calendar_event.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    PageTokenOrSyncTokenExpired,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008,
    CurrentOperationRateLimited = 190010, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    InvalidEventId = 193000, EventNotFound = 193001, NoPermissionToOperateEvent = 193002,
    EventIsDeleted = 193003 + 1, UserDismissNotExistTenant = 195100
});

/// Subscribes to the events that tell of changes of the events of a calendar.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription>) gives [`SubscribeCalendarEventResponse`] or fails with [`SubscribeCalendarEventError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SubscribeCalendarEvent::new(calendar_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.subscription",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(SubscribeCalendarEvent { calendar_id(impl Into<String>).into(); });
crate::request!(SubscribeCalendarEvent -> SubscribeCalendarEventResponse, SubscribeCalendarEventError {
    "calendar.v4.calendar_event.subscription",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription", [User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar_event.subscription` answers with.
pub type SubscribeCalendarEventResponse = crate::Empty;

/// What `calendar.v4.calendar_event.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, UserDismissNotExistTenant = 195100
});

/// Ends the subscription to the events that tell of changes of the events of a calendar.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription>) gives [`UnsubscribeCalendarEventResponse`] or fails with [`UnsubscribeCalendarEventError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UnsubscribeCalendarEvent::new(calendar_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event.unsubscription",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeCalendarEvent {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(UnsubscribeCalendarEvent { calendar_id(impl Into<String>).into(); });
crate::request!(UnsubscribeCalendarEvent -> UnsubscribeCalendarEventResponse, UnsubscribeCalendarEventError {
    "calendar.v4.calendar_event.unsubscription",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription", [User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar_event.unsubscription` answers with.
pub type UnsubscribeCalendarEventResponse = crate::Empty;

/// What `calendar.v4.calendar_event.unsubscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeCalendarEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, UserDismissNotExistTenant = 195100
});
