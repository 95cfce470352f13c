// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `freebusy`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns when several users are busy, by their primary calendars, within a time range.
///
/// `POST /open-apis/calendar/v4/freebusy/batch`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchFreebusy {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Where the time range begins, as RFC 3339 says.
    ///
    /// Example: `2020-10-28T12:00:00+08:00`.
    pub time_min: String,
    /// Where the time range ends, as RFC 3339 says; at most 2 weeks after it begins.
    ///
    /// Example: `2020-10-29T12:00:00+08:00`.
    pub time_max: String,
    /// The users, by the kind of id that the call uses.
    ///
    /// Length: 1 to 10. Example: `["ou_c186b6833e2d5faf2bc587e71ddabcef"]`.
    pub user_ids: Vec<String>,
    /// Whether calendars of other services count too.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_external_calendar: Option<bool>,
    /// Whether free time is left out.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_busy: Option<bool>,
    /// Whether answers to invitations are returned too.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_rsvp_status: Option<bool>,
}

impl BatchFreebusy {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        time_min: impl Into<String>,
        time_max: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id_type: None,
            time_min: time_min.into(),
            time_max: time_max.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            include_external_calendar: None,
            only_busy: None,
            need_rsvp_status: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`include_external_calendar`](Self#structfield.include_external_calendar).
    #[must_use]
    pub fn include_external_calendar(mut self, include_external_calendar: bool) -> Self {
        self.include_external_calendar = Some(include_external_calendar);
        self
    }

    /// Sets [`only_busy`](Self#structfield.only_busy).
    #[must_use]
    pub fn only_busy(mut self, only_busy: bool) -> Self {
        self.only_busy = Some(only_busy);
        self
    }

    /// Sets [`need_rsvp_status`](Self#structfield.need_rsvp_status).
    #[must_use]
    pub fn need_rsvp_status(mut self, need_rsvp_status: bool) -> Self {
        self.need_rsvp_status = Some(need_rsvp_status);
        self
    }
}

impl crate::Endpoint for BatchFreebusy {
    type Response = BatchFreebusyResponse;
    type Error = BatchFreebusyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.freebusy.batch",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/freebusy/batch",
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

/// What `calendar.v4.freebusy.batch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchFreebusyResponse {
    /// When each user is busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freebusy_lists: Option<Vec<UserFreebusy>>,
}

/// What `calendar.v4.freebusy.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchFreebusyError {
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
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// `198001` (HTTP 400): the number of user IDs exceeds the limit
    #[doc(alias = "198001")]
    NumberUserIDsExceedsLimit,
    /// `198002` (HTTP 400): the time format is illegal
    #[doc(alias = "198002")]
    TimeFormatIsIllegal,
    /// `198003` (HTTP 400): the time range is illegal
    #[doc(alias = "198003")]
    TimeRangeIsIllegal,
    /// `198004` (HTTP 400): the time zone format is illegal
    #[doc(alias = "198004")]
    TimeZoneFormatIsIllegal,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchFreebusyError {
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
        (
            Self::TimeFormatIsIllegal,
            crate::ErrorFacts::new(198002, 400, "the time format is illegal", "", false),
        ),
        (
            Self::TimeRangeIsIllegal,
            crate::ErrorFacts::new(198003, 400, "the time range is illegal", "", false),
        ),
        (
            Self::TimeZoneFormatIsIllegal,
            crate::ErrorFacts::new(
                198004,
                400,
                "the time zone format is illegal",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchFreebusyError);

/// Returns when one user or one meeting room is busy within a time range.
///
/// `POST /open-apis/calendar/v4/freebusy/list`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFreebusy {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Where the time range begins, as RFC 3339 says.
    ///
    /// Example: `2020-10-28T12:00:00+08:00`.
    pub time_min: String,
    /// Where the time range ends, as RFC 3339 says; at most 90 days after it begins.
    ///
    /// Example: `2020-12-28T12:00:00+08:00`.
    pub time_max: String,
    /// The user, by the kind of id that the call uses; this or `room_id` is needed.
    ///
    /// Example: `ou_xxxxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The meeting room; ignored where `user_id` is given.
    ///
    /// Example: `omm_xxxxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// Whether calendars of other services count too.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_external_calendar: Option<bool>,
    /// Whether free time is left out.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_busy: Option<bool>,
    /// Whether answers to invitations are returned too.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_rsvp_status: Option<bool>,
}

impl ListFreebusy {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(time_min: impl Into<String>, time_max: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            time_min: time_min.into(),
            time_max: time_max.into(),
            user_id: None,
            room_id: None,
            include_external_calendar: None,
            only_busy: None,
            need_rsvp_status: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`include_external_calendar`](Self#structfield.include_external_calendar).
    #[must_use]
    pub fn include_external_calendar(mut self, include_external_calendar: bool) -> Self {
        self.include_external_calendar = Some(include_external_calendar);
        self
    }

    /// Sets [`only_busy`](Self#structfield.only_busy).
    #[must_use]
    pub fn only_busy(mut self, only_busy: bool) -> Self {
        self.only_busy = Some(only_busy);
        self
    }

    /// Sets [`need_rsvp_status`](Self#structfield.need_rsvp_status).
    #[must_use]
    pub fn need_rsvp_status(mut self, need_rsvp_status: bool) -> Self {
        self.need_rsvp_status = Some(need_rsvp_status);
        self
    }
}

impl crate::Endpoint for ListFreebusy {
    type Response = ListFreebusyResponse;
    type Error = ListFreebusyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.freebusy.list",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/freebusy/list",
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

/// What `calendar.v4.freebusy.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFreebusyResponse {
    /// When it is busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freebusy_list: Option<Vec<Freebusy>>,
}

/// What `calendar.v4.freebusy.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFreebusyError {
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

impl ListFreebusyError {
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

crate::error_enum!(ListFreebusyError);
