// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event_attendee`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Removes one or more attendees from an event.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete>) gives [`BatchDeleteCalendarEventAttendeeResponse`] or fails with [`BatchDeleteCalendarEventAttendeeError`].
///
/// - The calendar must be a primary or shared one, and the identity that calls needs the access role writer or owner in it.
/// - The identity that calls must be the organizer of the event.
/// - An app that calls as itself needs the bot ability.
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchDeleteCalendarEventAttendee::new(calendar_id, event_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_attendee.batch_delete",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteCalendarEventAttendee {
    /// The calendar that holds the event. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event, as returned when it was created; listing or searching events gives it too. Example: `xxxxxxxxx_0`.
    pub event_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The ids of the attendees within the event. At most 500, counted together with `delete_ids`. Example: `["user_xxxxx"]`.
    pub attendee_ids: Option<Vec<String>>,
    /// The attendees by what they are: users, chats, rooms or mail addresses. At most 500, counted together with `attendee_ids`.
    pub delete_ids: Option<Vec<CalendarEventAttendeeId>>,
    /// Whether the bot tells the attendees. Default: `true`. Example: `false`.
    pub need_notification: Option<bool>,
    /// With `is_enable_admin`: the start of the one instance of a recurring event to change, in seconds since 1970. Left out for events that do not recur. Example: `1647320400`.
    pub instance_start_time_admin: Option<String>,
    /// Whether to act as administrator of the meeting rooms. Default: `false`. Example: `false`.
    pub is_enable_admin: Option<bool>,
}

crate::request_builder!(BatchDeleteCalendarEventAttendee {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    attendee_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    delete_ids(impl IntoIterator<Item = impl Into<CalendarEventAttendeeId>>).into_iter().map(Into::into).collect(),
    need_notification(bool), instance_start_time_admin(impl Into<String>).into(),
    is_enable_admin(bool)
});
crate::request!(BatchDeleteCalendarEventAttendee -> BatchDeleteCalendarEventAttendeeResponse, BatchDeleteCalendarEventAttendeeError {
    "calendar.v4.calendar_event_attendee.batch_delete",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:update"], LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id", Query user_id_type "user_id_type",
    Body attendee_ids "attendee_ids", Body delete_ids "delete_ids",
    Body need_notification "need_notification",
    Body instance_start_time_admin "instance_start_time_admin",
    Body is_enable_admin "is_enable_admin"
});

/// What `calendar.v4.calendar_event_attendee.batch_delete` answers with.
pub type BatchDeleteCalendarEventAttendeeResponse = crate::Empty;

/// What `calendar.v4.calendar_event_attendee.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteCalendarEventAttendeeError {
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
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant deleted the key that the data is encrypted with; the data cannot be used any more.
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant deleted the key that the data is decrypted with; the data cannot be used any more.
    TenantDecryptKeyHasBeenDeleted,
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
    /// `194000` (HTTP 404): attendee not found
    ///
    /// There is no such attendee in the event. Check the ids of the attendees.
    AttendeeNotFound,
    /// `194001` (HTTP 403): no permission to list event attendees
    ///
    /// The calendar is not the organizer's, or the organizer may not see the attendees.
    NoPermissionToListEventAttendees,
    /// `194002` (HTTP 403): no permission to create event attendees
    ///
    /// The calendar is not the organizer's, or the organizer may not invite attendees.
    NoPermissionToCreateEventAttendees,
    /// `194003` (HTTP 403): no permission to delete event attendees
    ///
    /// The calendar is not the organizer's.
    NoPermissionToDeleteEventAttendees,
    /// `194004` (HTTP 400): invalid attendee type
    ///
    /// `type` is none of the types that attendees have.
    InvalidAttendeeType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The user left the company or was never in it. Call as somebody else.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteCalendarEventAttendeeError: CODES {
    InvalidParametersInRequest = 190002, InternalServiceError = 190003, MethodRateLimited = 190004,
    AppRateLimited = 190005, WrongUnitForAppTenant = 190006, AppBotIdNotFound = 190007,
    CurrentOperationRateLimited = 190010 + 1, TenantEncryptKeyHasBeenDeleted = 190011,
    TenantDecryptKeyHasBeenDeleted = 190012, CalendarNotFound = 191000 + 1,
    InvalidCalendarId = 191001 + 1, NoCalendarAccessRole = 191002 + 1, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004, InvalidEventId = 193000 + 1, EventNotFound = 193001 + 1,
    NoPermissionToOperateEvent = 193002 + 1, EventIsDeleted = 193003, AttendeeNotFound = 194000 + 1,
    NoPermissionToListEventAttendees = 194001, NoPermissionToCreateEventAttendees = 194002,
    NoPermissionToDeleteEventAttendees = 194003, InvalidAttendeeType = 194004 + 1,
    UserDismissNotExistTenant = 195100 + 1
});

/// Adds users, chats, rooms and mail addresses to the attendees of an event.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create>) gives [`CreateCalendarEventAttendeeResponse`] or fails with [`CreateCalendarEventAttendeeError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateCalendarEventAttendee::new(calendar_id, event_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_attendee.create",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendarEventAttendee {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `xxxxxxxxx_0`.
    pub event_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The attendees to add, 1000 at most, 100 rooms among them.
    pub attendees: Option<Vec<CalendarEventAttendee>>,
    /// Whether those concerned are told. Default: `true`. Example: `false`.
    pub need_notification: Option<bool>,
    /// The start of the one instance to change as administrator, in seconds since 1970. Example: `1647320400`.
    pub instance_start_time_admin: Option<String>,
    /// Whether to act as administrator of the meeting rooms. Default: `false`. Example: `false`.
    pub is_enable_admin: Option<bool>,
    /// Whether the calling identity becomes an attendee too. Default: `true`. Example: `false`.
    pub add_operator_to_attendee: Option<bool>,
}

