// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a shared calendar that the calling identity owns.
///
/// `POST /open-apis/calendar/v4/calendars`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:create`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendar {
    /// The title of the calendar.
    ///
    /// Length: at most 255. Example: `测试日历`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description of the calendar.
    ///
    /// Length: at most 255. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who may see the calendar.
    ///
    /// Default: `show_only_free_busy`. Example: `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits.
    ///
    /// Default: `-14513409`. Example: `-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// A title that only the calling identity sees.
    ///
    /// Length: at most 255. Example: `日历备注名`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_alias: Option<String>,
}

impl CreateCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            summary: None,
            description: None,
            permissions: None,
            color: None,
            summary_alias: None,
        }
    }

    /// Sets [`summary`](Self#structfield.summary).
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`permissions`](Self#structfield.permissions).
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<Permissions>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`summary_alias`](Self#structfield.summary_alias).
    #[must_use]
    pub fn summary_alias(mut self, summary_alias: impl Into<String>) -> Self {
        self.summary_alias = Some(summary_alias.into());
        self
    }
}

impl crate::Endpoint for CreateCalendar {
    type Response = CreateCalendarResponse;
    type Error = CreateCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarResponse {
    /// The calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// What `calendar.v4.calendar.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl CreateCalendarError {
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

crate::error_enum!(CreateCalendarError);

/// Deletes a shared calendar.
///
/// `DELETE /open-apis/calendar/v4/calendars/:calendar_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:delete`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteCalendar {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl DeleteCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteCalendar {
    type Response = DeleteCalendarResponse;
    type Error = DeleteCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteCalendarResponse {}
/// What `calendar.v4.calendar.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl DeleteCalendarError {
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

crate::error_enum!(DeleteCalendarError);

/// Returns one calendar by its id.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendar {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl GetCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for GetCalendar {
    type Response = GetCalendarResponse;
    type Error = GetCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarResponse {
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

/// What `calendar.v4.calendar.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl GetCalendarError {
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

crate::error_enum!(GetCalendarError);

/// Lists the calendars that the calling identity has or subscribes to, page by page or since the last synchronisation.
///
/// `GET /open-apis/calendar/v4/calendars`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendar {
    /// How many items a page holds at most.
    ///
    /// Default: `500`. Range: `50` to `1000`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `ListCalendarsPageToken_xxx`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// Where the next synchronisation begins.
    ///
    /// Example: `ListCalendarsSyncToken_xxx`.
    #[serde(skip)]
    pub sync_token: Option<String>,
}

impl ListCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            sync_token: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`sync_token`](Self#structfield.sync_token).
    #[must_use]
    pub fn sync_token(mut self, sync_token: impl Into<String>) -> Self {
        self.sync_token = Some(sync_token.into());
        self
    }
}

impl crate::Endpoint for ListCalendar {
    type Response = ListCalendarResponse;
    type Error = ListCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("sync_token", &self.sync_token);
    }
}

impl crate::Paged for ListCalendar {
    type Item = Calendar;
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
        response.calendar_list.unwrap_or_default()
    }
}

/// What `calendar.v4.calendar.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Where the next synchronisation begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_token: Option<String>,
    /// The calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_list: Option<Vec<Calendar>>,
}

