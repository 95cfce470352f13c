// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `setting`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Generates the server, name and password with which a device reads the user's calendars over CalDAV.
///
/// `POST /open-apis/calendar/v4/settings/generate_caldav_conf`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:settings.caldav:create`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GenerateCaldavConfSetting {
    /// The name of the device.
    ///
    /// Length: at most 100. Example: `iPhone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
}

impl GenerateCaldavConfSetting {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self { device_name: None }
    }

    /// Sets [`device_name`](Self#structfield.device_name).
    #[must_use]
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }
}

impl crate::Endpoint for GenerateCaldavConfSetting {
    type Response = GenerateCaldavConfSettingResponse;
    type Error = GenerateCaldavConfSettingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.setting.generate_caldav_conf",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/settings/generate_caldav_conf",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.setting.generate_caldav_conf` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GenerateCaldavConfSettingResponse {
    /// The password for CalDAV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The user name for CalDAV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The address of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_address: Option<String>,
    /// The name of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
}

/// What `calendar.v4.setting.generate_caldav_conf` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenerateCaldavConfSettingError {
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

impl GenerateCaldavConfSettingError {
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

crate::error_enum!(GenerateCaldavConfSettingError);
