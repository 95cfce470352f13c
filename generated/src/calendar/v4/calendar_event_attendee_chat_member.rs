// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event_attendee_chat_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the members of a chat that attends an event.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list>) gives [`ListCalendarEventAttendeeChatMemberResponse`] or fails with [`ListCalendarEventAttendeeChatMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = ListCalendarEventAttendeeChatMember::new().calendar_id(calendar_id).event_id(event_id).attendee_id(attendee_id);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_event_attendee_chat_member.list",
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCalendarEventAttendeeChatMember {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    ///
    /// Required.
    pub calendar_id: Option<String>,
    /// The event. Example: `xxxxxxxxx_0`.
    ///
    /// Required.
    pub event_id: Option<String>,
    /// The chat, by its id as an attendee. Example: `chat_xxxxxx`.
    ///
    /// Required.
    pub attendee_id: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `23jhysaxxxxsysy`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(named ListCalendarEventAttendeeChatMember {
    calendar_id(impl Into<String>).into(), event_id(impl Into<String>).into(),
    attendee_id(impl Into<String>).into(), page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListCalendarEventAttendeeChatMember -> ListCalendarEventAttendeeChatMemberResponse, ListCalendarEventAttendeeChatMemberError {
    "calendar.v4.calendar_event_attendee_chat_member.list",
    GET "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [calendar_id "calendar_id", event_id "event_id", attendee_id "attendee_id"];
    Path calendar_id "calendar_id", Path event_id "event_id", Path attendee_id "attendee_id",
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type"
});
crate::paged!(ListCalendarEventAttendeeChatMember: CalendarEventAttendeeChatMember {
    page_token, page_size;
    page_token, has_more, items
});

/// What `calendar.v4.calendar_event_attendee_chat_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeChatMemberResponse {
    /// The items of this page.
    pub items: Vec<CalendarEventAttendeeChatMember>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListCalendarEventAttendeeChatMemberResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `calendar.v4.calendar_event_attendee_chat_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCalendarEventAttendeeChatMemberError {
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

crate::error_enum!(ListCalendarEventAttendeeChatMemberError: CODES {
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
