// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `timeoff_event`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a time-off event for a user, which shows others that the user is away.
///
/// [`POST /open-apis/calendar/v4/timeoff_events`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create>) gives [`CreateTimeoffEventResponse`] or fails with [`CreateTimeoffEventError`].
///
/// Token: tenant. Scopes, any one of: `calendar:time_off:create`, `calendar:timeoff`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateTimeoffEvent::new().user_id(user_id).timezone(timezone).start_time(start_time).end_time(end_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("calendar.v4.timeoff_event.create", "/open-apis/calendar/v4/timeoff_events")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTimeoffEvent {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user who is off, by the kind of id that the call uses. Example: `ou_XXXXXXXXXX`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The time zone by its IANA name, such as `Asia/Shanghai`. Example: `Asia/Shanghai`.
    ///
    /// Required.
    pub timezone: Option<String>,
    /// When the time off begins: in seconds since 1970 for hours, or as a day like `2021-01-01` for whole days. Example: `2021-01-01`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// When the time off ends, in seconds since 1970, or as a day like `2021-01-01`; in the form of `start_time`. Example: `2021-01-01`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// The title of the time-off event. Example: `请假中(全天) / 1-Day Time Off`.
    pub title: Option<String>,
    /// The description of the time-off event. Example: `text`.
    pub description: Option<String>,
}

crate::request_builder!(named CreateTimeoffEvent {
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into(),
    timezone(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), title(impl Into<String>).into(),
    description(impl Into<String>).into()
});
crate::request!(CreateTimeoffEvent -> CreateTimeoffEventResponse, CreateTimeoffEventError {
    "calendar.v4.timeoff_event.create", POST "/open-apis/calendar/v4/timeoff_events", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:time_off:create", "calendar:timeoff"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [user_id "user_id", timezone "timezone", start_time "start_time", end_time "end_time"];
    Query user_id_type "user_id_type", Body user_id "user_id", Body timezone "timezone",
    Body start_time "start_time", Body end_time "end_time", Body title "title",
    Body description "description"
});

/// What `calendar.v4.timeoff_event.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeoffEventResponse {
    /// The time-off event.
    pub timeoff_event_id: Option<String>,
    /// The user who is off, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The time zone by its IANA name, such as `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// When the time off begins: in seconds since 1970 for hours, or as a day like `2021-01-01` for whole days.
    pub start_time: Option<String>,
    /// When the time off ends, in seconds since 1970, or as a day like `2021-01-01`; in the form of `start_time`.
    pub end_time: Option<String>,
    /// The title of the time-off event.
    pub title: Option<String>,
    /// The description of the time-off event.
    pub description: Option<String>,
}

crate::object!(CreateTimeoffEventResponse {
    timeoff_event_id "timeoff_event_id", user_id "user_id", timezone "timezone",
    start_time "start_time", end_time "end_time", title "title", description "description"
});
crate::moments!(CreateTimeoffEventResponse {
    start_time_at start_time from_seconds, end_time_at end_time from_seconds
});

/// What `calendar.v4.timeoff_event.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTimeoffEventError {
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
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTimeoffEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    TenantEncryptKeyHasBeenDeleted = 190011 + 1, TenantDecryptKeyHasBeenDeleted = 190012 + 1,
    UserDismissNotExistTenant = 195100
});

/// Deletes a time-off event.
///
/// [`DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete>) gives [`DeleteTimeoffEventResponse`] or fails with [`DeleteTimeoffEventError`].
///
/// Token: tenant. Scopes, any one of: `calendar:time_off:delete`, `calendar:timeoff`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTimeoffEvent::new(timeoff_event_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.timeoff_event.delete",
        "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTimeoffEvent {
    /// The time-off event. Example: `timeoff:XXXXXX-XXXX-0917-1623-aa493d591a39`.
    pub timeoff_event_id: String,
}

crate::request_builder!(DeleteTimeoffEvent { timeoff_event_id(impl Into<String>).into(); });
crate::request!(DeleteTimeoffEvent -> DeleteTimeoffEventResponse, DeleteTimeoffEventError {
    "calendar.v4.timeoff_event.delete",
    DELETE "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id", [Tenant], read_value Data,
    None, SCOPES = ["calendar:time_off:delete", "calendar:timeoff"], LIMITS = [1000 in 60, 50 in 1];
    Path timeoff_event_id "timeoff_event_id"
});

/// What `calendar.v4.timeoff_event.delete` answers with.
pub type DeleteTimeoffEventResponse = crate::Empty;

/// What `calendar.v4.timeoff_event.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTimeoffEventError {
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
    /// `195000` (HTTP 403): no permission to delete timeoff event
    NoPermissionToDeleteTimeoffEvent,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTimeoffEventError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    NoPermissionToDeleteTimeoffEvent = 195000, UserDismissNotExistTenant = 195100
});
