// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `exchange_binding`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Binds an Exchange account to a user, so that its calendars are imported.
///
/// [`POST /open-apis/calendar/v4/exchange_bindings`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create>) gives [`CreateExchangeBindingResponse`] or fails with [`CreateExchangeBindingError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`. Scopes for some fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateExchangeBinding::new()).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.exchange_binding.create",
        "/open-apis/calendar/v4/exchange_bindings"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExchangeBinding {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The administrator's account of Exchange. Length: 1 to 500. Example: `email_admin_example@outlook.com`.
    pub admin_account: Option<String>,
    /// The user's account of Exchange. Length: 1 to 500. Example: `email_account_example@outlook.com`.
    pub exchange_account: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `ou_xxxxxxxxxxxxxxxxxx`.
    pub user_id: Option<String>,
}

crate::request_builder!(CreateExchangeBinding {
    user_id_type(impl Into<UserIdType>).into(), admin_account(impl Into<String>).into(),
    exchange_account(impl Into<String>).into(), user_id(impl Into<String>).into()
});
crate::request!(CreateExchangeBinding -> CreateExchangeBindingResponse, CreateExchangeBindingError {
    "calendar.v4.exchange_binding.create", POST "/open-apis/calendar/v4/exchange_bindings", [User],
    read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar:readonly", "calendar:exchange.bindings:create"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body admin_account "admin_account",
    Body exchange_account "exchange_account", Body user_id "user_id"
});

/// What `calendar.v4.exchange_binding.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExchangeBindingResponse {
    /// The administrator's account of Exchange. Needs a scope: `contact:user.email:readonly`.
    pub admin_account: Option<String>,
    /// The user's account of Exchange. Needs a scope: `contact:user.email:readonly`.
    pub exchange_account: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// How far the binding has come.
    pub status: Option<ExchangeBindingStatus>,
    /// The binding.
    pub exchange_binding_id: Option<String>,
}

crate::object!(CreateExchangeBindingResponse {
    admin_account "admin_account", exchange_account "exchange_account", user_id "user_id",
    status "status", exchange_binding_id "exchange_binding_id"
});

/// What `calendar.v4.exchange_binding.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExchangeBindingError {
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
    /// `195101` (HTTP 403): user is not supper administrator
    ///
    /// The caller is not a super administrator of the tenant. Use such a user.
    UserIsNotSupperAdministrator,
    /// `195102` (HTTP 400): exchange_binding_id invalid
    ///
    /// The binding's id is not valid. Check `exchange_binding_id`.
    ExchangeBindingIdInvalid,
    /// `195103` (HTTP 404): exchange account binding is not found
    ///
    /// The Exchange account is not bound. Check the parameters.
    ExchangeAccountBindingIsNotFound,
    /// `195104` (HTTP 403): current tenant not match
    ///
    /// The administrator's account is bound in another tenant. Check `admin_account`.
    CurrentTenantNotMatch,
    /// `195105` (HTTP 403): admin account binding failed
    ///
    /// The administrator's account could not be bound. Bind it again in the admin console.
    AdminAccountBindingFailed,
    /// `195106` (HTTP 404): admin account is not found
    ///
    /// The administrator's account does not exist. Check `admin_account`.
    AdminAccountIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExchangeBindingError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100, UserIsNotSupperAdministrator = 195101,
    ExchangeBindingIdInvalid = 195102, ExchangeAccountBindingIsNotFound = 195103,
    CurrentTenantNotMatch = 195104, AdminAccountBindingFailed = 195105,
    AdminAccountIsNotFound = 195106
});

/// Ends the binding of an Exchange account to a user.
///
/// [`DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete>) gives [`DeleteExchangeBindingResponse`] or fails with [`DeleteExchangeBindingError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:exchange.bindings:delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteExchangeBinding::new(exchange_binding_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.exchange_binding.delete",
        "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExchangeBinding {
    /// The binding. Example: `ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=`.
    pub exchange_binding_id: String,
}

crate::request_builder!(DeleteExchangeBinding { exchange_binding_id(impl Into<String>).into(); });
crate::request!(DeleteExchangeBinding -> DeleteExchangeBindingResponse, DeleteExchangeBindingError {
    "calendar.v4.exchange_binding.delete",
    DELETE "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id", [User], read_value Data,
    None, SCOPES = ["calendar:calendar", "calendar:exchange.bindings:delete"],
    LIMITS = [1000 in 60, 50 in 1];
    Path exchange_binding_id "exchange_binding_id"
});

