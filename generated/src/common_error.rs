// Written by `cargo xtask codegen`; do not edit.

//! Codes that the gateway sends on any endpoint.

/// A code that the gateway sends on any endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonError {
    /// `99991201`: resource not find
    ///
    /// No endpoint has this path. Check the URL.
    #[doc(alias = "99991201")]
    ResourceNotFind,
    /// `99991301`: request method doesn’t match
    ///
    /// The endpoint takes another HTTP method.
    #[doc(alias = "99991301")]
    RequestMethodDoesntMatch,
    /// `99991400`: request trigger frequency limit
    ///
    /// Too many requests. Wait for as many seconds as the header `x-ogw-ratelimit-reset` says, then send fewer.
    #[doc(alias = "99991400")]
    RequestTriggerFrequencyLimit,
    /// `99991401`: ip %s is denied by app setting
    ///
    /// The app takes requests from listed addresses only, and this one is not listed.
    #[doc(alias = "99991401")]
    IpDeniedAppSetting,
    /// `99991403`: This month's API call quota has been exceeded
    ///
    /// The tenant has used up its calls of this month.
    #[doc(alias = "99991403")]
    MonthsApiCallQuotaExceeded,
    /// `99991543`: login_user invalid
    ///
    /// App id or app secret is wrong.
    #[doc(alias = "99991543")]
    LoginUserInvalid,
    /// `99991661`: Need a token
    ///
    /// The request has no access token. Send it in the header `Authorization`, behind `Bearer`.
    #[doc(alias = "99991661")]
    NeedToken,
    /// `99991662`: app not in use
    ///
    /// The app was turned off.
    #[doc(alias = "99991662")]
    AppNotInUse,
    /// `99991663`: Invalid access token for authorization. Please make a request with token attached
    ///
    /// The tenant access token has expired, or the endpoint does not take one. Fetch a new one.
    #[doc(alias = "99991663")]
    InvalidAccessTokenForAuthorization99991663,
    /// `99991664`: invalid app token
    ///
    /// The app access token is invalid or has expired. Fetch a new one.
    #[doc(alias = "99991664")]
    InvalidAppToken,
    /// `99991665`: invalid tenant code
    ///
    /// The tenant access token names no tenant. Fetch a new one.
    #[doc(alias = "99991665")]
    InvalidTenantCode,
    /// `99991668`: Invalid access token for authorization. Please make a request with token attached.
    ///
    /// The user access token is invalid or has expired, or the endpoint does not take one.
    #[doc(alias = "99991668")]
    InvalidAccessTokenForAuthorization99991668,
    /// `99991669`: invalid user refresh token
    ///
    /// The refresh token is invalid. The user has to sign in again.
    #[doc(alias = "99991669")]
    InvalidUserRefreshToken,
    /// `99991670`: invalid sso token
    ///
    /// The SSO access token is invalid.
    #[doc(alias = "99991670")]
    InvalidSsoToken,
    /// `99991671`: Invalid token: must start with t-/u-
    ///
    /// What was sent is no access token. Send it as it was given, behind `Bearer`.
    #[doc(alias = "99991671")]
    InvalidTokenMustStartTU,
    /// `99991672`: Access denied. One of the following scopes is required
    ///
    /// The app lacks a scope; the answer says which. Apply for one of them and release the app.
    #[doc(alias = "99991672")]
    AccessDenied,
    /// `99991673`: unauthorized app
    ///
    /// The tenant has not installed the app, or has turned it off.
    #[doc(alias = "99991673")]
    UnauthorizedApp,
    /// `99991674`: user type not support
    ///
    /// Users of this kind cannot call the endpoint.
    #[doc(alias = "99991674")]
    UserTypeNotSupport,
    /// `99991675`: parse user error
    ///
    /// The id of the user is malformed.
    #[doc(alias = "99991675")]
    ParseUserError,
    /// `99991676`: token no permission
    ///
    /// The token does not allow the call.
    #[doc(alias = "99991676")]
    TokenNoPermission,
    /// `99991677`: token expire
    ///
    /// The user access token has expired. Refresh it.
    #[doc(alias = "99991677")]
    TokenExpire,
    /// `99991679`: Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.
    ///
    /// The user has not granted the scope; the answer says which. Ask the user to sign in again and grant it.
    #[doc(alias = "99991679")]
    Unauthorized,
    /// `99992351`: these open ids not existed: %v
    ///
    /// Some `open_id` is unknown; the answer says which. It begins with `ou_`.
    #[doc(alias = "99992351")]
    TheseOpenIdsNotExistedV,
    /// `99992354`: these ids not existed: %v
    ///
    /// Some message id is unknown; the answer says which.
    #[doc(alias = "99992354")]
    TheseIdsNotExistedV99992354,
    /// `99992356`: these open_chat ids not existed: %v
    ///
    /// Some chat id is unknown; the answer says which.
    #[doc(alias = "99992356")]
    TheseOpenChatIdsNotExisted,
    /// `99992357`: these open_department ids not existed: %v
    ///
    /// Some department id is unknown; the answer says which.
    #[doc(alias = "99992357")]
    TheseOpenDepartmentIdsNotExisted,
    /// `99992360`: these ids not existed: %v
    ///
    /// Some `user_id` is unknown; the answer says which.
    #[doc(alias = "99992360")]
    TheseIdsNotExistedV99992360,
    /// `99992361`: open_id cross app
    ///
    /// The `open_id` was given to another app. Every app sees its own.
    #[doc(alias = "99992361")]
    OpenIdCrossApp,
    /// `99992364`: user id cross tenant
    ///
    /// The `user_id` belongs to another tenant.
    #[doc(alias = "99992364")]
    UserIdCrossTenant,
    /// `99992381`: union_id cross tenant
    ///
    /// The `union_id` belongs to another tenant.
    #[doc(alias = "99992381")]
    UnionIdCrossTenant,
    /// `99992402`: field validation failed
    ///
    /// Some field of the request is missing or wrong; the answer names it under `field_violations`.
    #[doc(alias = "99992402")]
    FieldValidationFailed,
    /// A code that is not documented.
    Undocumented(i64),
}