/// What `calendar.v4.calendar.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCalendarError {
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
    /// `190009` (HTTP 400): sync token cannot be used with other request restrictions
    #[doc(alias = "190009")]
    SyncTokenCannotUsedOtherRestrictions,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl ListCalendarError {
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
            Self::SyncTokenCannotUsedOtherRestrictions,
            crate::ErrorFacts::new(
                190009,
                400,
                "sync token cannot be used with other request restrictions",
                "",
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

crate::error_enum!(ListCalendarError);

/// Returns several calendars by their ids.
///
/// `POST /open-apis/calendar/v4/calendars/mget`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MgetCalendar {
    /// The calendars, by their ids.
    ///
    /// Length: 1 to 10. Example: `["feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"]`.
    pub calendar_ids: Vec<String>,
}

impl MgetCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            calendar_ids: calendar_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for MgetCalendar {
    type Response = MgetCalendarResponse;
    type Error = MgetCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.mget",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/mget",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar.mget` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MgetCalendarResponse {
    /// The calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendars: Option<Vec<Calendar>>,
}

/// What `calendar.v4.calendar.mget` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MgetCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// `198007` (HTTP 400): the number of calendar IDs exceeds the limit
    #[doc(alias = "198007")]
    NumberCalendarIDsExceedsLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl MgetCalendarError {
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
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
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
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::NumberCalendarIDsExceedsLimit,
            crate::ErrorFacts::new(
                198007,
                400,
                "the number of calendar IDs exceeds the limit",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(MgetCalendarError);

/// Updates the title, description, visibility, color or alias of a calendar.
///
/// `PATCH /open-apis/calendar/v4/calendars/:calendar_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:update`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchCalendar {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The title of the calendar.
    ///
    /// Length: 1 to 255. Example: `测试日历`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description of the calendar.
    ///
    /// Length: at most 255. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who may see the calendar.
    ///
    /// Example: `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits.
    ///
    /// Example: `-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// A title that only the calling identity sees.
    ///
    /// Length: at most 255. Example: `日历备注名`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_alias: Option<String>,
}

impl PatchCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            summary: None,
            description: None,
            permissions: None,
            color: None,
            summary_alias: None,
        }
    }

    /// Sets [`summary`](Self#structfield.summary).
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`permissions`](Self#structfield.permissions).
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<Permissions>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`summary_alias`](Self#structfield.summary_alias).
    #[must_use]
    pub fn summary_alias(mut self, summary_alias: impl Into<String>) -> Self {
        self.summary_alias = Some(summary_alias.into());
        self
    }
}