/// What `calendar.v4.exchange_binding.delete` answers with.
pub type DeleteExchangeBindingResponse = crate::Empty;

/// What `calendar.v4.exchange_binding.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExchangeBindingError {
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
    /// `195101` (HTTP 403): user is not supper administrator
    ///
    /// The caller is not a super administrator of the tenant. Use such a user.
    UserIsNotSupperAdministrator,
    /// `195102` (HTTP 400): exchange_binding_id invalid
    ///
    /// The binding's id is not valid. Check `exchange_binding_id`.
    ExchangeBindingIdInvalid,
    /// `195103` (HTTP 404): exchange account binding is not found
    ///
    /// The Exchange account is not bound. Check the parameters.
    ExchangeAccountBindingIsNotFound,
    /// `195104` (HTTP 403): current tenant not match
    ///
    /// The administrator's account is bound in another tenant. Check `admin_account`.
    CurrentTenantNotMatch,
    /// `195105` (HTTP 403): admin account binding failed
    ///
    /// The administrator's account could not be bound. Bind it again in the admin console.
    AdminAccountBindingFailed,
    /// `195106` (HTTP 404): admin account is not found
    ///
    /// The administrator's account does not exist. Check `admin_account`.
    AdminAccountIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteExchangeBindingError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100, UserIsNotSupperAdministrator = 195101,
    ExchangeBindingIdInvalid = 195102, ExchangeAccountBindingIsNotFound = 195103,
    CurrentTenantNotMatch = 195104, AdminAccountBindingFailed = 195105,
    AdminAccountIsNotFound = 195106
});

/// Returns how far the binding of an Exchange account to a user has come.
///
/// [`GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get>) gives [`GetExchangeBindingResponse`] or fails with [`GetExchangeBindingError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`. Scopes for some fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetExchangeBinding::new(exchange_binding_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.exchange_binding.get",
        "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExchangeBinding {
    /// The binding. Example: `ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=`.
    pub exchange_binding_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetExchangeBinding {
    exchange_binding_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetExchangeBinding -> GetExchangeBindingResponse, GetExchangeBindingError {
    "calendar.v4.exchange_binding.get",
    GET "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id", [User], read_value Data,
    None, SCOPES = ["calendar:calendar:readonly", "calendar:exchange.bindings:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Path exchange_binding_id "exchange_binding_id", Query user_id_type "user_id_type"
});

/// What `calendar.v4.exchange_binding.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExchangeBindingResponse {
    /// The administrator's account of Exchange. Needs a scope: `contact:user.email:readonly`.
    pub admin_account: Option<String>,
    /// The user's account of Exchange. Needs a scope: `contact:user.email:readonly`.
    pub exchange_account: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// How far the binding has come.
    pub status: Option<ExchangeBindingStatus>,
    /// The binding.
    pub exchange_binding_id: Option<String>,
}

crate::object!(GetExchangeBindingResponse {
    admin_account "admin_account", exchange_account "exchange_account", user_id "user_id",
    status "status", exchange_binding_id "exchange_binding_id"
});

/// What `calendar.v4.exchange_binding.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExchangeBindingError {
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
    /// `195101` (HTTP 403): user is not supper administrator
    ///
    /// The caller is not a super administrator of the tenant. Use such a user.
    UserIsNotSupperAdministrator,
    /// `195102` (HTTP 400): exchange_binding_id invalid
    ///
    /// The binding's id is not valid. Check `exchange_binding_id`.
    ExchangeBindingIdInvalid,
    /// `195103` (HTTP 404): exchange account binding is not found
    ///
    /// The Exchange account is not bound. Check the parameters.
    ExchangeAccountBindingIsNotFound,
    /// `195104` (HTTP 403): current tenant not match
    ///
    /// The administrator's account is bound in another tenant. Check `admin_account`.
    CurrentTenantNotMatch,
    /// `195105` (HTTP 403): admin account binding failed
    ///
    /// The administrator's account could not be bound. Bind it again in the admin console.
    AdminAccountBindingFailed,
    /// `195106` (HTTP 404): admin account is not found
    ///
    /// The administrator's account does not exist. Check `admin_account`.
    AdminAccountIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetExchangeBindingError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100, UserIsNotSupperAdministrator = 195101,
    ExchangeBindingIdInvalid = 195102, ExchangeAccountBindingIsNotFound = 195103,
    CurrentTenantNotMatch = 195104, AdminAccountBindingFailed = 195105,
    AdminAccountIsNotFound = 195106
});
