// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `freebusy`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns when several users are busy, by their primary calendars, within a time range.
///
/// [`POST /open-apis/calendar/v4/freebusy/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch>) gives [`BatchListFreebusyResponse`] or fails with [`BatchListFreebusyError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchListFreebusy::new(time_min, time_max, user_ids)).await?;
/// ```
#[doc(alias("calendar.v4.freebusy.batch", "/open-apis/calendar/v4/freebusy/batch"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchListFreebusy {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the time range begins, as RFC 3339 says. Example: `2020-10-28T12:00:00+08:00`.
    pub time_min: String,
    /// Where the time range ends, as RFC 3339 says; at most 2 weeks after it begins. Example: `2020-10-29T12:00:00+08:00`.
    pub time_max: String,
    /// The users, by the kind of id that the call uses. Length: 1 to 10. Example: `["ou_c186b6833e2d5faf2bc587e71ddabcef"]`.
    pub user_ids: Vec<String>,
    /// Whether calendars of other services count too. Default: `true`. Example: `true`.
    pub include_external_calendar: Option<bool>,
    /// Whether free time is left out. Default: `true`. Example: `true`.
    pub only_busy: Option<bool>,
    /// Whether answers to invitations are returned too. Example: `true`.
    pub need_rsvp_status: Option<bool>,
}

crate::request_builder!(BatchListFreebusy {
    time_min(impl Into<String>).into(), time_max(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), include_external_calendar(bool), only_busy(bool),
    need_rsvp_status(bool)
});
crate::request!(BatchListFreebusy -> BatchListFreebusyResponse, BatchListFreebusyError {
    "calendar.v4.freebusy.batch", POST "/open-apis/calendar/v4/freebusy/batch", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar.free_busy:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body time_min "time_min", Body time_max "time_max",
    Body user_ids "user_ids", Body include_external_calendar "include_external_calendar",
    Body only_busy "only_busy", Body need_rsvp_status "need_rsvp_status"
});

/// What `calendar.v4.freebusy.batch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchListFreebusyResponse {
    /// When each user is busy.
    pub freebusy_lists: Vec<UserFreebusy>,
}

crate::object!(BatchListFreebusyResponse { freebusy_lists "freebusy_lists" });

/// What `calendar.v4.freebusy.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchListFreebusyError {
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
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// `198001` (HTTP 400): the number of user IDs exceeds the limit
    NumberOfUserIdsExceedsLimit,
    /// `198002` (HTTP 400): the time format is illegal
    TimeFormatIsIllegal,
    /// `198003` (HTTP 400): the time range is illegal
    TimeRangeIsIllegal,
    /// `198004` (HTTP 400): the time zone format is illegal
    TimeZoneFormatIsIllegal,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchListFreebusyError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    InvalidRequestParameters = 190014, UserDismissNotExistTenant = 195100,
    NumberOfUserIdsExceedsLimit = 198001, TimeFormatIsIllegal = 198002, TimeRangeIsIllegal = 198003,
    TimeZoneFormatIsIllegal = 198004
});

/// Returns when one user or one meeting room is busy within a time range.
///
/// [`POST /open-apis/calendar/v4/freebusy/list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list>) gives [`ListFreebusyResponse`] or fails with [`ListFreebusyError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListFreebusy::new(time_min, time_max)).await?;
/// ```
#[doc(alias("calendar.v4.freebusy.list", "/open-apis/calendar/v4/freebusy/list"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFreebusy {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the time range begins, as RFC 3339 says. Example: `2020-10-28T12:00:00+08:00`.
    pub time_min: String,
    /// Where the time range ends, as RFC 3339 says; at most 90 days after it begins. Example: `2020-12-28T12:00:00+08:00`.
    pub time_max: String,
    /// The user, by the kind of id that the call uses; this or `room_id` is needed. Example: `ou_xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// The meeting room; ignored where `user_id` is given. Example: `omm_xxxxxxxxxx`.
    pub room_id: Option<String>,
    /// Whether calendars of other services count too. Default: `true`. Example: `true`.
    pub include_external_calendar: Option<bool>,
    /// Whether free time is left out. Default: `true`. Example: `true`.
    pub only_busy: Option<bool>,
    /// Whether answers to invitations are returned too. Example: `true`.
    pub need_rsvp_status: Option<bool>,
}

crate::request_builder!(ListFreebusy {
    time_min(impl Into<String>).into(), time_max(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into(),
    room_id(impl Into<String>).into(), include_external_calendar(bool), only_busy(bool),
    need_rsvp_status(bool)
});
crate::request!(ListFreebusy -> ListFreebusyResponse, ListFreebusyError {
    "calendar.v4.freebusy.list", POST "/open-apis/calendar/v4/freebusy/list", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar.free_busy:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body time_min "time_min", Body time_max "time_max",
    Body user_id "user_id", Body room_id "room_id",
    Body include_external_calendar "include_external_calendar", Body only_busy "only_busy",
    Body need_rsvp_status "need_rsvp_status"
});

/// What `calendar.v4.freebusy.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreebusyResponse {
    /// When it is busy.
    pub freebusy_list: Vec<Freebusy>,
}

crate::object!(ListFreebusyResponse { freebusy_list "freebusy_list" });

/// What `calendar.v4.freebusy.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFreebusyError {
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
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFreebusyError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    InvalidRequestParameters = 190014, UserDismissNotExistTenant = 195100
});
