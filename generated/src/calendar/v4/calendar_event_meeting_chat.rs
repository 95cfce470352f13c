// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event_meeting_chat`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a group chat for an event and binds it to it.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create>) gives [`CreateCalendarEventMeetingChatResponse`] or fails with [`CreateCalendarEventMeetingChatError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateCalendarEventMeetingChat::new(calendar_id, event_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_meeting_chat.create",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendarEventMeetingChat {
    /// The calendar. Example: `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The event. Example: `75d28f9b-e35c-4230-8a83-123_0`.
    pub event_id: String,
}

crate::request_builder!(CreateCalendarEventMeetingChat {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into();
});
crate::request!(CreateCalendarEventMeetingChat -> CreateCalendarEventMeetingChatResponse, CreateCalendarEventMeetingChatError {
    "calendar.v4.calendar_event_meeting_chat.create",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:update"], LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path event_id "event_id"
});

/// What `calendar.v4.calendar_event_meeting_chat.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingChatResponse {
    /// The chat of the event.
    pub meeting_chat_id: Option<String>,
    /// The address that opens it in the app.
    pub applink: Option<String>,
}

crate::object!(CreateCalendarEventMeetingChatResponse {
    meeting_chat_id "meeting_chat_id", applink "applink"
});

/// What `calendar.v4.calendar_event_meeting_chat.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCalendarEventMeetingChatError {
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
    /// `195109` (HTTP 400): event not support chat creation
    EventNotSupportChatCreation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCalendarEventMeetingChatError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    CalendarNotFound = 191000, InvalidCalendarId = 191001, NoCalendarAccessRole = 191002,
    CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1, EventNotFound = 193001,
    NoPermissionToOperateEvent = 193002, EventIsDeleted = 193003 + 1,
    UserDismissNotExistTenant = 195100, EventNotSupportChatCreation = 195109
});

/// Unbinds the meeting chat that was created for an event.
///
/// [`DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete>) gives [`DeleteCalendarEventMeetingChatResponse`] or fails with [`DeleteCalendarEventMeetingChatError`].
///
/// - The calendar must be the primary calendar of the identity that calls, and that identity must be able to write it.
/// - The identity that calls must own the meeting chat.
/// - An app that calls as itself needs the bot ability.
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeleteCalendarEventMeetingChat::new().calendar_id(calendar_id).event_id(event_id).meeting_chat_id(meeting_chat_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_meeting_chat.delete",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCalendarEventMeetingChat {
    /// The calendar that holds the event. Example: `feishu.cn_xxx@group.calendar.feishu.cn`.
    ///
    /// Required.
    pub calendar_id: Option<String>,
    /// The event. Example: `75d28f9b-e35c-4230-8a83-123_0`.
    ///
    /// Required.
    pub event_id: Option<String>,
    /// The meeting chat, as returned when it was created. Example: `oc_xxx`.
    ///
    /// Required.
    pub meeting_chat_id: Option<String>,
}

crate::request_builder!(named DeleteCalendarEventMeetingChat {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into(),
    meeting_chat_id(impl Into<String>).into()
});
crate::request!(DeleteCalendarEventMeetingChat -> DeleteCalendarEventMeetingChatResponse, DeleteCalendarEventMeetingChatError {
    "calendar.v4.calendar_event_meeting_chat.delete",
    DELETE "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:update"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [calendar_id "calendar_id", event_id "event_id", meeting_chat_id "meeting_chat_id"];
    Path calendar_id "calendar_id", Path event_id "event_id",
    Query meeting_chat_id "meeting_chat_id"
});

/// What `calendar.v4.calendar_event_meeting_chat.delete` answers with.
pub type DeleteCalendarEventMeetingChatResponse = crate::Empty;

/// What `calendar.v4.calendar_event_meeting_chat.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCalendarEventMeetingChatError {
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
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The user left the company or was never in it. Call as somebody else.
    UserDismissNotExistTenant,
    /// `195107` (HTTP 403): no permission unbind meeting chat
    ///
    /// Only the owner of the meeting chat may unbind it.
    NoPermissionUnbindMeetingChat,
    /// `195108` (HTTP 400): chat not match with event
    ///
    /// The chat is not the meeting chat of the event. Check both ids.
    ChatNotMatchWithEvent,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCalendarEventMeetingChatError: CODES {
    InvalidParametersInRequest = 190002, InternalServiceError = 190003, MethodRateLimited = 190004,
    AppRateLimited = 190005, WrongUnitForAppTenant = 190006, AppBotIdNotFound = 190007,
    CurrentOperationRateLimited = 190010 + 1, TenantEncryptKeyHasBeenDeleted = 190011,
    TenantDecryptKeyHasBeenDeleted = 190012, CalendarNotFound = 191000 + 1,
    InvalidCalendarId = 191001 + 1, NoCalendarAccessRole = 191002 + 1, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004, InvalidEventId = 193000 + 1, EventNotFound = 193001 + 1,
    NoPermissionToOperateEvent = 193002 + 1, EventIsDeleted = 193003,
    UserDismissNotExistTenant = 195100 + 1, NoPermissionUnbindMeetingChat = 195107,
    ChatNotMatchWithEvent = 195108
});
