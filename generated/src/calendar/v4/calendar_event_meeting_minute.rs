// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event_meeting_minute`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a document for the minutes of an event.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_minute/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingMinute {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event.
    ///
    /// Example: `75d28f9b-e35c-4230-8a83-123_0`.
    #[serde(skip)]
    pub event_id: String,
}

impl CreateCalendarEventMeetingMinute {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl crate::Endpoint for CreateCalendarEventMeetingMinute {
    type Response = CreateCalendarEventMeetingMinuteResponse;
    type Error = CreateCalendarEventMeetingMinuteError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event_meeting_minute.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone())
        ]
    }
}

/// What `calendar.v4.calendar_event_meeting_minute.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingMinuteResponse {
    /// The address of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_url: Option<String>,
}

/// What `calendar.v4.calendar_event_meeting_minute.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCalendarEventMeetingMinuteError {
    /// `190002` (HTTP 400): invalid parameters in request
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
    /// `191000` (HTTP 404): calendar not found
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    #[doc(alias = "193003")]
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// `195110` (HTTP 400): event not support minute creation
    #[doc(alias = "195110")]
    EventNotSupportMinuteCreation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateCalendarEventMeetingMinuteError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(190003, 500, "internal service error", "", true),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(190004, 429, "method rate limited", "", true),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(190005, 429, "app rate limited", "", true),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(190006, 403, "wrong unit for app tenant", "", false),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(190007, 404, "app bot_id not found", "", false),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "",
                true,
            ),
        ),
        (
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "",
                false,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(191000, 404, "calendar not found", "", false),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(191001, 400, "invalid calendar_id", "", false),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(191002, 403, "no calendar access_role", "", false),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(191003, 403, "calendar is deleted", "", false),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(191004, 403, "invalid calendar type", "", false),
        ),
        (
            Self::InvalidEventId,
            crate::ErrorFacts::new(193000, 400, "invalid event_id", "", false),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(193001, 404, "event not found", "", false),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(193003, 403, "event is deleted", "", false),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "",
                false,
            ),
        ),
        (
            Self::EventNotSupportMinuteCreation,
            crate::ErrorFacts::new(
                195110,
                400,
                "event not support minute creation",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateCalendarEventMeetingMinuteError);
