// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `oidc_refresh_access_token`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Refreshes a user access token; superseded by authen.v2.
///
/// [`POST /open-apis/authen/v1/oidc/refresh_access_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user_access_token-bytedance>) gives [`CreateOidcRefreshAccessTokenResponse`] or fails with [`CreateOidcRefreshAccessTokenError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token>.
///
/// Token: app. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateOidcRefreshAccessToken::new(refresh_token)).await?;
/// ```
#[doc(
    alias(
        "authen.v1.oidc_refresh_access_token.create",
        "/open-apis/authen/v1/oidc/refresh_access_token"
    )
)]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOidcRefreshAccessToken {
    /// What the token is asked for with; fixed by the call. Example: `refresh_token`.
    ///
    /// Set by `new`, since no other value is documented.
    pub grant_type: OidcRefreshAccessTokenGrantType,
    /// The token with which a new access token is fetched. Example: `ur-h4_5nUXdJ4O8rqfGe.YJCwM13Gjc557xUG20hkk00f7K`.
    pub refresh_token: crate::SecretString,
}

crate::request_builder!(CreateOidcRefreshAccessToken {
    refresh_token(impl Into<crate::SecretString>).into();;
    grant_type = OidcRefreshAccessTokenGrantType::RefreshToken
});
crate::request!(CreateOidcRefreshAccessToken -> CreateOidcRefreshAccessTokenResponse, CreateOidcRefreshAccessTokenError {
    "authen.v1.oidc_refresh_access_token.create",
    POST "/open-apis/authen/v1/oidc/refresh_access_token", [App], read_value Data, Json,
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Body grant_type "grant_type", Body refresh_token "refresh_token"
});

/// What `authen.v1.oidc_refresh_access_token.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOidcRefreshAccessTokenResponse {
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

crate::object!(CreateOidcRefreshAccessTokenResponse {
    access_token "access_token", refresh_token "refresh_token", token_type "token_type",
    expires_in "expires_in", refresh_expires_in "refresh_expires_in", scope "scope"
});

/// What `authen.v1.oidc_refresh_access_token.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateOidcRefreshAccessTokenError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    InvalidRequest,
    /// `20002` (HTTP 200): The app_id or app_secret passed is incorrect. Please check the value
    ///
    /// The app's id or secret is wrong. Check both.
    AppIdAppSecretPassedIncorrect20002,
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
    /// `20026` (HTTP 200): The refresh token passed is invalid. Please check the value
    ///
    /// The refresh token is not valid, or was used before. Check that this version of the call gave it.
    RefreshTokenPassedIsInvalid,
    /// `20028` (HTTP 200): Invalid app id
    ///
    /// The app's id is not valid. Check it.
    InvalidAppId,
    /// `20029` (HTTP 200): Invalid redirect uri
    ///
    /// The redirect address is not valid. Add it in the app's security settings.
    InvalidRedirectUri,
    /// `20036` (HTTP 200): The grant_type passed is not supported
    ///
    /// The grant type is not supported. Check `grant_type`.
    GrantTypePassedIsNotSupported,
    /// `20037` (HTTP 200): The refresh token passed has expired. Please generate a new one
    ///
    /// The refresh token has expired. Have the user authorize the app again.
    RefreshTokenPassedHasExpired,
    /// `20038` (HTTP 200): The refresh token passed is not found. Please check the value
    RefreshTokenPassedIsNotFound,
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

crate::error_enum!(CreateOidcRefreshAccessTokenError: CODES {
    InvalidRequest = 20001, AppIdAppSecretPassedIncorrect20002 = 20002,
    FailedToGenerateUserAccessToken = 20007, UserNotExist = 20008,
    TenantAccessTokenPassedIsInvalid = 20013, AppAccessTokenPassedIsInvalid = 20014,
    UserResigned = 20021, UserFrozen = 20022, UserNotRegistered = 20023,
    AppIdUserAccessTokenRefresh = 20024, RefreshTokenPassedIsInvalid = 20026, InvalidAppId = 20028,
    InvalidRedirectUri = 20029, GrantTypePassedIsNotSupported = 20036,
    RefreshTokenPassedHasExpired = 20037, RefreshTokenPassedIsNotFound = 20038, AppDisabled = 20042,
    BrandInconsistency = 20046
});
