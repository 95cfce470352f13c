// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `setting`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Generates the server, name and password with which a device reads the user's calendars over CalDAV.
///
/// [`POST /open-apis/calendar/v4/settings/generate_caldav_conf`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf>) gives [`GenerateCaldavConfSettingResponse`] or fails with [`GenerateCaldavConfSettingError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:settings.caldav:create`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GenerateCaldavConfSetting::new()).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.setting.generate_caldav_conf",
        "/open-apis/calendar/v4/settings/generate_caldav_conf"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateCaldavConfSetting {
    /// The name of the device. Length: at most 100. Example: `iPhone`.
    pub device_name: Option<String>,
}

crate::request_builder!(GenerateCaldavConfSetting { device_name(impl Into<String>).into() });
crate::request!(GenerateCaldavConfSetting -> GenerateCaldavConfSettingResponse, GenerateCaldavConfSettingError {
    "calendar.v4.setting.generate_caldav_conf",
    POST "/open-apis/calendar/v4/settings/generate_caldav_conf", [User], read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:settings.caldav:create"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Body device_name "device_name"
});

/// What `calendar.v4.setting.generate_caldav_conf` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCaldavConfSettingResponse {
    /// The password for CalDAV.
    pub password: Option<crate::SecretString>,
    /// The user name for CalDAV.
    pub user_name: Option<String>,
    /// The address of the server.
    pub server_address: Option<String>,
    /// The name of the device.
    pub device_name: Option<String>,
}

crate::object!(GenerateCaldavConfSettingResponse {
    password "password", user_name "user_name", server_address "server_address",
    device_name "device_name"
});

/// What `calendar.v4.setting.generate_caldav_conf` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GenerateCaldavConfSettingError {
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
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GenerateCaldavConfSettingError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100
});
