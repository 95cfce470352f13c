// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event_meeting_minute`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a document for the minutes of an event.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_minute/create>) gives [`CreateCalendarEventMeetingMinuteResponse`] or fails with [`CreateCalendarEventMeetingMinuteError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateCalendarEventMeetingMinute::new(calendar_id, event_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_meeting_minute.create",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendarEventMeetingMinute {
    /// The calendar. Example: `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `75d28f9b-e35c-4230-8a83-123_0`.
    pub event_id: String,
}

crate::request_builder!(CreateCalendarEventMeetingMinute {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
});
crate::request!(CreateCalendarEventMeetingMinute -> CreateCalendarEventMeetingMinuteResponse, CreateCalendarEventMeetingMinuteError {
    "calendar.v4.calendar_event_meeting_minute.create",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:update"], LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id"
});

/// What `calendar.v4.calendar_event_meeting_minute.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingMinuteResponse {
    /// The address of the document.
    pub doc_url: Option<String>,
}

crate::object!(CreateCalendarEventMeetingMinuteResponse { doc_url "doc_url" });

/// What `calendar.v4.calendar_event_meeting_minute.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCalendarEventMeetingMinuteError {
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
    /// `195110` (HTTP 400): event not support minute creation
    EventNotSupportMinuteCreation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCalendarEventMeetingMinuteError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    CalendarNotFound = 191000, InvalidCalendarId = 191001, NoCalendarAccessRole = 191002,
    CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1, InvalidEventId = 193000,
    EventNotFound = 193001, NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1,
    UserDismissNotExistTenant = 195100, EventNotSupportMinuteCreation = 195110
});