crate::request_builder!(CreateCalendarEventAttendee {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    attendees(impl IntoIterator<Item = impl Into<CalendarEventAttendee>>).into_iter().map(Into::into).collect(),
    need_notification(bool), instance_start_time_admin(impl Into<String>).into(),
    is_enable_admin(bool), add_operator_to_attendee(bool)
});
crate::request!(CreateCalendarEventAttendee -> CreateCalendarEventAttendeeResponse, CreateCalendarEventAttendeeError {
    "calendar.v4.calendar_event_attendee.create",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees", [Tenant, User],
    read_value Data, Json, SCOPES = ["calendar:calendar", "calendar:calendar.event:update"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id", Query user_id_type "user_id_type",
    Body attendees "attendees", Body need_notification "need_notification",
    Body instance_start_time_admin "instance_start_time_admin",
    Body is_enable_admin "is_enable_admin", Body add_operator_to_attendee "add_operator_to_attendee"
});

/// What `calendar.v4.calendar_event_attendee.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarEventAttendeeResponse {
    /// The attendees.
    pub attendees: Vec<CalendarEventAttendee>,
}

crate::object!(CreateCalendarEventAttendeeResponse { attendees "attendees" });

/// What `calendar.v4.calendar_event_attendee.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCalendarEventAttendeeError {
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
    /// `194000` (HTTP 404): attendee not found
    ///
    /// The attendee does not exist. Check what names the attendee.
    AttendeeNotFound,
    /// `194001` (HTTP 403): no permission to list event attendees
    ///
    /// The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.
    NoPermissionToListEventAttendees,
    /// `194002` (HTTP 403): no permission to create event attendees
    ///
    /// The caller may not add attendees. Use the organizer's calendar, or let attendees invite others.
    NoPermissionToCreateEventAttendees,
    /// `194003` (HTTP 403): no permission to delete event attendees
    ///
    /// The caller may not remove attendees. Use the organizer's calendar.
    NoPermissionToDeleteEventAttendees,
    /// `194004` (HTTP 400): invalid attendee type
    ///
    /// The type of attendee is not valid. Check `type`.
    InvalidAttendeeType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCalendarEventAttendeeError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    ContentBeingSavedIsAtRisk = 190013, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    InvalidEventId = 193000, EventNotFound = 193001, NoPermissionToOperateEvent = 193002,
    EventIsDeleted = 193003 + 1, AttendeeNotFound = 194000,
    NoPermissionToListEventAttendees = 194001 + 1, NoPermissionToCreateEventAttendees = 194002 + 1,
    NoPermissionToDeleteEventAttendees = 194003 + 1, InvalidAttendeeType = 194004,
    UserDismissNotExistTenant = 195100
});

/// Lists the attendees of an event.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list>) gives [`ListCalendarEventAttendeeResponse`] or fails with [`ListCalendarEventAttendeeError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCalendarEventAttendee::new(calendar_id, event_id)).items();
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_attendee.list",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCalendarEventAttendee {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `xxxxxxxxx_0`.
    pub event_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether what the booker filled in is returned too. Default: `false`. Example: `true`.
    pub need_resource_customization: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `780TRhwXXXXX`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListCalendarEventAttendee {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), need_resource_customization(bool),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListCalendarEventAttendee -> ListCalendarEventAttendeeResponse, ListCalendarEventAttendeeError {
    "calendar.v4.calendar_event_attendee.list",
    GET "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees", [Tenant, User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id", Query user_id_type "user_id_type",
    Query need_resource_customization "need_resource_customization", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(ListCalendarEventAttendee: CalendarEventAttendee {
    page_token, page_size;
    page_token, has_more, items
});

/// What `calendar.v4.calendar_event_attendee.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeResponse {
    /// The items of this page.
    pub items: Vec<CalendarEventAttendee>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListCalendarEventAttendeeResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `calendar.v4.calendar_event_attendee.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCalendarEventAttendeeError {
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
    /// `194000` (HTTP 404): attendee not found
    ///
    /// The attendee does not exist. Check what names the attendee.
    AttendeeNotFound,
    /// `194001` (HTTP 403): no permission to list event attendees
    ///
    /// The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.
    NoPermissionToListEventAttendees,
    /// `194002` (HTTP 403): no permission to create event attendees
    ///
    /// The caller may not add attendees. Use the organizer's calendar, or let attendees invite others.
    NoPermissionToCreateEventAttendees,
    /// `194003` (HTTP 403): no permission to delete event attendees
    ///
    /// The caller may not remove attendees. Use the organizer's calendar.
    NoPermissionToDeleteEventAttendees,
    /// `194004` (HTTP 400): invalid attendee type
    ///
    /// The type of attendee is not valid. Check `type`.
    InvalidAttendeeType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCalendarEventAttendeeError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008,
    CurrentOperationRateLimited = 190010, TenantEncryptKeyHasBeenDeleted = 190011 + 1,
    TenantDecryptKeyHasBeenDeleted = 190012 + 1, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, InvalidEventId = 193000, EventNotFound = 193001,
    NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1, AttendeeNotFound = 194000,
    NoPermissionToListEventAttendees = 194001 + 1, NoPermissionToCreateEventAttendees = 194002 + 1,
    NoPermissionToDeleteEventAttendees = 194003 + 1, InvalidAttendeeType = 194004,
    UserDismissNotExistTenant = 195100
});
