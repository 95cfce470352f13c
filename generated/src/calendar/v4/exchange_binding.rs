// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `exchange_binding`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Binds an Exchange account to a user, so that its calendars are imported.
///
/// `POST /open-apis/calendar/v4/exchange_bindings`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`
/// - Scopes for some fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExchangeBinding {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The administrator's account of Exchange.
    ///
    /// Length: 1 to 500. Example: `email_admin_example@outlook.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_account: Option<String>,
    /// The user's account of Exchange.
    ///
    /// Length: 1 to 500. Example: `email_account_example@outlook.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_account: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_xxxxxxxxxxxxxxxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl CreateExchangeBinding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            admin_account: None,
            exchange_account: None,
            user_id: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`admin_account`](Self#structfield.admin_account).
    #[must_use]
    pub fn admin_account(mut self, admin_account: impl Into<String>) -> Self {
        self.admin_account = Some(admin_account.into());
        self
    }

    /// Sets [`exchange_account`](Self#structfield.exchange_account).
    #[must_use]
    pub fn exchange_account(mut self, exchange_account: impl Into<String>) -> Self {
        self.exchange_account = Some(exchange_account.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl crate::Endpoint for CreateExchangeBinding {
    type Response = CreateExchangeBindingResponse;
    type Error = CreateExchangeBindingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.exchange_binding.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/exchange_bindings",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.exchange_binding.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExchangeBindingResponse {
    /// The administrator's account of Exchange.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_account: Option<String>,
    /// The user's account of Exchange.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_account: Option<String>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// How far the binding has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExchangeBindingStatus>,
    /// The binding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_binding_id: Option<String>,
}

/// What `calendar.v4.exchange_binding.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateExchangeBindingError {
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
    /// `195101` (HTTP 403): user is not supper administrator
    ///
    /// The caller is not a super administrator of the tenant. Use such a user.
    #[doc(alias = "195101")]
    UserIsNotSupperAdministrator,
    /// `195102` (HTTP 400): exchange_binding_id invalid
    ///
    /// The binding's id is not valid. Check `exchange_binding_id`.
    #[doc(alias = "195102")]
    ExchangeBindingIdInvalid,
    /// `195103` (HTTP 404): exchange account binding is not found
    ///
    /// The Exchange account is not bound. Check the parameters.
    #[doc(alias = "195103")]
    ExchangeAccountBindingIsNotFound,
    /// `195104` (HTTP 403): current tenant not match
    ///
    /// The administrator's account is bound in another tenant. Check `admin_account`.
    #[doc(alias = "195104")]
    CurrentTenantNotMatch,
    /// `195105` (HTTP 403): admin account binding failed
    ///
    /// The administrator's account could not be bound. Bind it again in the admin console.
    #[doc(alias = "195105")]
    AdminAccountBindingFailed,
    /// `195106` (HTTP 404): admin account is not found
    ///
    /// The administrator's account does not exist. Check `admin_account`.
    #[doc(alias = "195106")]
    AdminAccountIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateExchangeBindingError {
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
        (
            Self::UserIsNotSupperAdministrator,
            crate::ErrorFacts::new(
                195101,
                403,
                "user is not supper administrator",
                "The caller is not a super administrator of the tenant. Use such a user.",
                false,
            ),
        ),
        (
            Self::ExchangeBindingIdInvalid,
            crate::ErrorFacts::new(
                195102,
                400,
                "exchange_binding_id invalid",
                "The binding's id is not valid. Check `exchange_binding_id`.",
                false,
            ),
        ),
        (
            Self::ExchangeAccountBindingIsNotFound,
            crate::ErrorFacts::new(
                195103,
                404,
                "exchange account binding is not found",
                "The Exchange account is not bound. Check the parameters.",
                false,
            ),
        ),
        (
            Self::CurrentTenantNotMatch,
            crate::ErrorFacts::new(
                195104,
                403,
                "current tenant not match",
                "The administrator's account is bound in another tenant. Check `admin_account`.",
                false,
            ),
        ),
        (
            Self::AdminAccountBindingFailed,
            crate::ErrorFacts::new(
                195105,
                403,
                "admin account binding failed",
                "The administrator's account could not be bound. Bind it again in the admin console.",
                false,
            ),
        ),
        (
            Self::AdminAccountIsNotFound,
            crate::ErrorFacts::new(
                195106,
                404,
                "admin account is not found",
                "The administrator's account does not exist. Check `admin_account`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateExchangeBindingError);

/// Ends the binding of an Exchange account to a user.
///
/// `DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:exchange.bindings:delete`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteExchangeBinding {
    /// The binding.
    ///
    /// Example: `ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=`.
    #[serde(skip)]
    pub exchange_binding_id: String,
}

impl DeleteExchangeBinding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(exchange_binding_id: impl Into<String>) -> Self {
        Self {
            exchange_binding_id: exchange_binding_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteExchangeBinding {
    type Response = DeleteExchangeBindingResponse;
    type Error = DeleteExchangeBindingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.exchange_binding.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("exchange_binding_id", self.exchange_binding_id.clone())]
    }
}

/// What `calendar.v4.exchange_binding.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteExchangeBindingResponse {}
/// What `calendar.v4.exchange_binding.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteExchangeBindingError {
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
    /// `195101` (HTTP 403): user is not supper administrator
    ///
    /// The caller is not a super administrator of the tenant. Use such a user.
    #[doc(alias = "195101")]
    UserIsNotSupperAdministrator,
    /// `195102` (HTTP 400): exchange_binding_id invalid
    ///
    /// The binding's id is not valid. Check `exchange_binding_id`.
    #[doc(alias = "195102")]
    ExchangeBindingIdInvalid,
    /// `195103` (HTTP 404): exchange account binding is not found
    ///
    /// The Exchange account is not bound. Check the parameters.
    #[doc(alias = "195103")]
    ExchangeAccountBindingIsNotFound,
    /// `195104` (HTTP 403): current tenant not match
    ///
    /// The administrator's account is bound in another tenant. Check `admin_account`.
    #[doc(alias = "195104")]
    CurrentTenantNotMatch,
    /// `195105` (HTTP 403): admin account binding failed
    ///
    /// The administrator's account could not be bound. Bind it again in the admin console.
    #[doc(alias = "195105")]
    AdminAccountBindingFailed,
    /// `195106` (HTTP 404): admin account is not found
    ///
    /// The administrator's account does not exist. Check `admin_account`.
    #[doc(alias = "195106")]
    AdminAccountIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteExchangeBindingError {
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
        (
            Self::UserIsNotSupperAdministrator,
            crate::ErrorFacts::new(
                195101,
                403,
                "user is not supper administrator",
                "The caller is not a super administrator of the tenant. Use such a user.",
                false,
            ),
        ),
        (
            Self::ExchangeBindingIdInvalid,
            crate::ErrorFacts::new(
                195102,
                400,
                "exchange_binding_id invalid",
                "The binding's id is not valid. Check `exchange_binding_id`.",
                false,
            ),
        ),
        (
            Self::ExchangeAccountBindingIsNotFound,
            crate::ErrorFacts::new(
                195103,
                404,
                "exchange account binding is not found",
                "The Exchange account is not bound. Check the parameters.",
                false,
            ),
        ),
        (
            Self::CurrentTenantNotMatch,
            crate::ErrorFacts::new(
                195104,
                403,
                "current tenant not match",
                "The administrator's account is bound in another tenant. Check `admin_account`.",
                false,
            ),
        ),
        (
            Self::AdminAccountBindingFailed,
            crate::ErrorFacts::new(
                195105,
                403,
                "admin account binding failed",
                "The administrator's account could not be bound. Bind it again in the admin console.",
                false,
            ),
        ),
        (
            Self::AdminAccountIsNotFound,
            crate::ErrorFacts::new(
                195106,
                404,
                "admin account is not found",
                "The administrator's account does not exist. Check `admin_account`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteExchangeBindingError);

/// Returns how far the binding of an Exchange account to a user has come.
///
/// `GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`
/// - Scopes for some fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExchangeBinding {
    /// The binding.
    ///
    /// Example: `ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=`.
    #[serde(skip)]
    pub exchange_binding_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl GetExchangeBinding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(exchange_binding_id: impl Into<String>) -> Self {
        Self {
            exchange_binding_id: exchange_binding_id.into(),
            user_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for GetExchangeBinding {
    type Response = GetExchangeBindingResponse;
    type Error = GetExchangeBindingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.exchange_binding.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("exchange_binding_id", self.exchange_binding_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `calendar.v4.exchange_binding.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExchangeBindingResponse {
    /// The administrator's account of Exchange.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_account: Option<String>,
    /// The user's account of Exchange.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_account: Option<String>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// How far the binding has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExchangeBindingStatus>,
    /// The binding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_binding_id: Option<String>,
}

/// What `calendar.v4.exchange_binding.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetExchangeBindingError {
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
    /// `195101` (HTTP 403): user is not supper administrator
    ///
    /// The caller is not a super administrator of the tenant. Use such a user.
    #[doc(alias = "195101")]
    UserIsNotSupperAdministrator,
    /// `195102` (HTTP 400): exchange_binding_id invalid
    ///
    /// The binding's id is not valid. Check `exchange_binding_id`.
    #[doc(alias = "195102")]
    ExchangeBindingIdInvalid,
    /// `195103` (HTTP 404): exchange account binding is not found
    ///
    /// The Exchange account is not bound. Check the parameters.
    #[doc(alias = "195103")]
    ExchangeAccountBindingIsNotFound,
    /// `195104` (HTTP 403): current tenant not match
    ///
    /// The administrator's account is bound in another tenant. Check `admin_account`.
    #[doc(alias = "195104")]
    CurrentTenantNotMatch,
    /// `195105` (HTTP 403): admin account binding failed
    ///
    /// The administrator's account could not be bound. Bind it again in the admin console.
    #[doc(alias = "195105")]
    AdminAccountBindingFailed,
    /// `195106` (HTTP 404): admin account is not found
    ///
    /// The administrator's account does not exist. Check `admin_account`.
    #[doc(alias = "195106")]
    AdminAccountIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetExchangeBindingError {
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
        (
            Self::UserIsNotSupperAdministrator,
            crate::ErrorFacts::new(
                195101,
                403,
                "user is not supper administrator",
                "The caller is not a super administrator of the tenant. Use such a user.",
                false,
            ),
        ),
        (
            Self::ExchangeBindingIdInvalid,
            crate::ErrorFacts::new(
                195102,
                400,
                "exchange_binding_id invalid",
                "The binding's id is not valid. Check `exchange_binding_id`.",
                false,
            ),
        ),
        (
            Self::ExchangeAccountBindingIsNotFound,
            crate::ErrorFacts::new(
                195103,
                404,
                "exchange account binding is not found",
                "The Exchange account is not bound. Check the parameters.",
                false,
            ),
        ),
        (
            Self::CurrentTenantNotMatch,
            crate::ErrorFacts::new(
                195104,
                403,
                "current tenant not match",
                "The administrator's account is bound in another tenant. Check `admin_account`.",
                false,
            ),
        ),
        (
            Self::AdminAccountBindingFailed,
            crate::ErrorFacts::new(
                195105,
                403,
                "admin account binding failed",
                "The administrator's account could not be bound. Bind it again in the admin console.",
                false,
            ),
        ),
        (
            Self::AdminAccountIsNotFound,
            crate::ErrorFacts::new(
                195106,
                404,
                "admin account is not found",
                "The administrator's account does not exist. Check `admin_account`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetExchangeBindingError);
