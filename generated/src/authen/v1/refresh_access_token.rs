// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `refresh_access_token`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Refreshes a user access token; version 1, superseded by authen.v2.
///
/// [`POST /open-apis/authen/v1/refresh_access_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/authen/refresh-user_access_token-bytedance>) gives [`CreateRefreshAccessTokenResponse`] or fails with [`CreateRefreshAccessTokenError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token>.
///
/// Token: app. Scopes for some fields: `contact:user.employee:readonly`, `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CreateRefreshAccessToken::new(refresh_token)).await?;
/// ```
#[doc(
    alias(
        "authen.v1.refresh_access_token.create",
        "/open-apis/authen/v1/refresh_access_token"
    )
)]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRefreshAccessToken {
    /// What the token is asked for with; fixed by the call. Example: `refresh_token`.
    ///
    /// Set by `new`, since no other value is documented.
    pub grant_type: OidcRefreshAccessTokenGrantType,
    /// The token with which a new access token is fetched. Example: `ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL`.
    pub refresh_token: crate::SecretString,
}

crate::request_builder!(CreateRefreshAccessToken {
    refresh_token(impl Into<crate::SecretString>).into();;
    grant_type = OidcRefreshAccessTokenGrantType::RefreshToken
});
crate::request!(CreateRefreshAccessToken -> CreateRefreshAccessTokenResponse, CreateRefreshAccessTokenError {
    "authen.v1.refresh_access_token.create", POST "/open-apis/authen/v1/refresh_access_token",
    [App], read_value Data, Json, HAS_SECRETS = true;
    Body grant_type "grant_type", Body refresh_token "refresh_token"
});

/// What `authen.v1.refresh_access_token.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRefreshAccessTokenResponse {
    /// The access token.
    pub access_token: Option<crate::SecretString>,
    /// The type of the token, `Bearer`.
    pub token_type: Option<String>,
    /// How long the access token is valid, in seconds.
    pub expires_in: Option<i64>,
    /// The user's name.
    pub name: Option<String>,
    /// The user's name in English.
    pub en_name: Option<String>,
    /// The address of the user's avatar.
    pub avatar_url: Option<String>,
    /// The address of the avatar, 72 pixels wide.
    pub avatar_thumb: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    pub avatar_middle: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    pub avatar_big: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's mail address, as entered by the administrator and not verified; needs a scope of its own. Needs a scope: `contact:user.email:readonly`.
    pub email: Option<String>,
    /// The mail address that the tenant gives the user. Needs a scope: `contact:user.employee:readonly`.
    pub enterprise_email: Option<String>,
    /// The user's id within the tenant; needs a scope of its own. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's mobile number, as entered by the administrator and not verified; needs a scope of its own. Needs a scope: `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// How long the refresh token is valid, in seconds.
    pub refresh_expires_in: Option<i64>,
    /// The token with which a new access token is fetched.
    pub refresh_token: Option<crate::SecretString>,
    /// The login session.
    pub sid: Option<String>,
}

crate::object!(CreateRefreshAccessTokenResponse {
    access_token "access_token", token_type "token_type", expires_in "expires_in", name "name",
    en_name "en_name", avatar_url "avatar_url", avatar_thumb "avatar_thumb",
    avatar_middle "avatar_middle", avatar_big "avatar_big", open_id "open_id", union_id "union_id",
    email "email", enterprise_email "enterprise_email", user_id "user_id", mobile "mobile",
    tenant_key "tenant_key", refresh_expires_in "refresh_expires_in", refresh_token "refresh_token",
    sid "sid"
});

/// What `authen.v1.refresh_access_token.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateRefreshAccessTokenError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    InvalidRequest,
    /// `20007` (HTTP 200): Failed to generate a user access token. Please try again
    ///
    /// The token could not be made. Check the parameters and try again.
    FailedToGenerateUserAccessToken,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Use another one.
    UserNotExist,
    /// `20009` (HTTP 200): Tenant does not install app
    ///
    /// The tenant has not installed the app. Have an administrator install it.
    TenantDoesNotInstallApp,
    /// `20021` (HTTP 200): User resigned
    ///
    /// The user has left the tenant. Use another one.
    UserResigned,
    /// `20022` (HTTP 200): User frozen
    ///
    /// The user's account is suspended. Use another one.
    UserFrozen,
    /// `20023` (HTTP 200): User not registered
    ///
    /// The user has not registered yet. Use another one.
    UserNotRegistered,
    /// `20024` (HTTP 200): App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent
    ///
    /// The code or token is of another app. Use credentials of one app only.
    AppIdUserAccessTokenRefresh,
    /// `20025` (HTTP 200): Lack of app_id or app_secret in request
    ///
    /// The app's id or secret is missing. Send both.
    LackAppIdAppSecret,
    /// `20028` (HTTP 200): Invalid app id
    ///
    /// The app's id is not valid. Check it.
    InvalidAppId,
    /// `20050` (HTTP 500): System error
    ///
    /// The system failed. Try again.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateRefreshAccessTokenError: CODES {
    InvalidRequest = 20001, FailedToGenerateUserAccessToken = 20007, UserNotExist = 20008,
    TenantDoesNotInstallApp = 20009, UserResigned = 20021, UserFrozen = 20022,
    UserNotRegistered = 20023, AppIdUserAccessTokenRefresh = 20024, LackAppIdAppSecret = 20025,
    InvalidAppId = 20028, SystemError = 20050
});
