// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event_attendee_chat_member`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the members of a chat that attends an event.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeChatMember {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event.
    ///
    /// Example: `xxxxxxxxx_0`.
    #[serde(skip)]
    pub event_id: String,
    /// The chat, by its id as an attendee.
    ///
    /// Example: `chat_xxxxxx`.
    #[serde(skip)]
    pub attendee_id: String,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `23jhysaxxxxsysy`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListCalendarEventAttendeeChatMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        attendee_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            attendee_id: attendee_id.into(),
            page_token: None,
            page_size: None,
            user_id_type: None,
        }
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListCalendarEventAttendeeChatMember {
    type Response = ListCalendarEventAttendeeChatMemberResponse;
    type Error = ListCalendarEventAttendeeChatMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event_attendee_chat_member.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone()), ("attendee_id", self.attendee_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListCalendarEventAttendeeChatMember {
    type Item = CalendarEventAttendeeChatMember;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `calendar.v4.calendar_event_attendee_chat_member.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeChatMemberResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<CalendarEventAttendeeChatMember>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `calendar.v4.calendar_event_attendee_chat_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCalendarEventAttendeeChatMemberError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    #[doc(alias = "190008")]
    PageTokenOrSyncTokenExpired,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
    /// `194000` (HTTP 404): attendee not found
    ///
    /// The attendee does not exist. Check what names the attendee.
    #[doc(alias = "194000")]
    AttendeeNotFound,
    /// `194001` (HTTP 403): no permission to list event attendees
    ///
    /// The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.
    #[doc(alias = "194001")]
    NoPermissionToListEventAttendees,
    /// `194002` (HTTP 403): no permission to create event attendees
    ///
    /// The caller may not add attendees. Use the organizer's calendar, or let attendees invite others.
    #[doc(alias = "194002")]
    NoPermissionToCreateEventAttendees,
    /// `194003` (HTTP 403): no permission to delete event attendees
    ///
    /// The caller may not remove attendees. Use the organizer's calendar.
    #[doc(alias = "194003")]
    NoPermissionToDeleteEventAttendees,
    /// `194004` (HTTP 400): invalid attendee type
    ///
    /// The type of attendee is not valid. Check `type`.
    #[doc(alias = "194004")]
    InvalidAttendeeType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListCalendarEventAttendeeChatMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "Too many calls of this kind. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "Too many calls by the app. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(
                190007,
                404,
                "app bot_id not found",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::PageTokenOrSyncTokenExpired,
            crate::ErrorFacts::new(
                190008,
                400,
                "page_token or sync_token expired",
                "`page_token` or `sync_token` has expired. Begin again without it.",
                false,
            ),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "Several calls got into each other's way. Slow down and try again.",
                true,
            ),
        ),
        (
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "The tenant's encryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "The tenant's decryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "The calendar does not exist. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "The calendar's id is not valid. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The caller has no access to the calendar. Give a role in it first.",
                false,
            ),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(
                191003,
                403,
                "calendar is deleted",
                "The calendar was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(
                191004,
                403,
                "invalid calendar type",
                "The call does not work with this type of calendar. Check the calendar's `type`.",
                false,
            ),
        ),
        (
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::AttendeeNotFound,
            crate::ErrorFacts::new(
                194000,
                404,
                "attendee not found",
                "The attendee does not exist. Check what names the attendee.",
                false,
            ),
        ),
        (
            Self::NoPermissionToListEventAttendees,
            crate::ErrorFacts::new(
                194001,
                403,
                "no permission to list event attendees",
                "The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.",
                false,
            ),
        ),
        (
            Self::NoPermissionToCreateEventAttendees,
            crate::ErrorFacts::new(
                194002,
                403,
                "no permission to create event attendees",
                "The caller may not add attendees. Use the organizer's calendar, or let attendees invite others.",
                false,
            ),
        ),
        (
            Self::NoPermissionToDeleteEventAttendees,
            crate::ErrorFacts::new(
                194003,
                403,
                "no permission to delete event attendees",
                "The caller may not remove attendees. Use the organizer's calendar.",
                false,
            ),
        ),
        (
            Self::InvalidAttendeeType,
            crate::ErrorFacts::new(
                194004,
                400,
                "invalid attendee type",
                "The type of attendee is not valid. Check `type`.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListCalendarEventAttendeeChatMemberError);
