// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `oidc_access_token`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Exchanges an authorization code for a user access token; superseded by authen.v2.
///
/// [`POST /open-apis/authen/v1/oidc/access_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user_access_token-bytedance>) gives [`CreateOidcAccessTokenResponse`] or fails with [`CreateOidcAccessTokenError`].
///
/// Superseded by [`authen::v2::GetOauthUserAccessToken`](crate::authen::v2::GetOauthUserAccessToken).
///
/// Token: app. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateOidcAccessToken::new(code)).await?;
/// ```
#[doc(
    alias("authen.v1.oidc_access_token.create", "/open-apis/authen/v1/oidc/access_token")
)]
#[deprecated(note = "superseded by `authen::v2::GetOauthUserAccessToken`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOidcAccessToken {
    /// What the token is asked for with; fixed by the call. Example: `authorization_code`.
    ///
    /// Set by `new`, since no other value is documented.
    pub grant_type: AccessTokenGrantType,
    /// The code that the redirect address was given. Example: `xMSldislSkdK`.
    pub code: crate::SecretString,
}

crate::request_builder!(CreateOidcAccessToken {
    code(impl Into<crate::SecretString>).into();;
    grant_type = AccessTokenGrantType::AuthorizationCode
});
crate::request!(CreateOidcAccessToken -> CreateOidcAccessTokenResponse, CreateOidcAccessTokenError {
    "authen.v1.oidc_access_token.create", POST "/open-apis/authen/v1/oidc/access_token", [App],
    read_value Data, Json, LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Body grant_type "grant_type", Body code "code"
});

/// What `authen.v1.oidc_access_token.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOidcAccessTokenResponse {
    /// The access token.
    pub access_token: Option<crate::SecretString>,
    /// The token with which a new access token is fetched.
    pub refresh_token: Option<crate::SecretString>,
    /// The type of the token, `Bearer`.
    pub token_type: Option<String>,
    /// How long the access token is valid, in seconds.
    pub expires_in: Option<i64>,
    /// How long the refresh token is valid, in seconds.
    pub refresh_expires_in: Option<i64>,
    /// The scopes, with spaces between them.
    pub scope: Option<String>,
}

crate::object!(CreateOidcAccessTokenResponse {
    access_token "access_token", refresh_token "refresh_token", token_type "token_type",
    expires_in "expires_in", refresh_expires_in "refresh_expires_in", scope "scope"
});

/// What `authen.v1.oidc_access_token.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateOidcAccessTokenError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    InvalidRequest,
    /// `20002` (HTTP 200): The app_id or app_secret passed is incorrect. Please check the value
    ///
    /// The app's id or secret is wrong. Check both.
    AppIdAppSecretPassedIncorrect20002,
    /// `20003` (HTTP 200): The code passed is invalid. Please note that the code could only be used once
    CodePassedIsInvalid,
    /// `20004` (HTTP 200): The code passed has expired. Please generate a new one
    CodePassedHasExpired,
    /// `20007` (HTTP 200): Failed to generate a user access token. Please try again
    ///
    /// The token could not be made. Check the parameters and try again.
    FailedToGenerateUserAccessToken,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Use another one.
    UserNotExist,
    /// `20013` (HTTP 200): The tenant access token passed is invalid. Please check the value
    TenantAccessTokenPassedIsInvalid,
    /// `20014` (HTTP 200): The app access token passed is invalid. Please check the value
    AppAccessTokenPassedIsInvalid,
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
    /// `20029` (HTTP 200): Invalid redirect uri
    ///
    /// The redirect address is not valid. Add it in the app's security settings.
    InvalidRedirectUri,
    /// `20035` (HTTP 200): The app_id or app_secret passed is incorrect. Please check the value
    AppIdAppSecretPassedIncorrect20035,
    /// `20036` (HTTP 200): The grant_type passed is not supported
    ///
    /// The grant type is not supported. Check `grant_type`.
    GrantTypePassedIsNotSupported,
    /// `20039` (HTTP 200): The user access token is not found. Please check the value
    UserAccessTokenIsNotFound,
    /// `20042` (HTTP 200): App disabled
    ///
    /// The app is disabled. Check its state.
    AppDisabled,
    /// `20046` (HTTP 200): Brand inconsistency
    ///
    /// The app and the domain are of different brands. Call Feishu for apps of Feishu, Lark for those of Lark.
    BrandInconsistency,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateOidcAccessTokenError: CODES {
    InvalidRequest = 20001, AppIdAppSecretPassedIncorrect20002 = 20002, CodePassedIsInvalid = 20003,
    CodePassedHasExpired = 20004, FailedToGenerateUserAccessToken = 20007, UserNotExist = 20008,
    TenantAccessTokenPassedIsInvalid = 20013, AppAccessTokenPassedIsInvalid = 20014,
    UserResigned = 20021, UserFrozen = 20022, UserNotRegistered = 20023,
    AppIdUserAccessTokenRefresh = 20024, LackAppIdAppSecret = 20025, InvalidAppId = 20028,
    InvalidRedirectUri = 20029, AppIdAppSecretPassedIncorrect20035 = 20035,
    GrantTypePassedIsNotSupported = 20036, UserAccessTokenIsNotFound = 20039, AppDisabled = 20042,
    BrandInconsistency = 20046
});