impl CommonError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ResourceNotFind,
            crate::ErrorFacts::new(
                99991201,
                0,
                "resource not find",
                "No endpoint has this path. Check the URL.",
                false,
            ),
        ),
        (
            Self::RequestMethodDoesntMatch,
            crate::ErrorFacts::new(
                99991301,
                0,
                "request method doesn’t match",
                "The endpoint takes another HTTP method.",
                false,
            ),
        ),
        (
            Self::RequestTriggerFrequencyLimit,
            crate::ErrorFacts::new(
                99991400,
                0,
                "request trigger frequency limit",
                "Too many requests. Wait for as many seconds as the header `x-ogw-ratelimit-reset` says, then send fewer.",
                true,
            ),
        ),
        (
            Self::IpDeniedAppSetting,
            crate::ErrorFacts::new(
                99991401,
                0,
                "ip %s is denied by app setting",
                "The app takes requests from listed addresses only, and this one is not listed.",
                false,
            ),
        ),
        (
            Self::MonthsApiCallQuotaExceeded,
            crate::ErrorFacts::new(
                99991403,
                0,
                "This month's API call quota has been exceeded",
                "The tenant has used up its calls of this month.",
                false,
            ),
        ),
        (
            Self::LoginUserInvalid,
            crate::ErrorFacts::new(
                99991543,
                0,
                "login_user invalid",
                "App id or app secret is wrong.",
                false,
            ),
        ),
        (
            Self::NeedToken,
            crate::ErrorFacts::new(
                99991661,
                0,
                "Need a token",
                "The request has no access token. Send it in the header `Authorization`, behind `Bearer`.",
                false,
            ),
        ),
        (
            Self::AppNotInUse,
            crate::ErrorFacts::new(
                99991662,
                0,
                "app not in use",
                "The app was turned off.",
                false,
            ),
        ),
        (
            Self::InvalidAccessTokenForAuthorization99991663,
            crate::ErrorFacts::new(
                99991663,
                0,
                "Invalid access token for authorization. Please make a request with token attached",
                "The tenant access token has expired, or the endpoint does not take one. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::InvalidAppToken,
            crate::ErrorFacts::new(
                99991664,
                0,
                "invalid app token",
                "The app access token is invalid or has expired. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::InvalidTenantCode,
            crate::ErrorFacts::new(
                99991665,
                0,
                "invalid tenant code",
                "The tenant access token names no tenant. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::InvalidAccessTokenForAuthorization99991668,
            crate::ErrorFacts::new(
                99991668,
                0,
                "Invalid access token for authorization. Please make a request with token attached.",
                "The user access token is invalid or has expired, or the endpoint does not take one.",
                false,
            ),
        ),
        (
            Self::InvalidUserRefreshToken,
            crate::ErrorFacts::new(
                99991669,
                0,
                "invalid user refresh token",
                "The refresh token is invalid. The user has to sign in again.",
                false,
            ),
        ),
        (
            Self::InvalidSsoToken,
            crate::ErrorFacts::new(
                99991670,
                0,
                "invalid sso token",
                "The SSO access token is invalid.",
                false,
            ),
        ),
        (
            Self::InvalidTokenMustStartTU,
            crate::ErrorFacts::new(
                99991671,
                0,
                "Invalid token: must start with t-/u-",
                "What was sent is no access token. Send it as it was given, behind `Bearer`.",
                false,
            ),
        ),
        (
            Self::AccessDenied,
            crate::ErrorFacts::new(
                99991672,
                0,
                "Access denied. One of the following scopes is required",
                "The app lacks a scope; the answer says which. Apply for one of them and release the app.",
                false,
            ),
        ),
        (
            Self::UnauthorizedApp,
            crate::ErrorFacts::new(
                99991673,
                0,
                "unauthorized app",
                "The tenant has not installed the app, or has turned it off.",
                false,
            ),
        ),
        (
            Self::UserTypeNotSupport,
            crate::ErrorFacts::new(
                99991674,
                0,
                "user type not support",
                "Users of this kind cannot call the endpoint.",
                false,
            ),
        ),
        (
            Self::ParseUserError,
            crate::ErrorFacts::new(
                99991675,
                0,
                "parse user error",
                "The id of the user is malformed.",
                false,
            ),
        ),
        (
            Self::TokenNoPermission,
            crate::ErrorFacts::new(
                99991676,
                0,
                "token no permission",
                "The token does not allow the call.",
                false,
            ),
        ),
        (
            Self::TokenExpire,
            crate::ErrorFacts::new(
                99991677,
                0,
                "token expire",
                "The user access token has expired. Refresh it.",
                false,
            ),
        ),
        (
            Self::Unauthorized,
            crate::ErrorFacts::new(
                99991679,
                0,
                "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.",
                "The user has not granted the scope; the answer says which. Ask the user to sign in again and grant it.",
                false,
            ),
        ),
        (
            Self::TheseOpenIdsNotExistedV,
            crate::ErrorFacts::new(
                99992351,
                0,
                "these open ids not existed: %v",
                "Some `open_id` is unknown; the answer says which. It begins with `ou_`.",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992354,
            crate::ErrorFacts::new(
                99992354,
                0,
                "these ids not existed: %v",
                "Some message id is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::TheseOpenChatIdsNotExisted,
            crate::ErrorFacts::new(
                99992356,
                0,
                "these open_chat ids not existed: %v",
                "Some chat id is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::TheseOpenDepartmentIdsNotExisted,
            crate::ErrorFacts::new(
                99992357,
                0,
                "these open_department ids not existed: %v",
                "Some department id is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992360,
            crate::ErrorFacts::new(
                99992360,
                0,
                "these ids not existed: %v",
                "Some `user_id` is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::OpenIdCrossApp,
            crate::ErrorFacts::new(
                99992361,
                0,
                "open_id cross app",
                "The `open_id` was given to another app. Every app sees its own.",
                false,
            ),
        ),
        (
            Self::UserIdCrossTenant,
            crate::ErrorFacts::new(
                99992364,
                0,
                "user id cross tenant",
                "The `user_id` belongs to another tenant.",
                false,
            ),
        ),
        (
            Self::UnionIdCrossTenant,
            crate::ErrorFacts::new(
                99992381,
                0,
                "union_id cross tenant",
                "The `union_id` belongs to another tenant.",
                false,
            ),
        ),
        (
            Self::FieldValidationFailed,
            crate::ErrorFacts::new(
                99992402,
                0,
                "field validation failed",
                "Some field of the request is missing or wrong; the answer names it under `field_violations`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(common CommonError);