impl crate::Endpoint for PatchCalendar {
    type Response = PatchCalendarResponse;
    type Error = PatchCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchCalendarResponse {
    /// The calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// What `calendar.v4.calendar.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `191009` (HTTP 400): non-subscriber cannot modify the calendar
    #[doc(alias = "191009")]
    NonSubscriberCannotModifyCalendar,
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

impl PatchCalendarError {
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
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
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
            Self::NonSubscriberCannotModifyCalendar,
            crate::ErrorFacts::new(
                191009,
                400,
                "non-subscriber cannot modify the calendar",
                "",
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

crate::error_enum!(PatchCalendarError);

/// Returns the primary calendar of the calling identity.
///
/// `POST /open-apis/calendar/v4/calendars/primary`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PrimaryCalendar {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl PrimaryCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self { user_id_type: None }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for PrimaryCalendar {
    type Response = PrimaryCalendarResponse;
    type Error = PrimaryCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.primary",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/primary",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `calendar.v4.calendar.primary` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PrimaryCalendarResponse {
    /// The calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendars: Option<Vec<UserCalendar>>,
}

/// What `calendar.v4.calendar.primary` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrimaryCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl PrimaryCalendarError {
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

crate::error_enum!(PrimaryCalendarError);

/// Returns the primary calendars of several users.
///
/// `POST /open-apis/calendar/v4/calendars/primarys`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PrimarysCalendar {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses.
    ///
    /// Length: 1 to 10. Example: `["ou_c186b6833e2d5faf2bc587e71ddabcef"]`.
    pub user_ids: Vec<String>,
}

impl PrimarysCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_id_type: None,
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for PrimarysCalendar {
    type Response = PrimarysCalendarResponse;
    type Error = PrimarysCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.primarys",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/primarys",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar.primarys` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PrimarysCalendarResponse {
    /// The calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendars: Option<Vec<UserCalendar>>,
}

/// What `calendar.v4.calendar.primarys` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrimarysCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// `198001` (HTTP 400): the number of user IDs exceeds the limit
    #[doc(alias = "198001")]
    NumberUserIDsExceedsLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PrimarysCalendarError {
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
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::NumberUserIDsExceedsLimit,
            crate::ErrorFacts::new(
                198001,
                400,
                "the number of user IDs exceeds the limit",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PrimarysCalendarError);

/// Searches public calendars and primary calendars of users by keyword.
///
/// `POST /open-apis/calendar/v4/calendars/search`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCalendar {
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `10`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// What to search for.
    ///
    /// Length: 1 to 200. Example: `query words`.
    pub query: String,
}

impl SearchCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            page_token: None,
            page_size: None,
            query: query.into(),
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
}

impl crate::Endpoint for SearchCalendar {
    type Response = SearchCalendarResponse;
    type Error = SearchCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/search",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCalendarResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Calendar>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `calendar.v4.calendar.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCalendarError {
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

impl SearchCalendarError {
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

crate::error_enum!(SearchCalendarError);

/// Subscribes the calling identity to a calendar, which then stands in its list.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeCalendar {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl SubscribeCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for SubscribeCalendar {
    type Response = SubscribeCalendarResponse;
    type Error = SubscribeCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.subscribe",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/subscribe",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar.subscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeCalendarResponse {
    /// The calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// What `calendar.v4.calendar.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `191005` (HTTP 400): subscribe calendars count rich limit
    #[doc(alias = "191005")]
    SubscribeCalendarsCountRichLimit,
    /// `191006` (HTTP 400): subscribe target calendar is not allowed
    #[doc(alias = "191006")]
    SubscribeTargetCalendarIsNotAllowed,
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

impl SubscribeCalendarError {
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
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
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
            Self::SubscribeCalendarsCountRichLimit,
            crate::ErrorFacts::new(
                191005,
                400,
                "subscribe calendars count rich limit",
                "",
                false,
            ),
        ),
        (
            Self::SubscribeTargetCalendarIsNotAllowed,
            crate::ErrorFacts::new(
                191006,
                400,
                "subscribe target calendar is not allowed",
                "",
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

crate::error_enum!(SubscribeCalendarError);

/// Subscribes to the events that tell of changes in the user's list of calendars.
///
/// `POST /open-apis/calendar/v4/calendars/subscription`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionCalendar {}
impl SubscriptionCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for SubscriptionCalendar {
    type Response = SubscriptionCalendarResponse;
    type Error = SubscriptionCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.subscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/subscription",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };
}

/// What `calendar.v4.calendar.subscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionCalendarResponse {}
/// What `calendar.v4.calendar.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl SubscriptionCalendarError {
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

crate::error_enum!(SubscriptionCalendarError);

/// Ends the calling identity's subscription to a calendar.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeCalendar {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl UnsubscribeCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for UnsubscribeCalendar {
    type Response = UnsubscribeCalendarResponse;
    type Error = UnsubscribeCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.unsubscribe",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar.unsubscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeCalendarResponse {}
/// What `calendar.v4.calendar.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscribeCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `191007` (HTTP 400): target calendar is already unsubscribed
    #[doc(alias = "191007")]
    TargetCalendarIsAlreadyUnsubscribed,
    /// `191008` (HTTP 400): primary calendar can not be unsubscribed
    #[doc(alias = "191008")]
    PrimaryCalendarCanNotBeUnsubscribed,
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

impl UnsubscribeCalendarError {
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
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
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
            Self::TargetCalendarIsAlreadyUnsubscribed,
            crate::ErrorFacts::new(
                191007,
                400,
                "target calendar is already unsubscribed",
                "",
                false,
            ),
        ),
        (
            Self::PrimaryCalendarCanNotBeUnsubscribed,
            crate::ErrorFacts::new(
                191008,
                400,
                "primary calendar can not be unsubscribed",
                "",
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

crate::error_enum!(UnsubscribeCalendarError);

/// Ends the subscription to the events that tell of changes in the user's list of calendars.
///
/// `POST /open-apis/calendar/v4/calendars/unsubscription`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscriptionCalendar {}
impl UnsubscriptionCalendar {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for UnsubscriptionCalendar {
    type Response = UnsubscriptionCalendarResponse;
    type Error = UnsubscriptionCalendarError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar.unsubscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/unsubscription",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };
}

/// What `calendar.v4.calendar.unsubscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscriptionCalendarResponse {}
/// What `calendar.v4.calendar.unsubscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscriptionCalendarError {
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
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
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

impl UnsubscriptionCalendarError {
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

crate::error_enum!(UnsubscriptionCalendarError);
