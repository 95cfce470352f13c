// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `oauth_token`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Exchanges an authorization code for a user access token and, if the scope is granted, a refresh token.
///
/// [`POST /open-apis/authen/v2/oauth/token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token>) gives [`GetOauthUserAccessTokenResponse`] or fails with [`GetOauthUserAccessTokenError`].
///
/// Token: none. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetOauthUserAccessToken::new().client_id(client_id).client_secret(client_secret).code(code);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "authen.v2.oauth_token.get_user_access_token",
        "/open-apis/authen/v2/oauth/token"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOauthUserAccessToken {
    /// What the token is asked for with; fixed by the call.
    ///
    /// Set by `new`, since no other value is documented.
    pub grant_type: OauthTokenGrantType,
    /// The id of the app. Example: `cli_a5ca35a685b0x26e`.
    ///
    /// Required.
    pub client_id: Option<String>,
    /// The secret of the app. Example: `baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy`.
    ///
    /// Required.
    pub client_secret: Option<crate::SecretString>,
    /// The code that the redirect address was given. Example: `a61hb967bd094dge949h79bbexd16dfe`.
    ///
    /// Required.
    pub code: Option<crate::SecretString>,
    /// The address that the user is sent back to. Example: `https://example.com/api/oauth/callback`.
    pub redirect_uri: Option<String>,
    /// The verifier of PKCE. Example: `TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo`.
    pub code_verifier: Option<crate::SecretString>,
    /// The scopes, with spaces between them. Example: `auth:user.id:read task:task:read`.
    pub scope: Option<String>,
}

crate::request_builder!(named GetOauthUserAccessToken {
    client_id(impl Into<String>).into(), client_secret(impl Into<crate::SecretString>).into(),
    code(impl Into<crate::SecretString>).into(), redirect_uri(impl Into<String>).into(),
    code_verifier(impl Into<crate::SecretString>).into(), scope(impl Into<String>).into();
    grant_type = OauthTokenGrantType::AuthorizationCode
});
crate::request!(GetOauthUserAccessToken -> GetOauthUserAccessTokenResponse, GetOauthUserAccessTokenError {
    "authen.v2.oauth_token.get_user_access_token", POST "/open-apis/authen/v2/oauth/token", [],
    read_value FlatEnvelope, Json, LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true,
    NAMED = [client_id "client_id", client_secret "client_secret", code "code"];
    Body grant_type "grant_type", Body client_id "client_id", Body client_secret "client_secret",
    Body code "code", Body redirect_uri "redirect_uri", Body code_verifier "code_verifier",
    Body scope "scope"
});

/// What `authen.v2.oauth_token.get_user_access_token` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOauthUserAccessTokenResponse {
    /// The access token.
    pub access_token: Option<crate::SecretString>,
    /// How long the access token is valid, in seconds.
    pub expires_in: Option<i64>,
    /// The token with which a new access token is fetched.
    pub refresh_token: Option<crate::SecretString>,
    /// How long the refresh token is valid, in seconds.
    pub refresh_token_expires_in: Option<i64>,
    /// The type of the token, `Bearer`.
    pub token_type: Option<String>,
    /// The scopes, with spaces between them.
    pub scope: Option<String>,
    /// What went wrong, in words.
    pub error_description: Option<String>,
}

crate::object!(GetOauthUserAccessTokenResponse {
    access_token "access_token", expires_in "expires_in", refresh_token "refresh_token",
    refresh_token_expires_in "refresh_token_expires_in", token_type "token_type", scope "scope",
    error_description "error_description"
});

/// What `authen.v2.oauth_token.get_user_access_token` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetOauthUserAccessTokenError {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    RequestIsMissingRequiredParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// The app's id or secret is wrong. Check both.
    ClientSecretIsInvalid,
    /// `20003` (HTTP 400): The authorization code is not found. Please note that an authorization code can only be used once.
    AuthorizationCodeIsNotFound,
    /// `20004` (HTTP 400): The authorization code has expired.
    AuthorizationCodeHasExpired,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// The user does not exist. Use another one.
    UserDoesNotExist,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// The tenant has not installed the app. Have an administrator install it.
    SpecifiedAppIsNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// The user may not use the app. Check the app's availability.
    UserDoesNotPermissionUseApp,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The code or token is of another app. Use credentials of one app only.
    AuthorizationCodeRefreshTokenNotMatch,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// The grant type is not supported. Check `grant_type`.
    SpecifiedGrantTypeIsNotSupported,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// The app does not exist. Check its id.
    SpecifiedAppDoesNotExist,
    /// `20049` (HTTP 400): PKCE code challenge failed.
    PkceCodeChallengeFailed,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// The system failed. Try again.
    UnexpectedServerErrorOccurred,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// The body lacks a field. Add what the message names.
    RequestIsMalformed,
    /// `20065` (HTTP 400): The authorization code has been used. Please note that an authorization code can only be used once.
    AuthorizationCodeHasBeenUsed,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// The state of the user does not allow this. Check whether the user is active.
    UserStatusIsInvalid,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// A scope is named twice. Name each one once.
    ProvidedScopeListContainsDuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// A scope was not granted by the user. Ask only for scopes of the authorization.
    ScopeListContainsScopesNotPermitted,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// The app is not enabled. Enable it.
    SpecifiedAppIsNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// The app's credentials were sent in two ways. Use either the header or the body.
    MultipleAuthenticationMethods,
    /// `20071` (HTTP 400): The provided redirect URI does not match the one used during authorization.
    RedirectUriDoesNotMatchOne,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// The service is not available for now. Try again later.
    ServerIsTemporarilyUnavailable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetOauthUserAccessTokenError: CODES {
    RequestIsMissingRequiredParameter = 20001, ClientSecretIsInvalid = 20002,
    AuthorizationCodeIsNotFound = 20003, AuthorizationCodeHasExpired = 20004,
    UserDoesNotExist = 20008, SpecifiedAppIsNotInstalled = 20009,
    UserDoesNotPermissionUseApp = 20010, AuthorizationCodeRefreshTokenNotMatch = 20024,
    SpecifiedGrantTypeIsNotSupported = 20036, SpecifiedAppDoesNotExist = 20048,
    PkceCodeChallengeFailed = 20049, UnexpectedServerErrorOccurred = 20050,
    RequestIsMalformed = 20063, AuthorizationCodeHasBeenUsed = 20065, UserStatusIsInvalid = 20066,
    ProvidedScopeListContainsDuplicateScopes = 20067, ScopeListContainsScopesNotPermitted = 20068,
    SpecifiedAppIsNotEnabled = 20069, MultipleAuthenticationMethods = 20070,
    RedirectUriDoesNotMatchOne = 20071, ServerIsTemporarilyUnavailable = 20072
});

/// Refreshes a user access token with a refresh token, and returns a new one of each.
///
/// [`POST /open-apis/authen/v2/oauth/token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/bytedance-only>) gives [`RefreshOauthUserAccessTokenResponse`] or fails with [`RefreshOauthUserAccessTokenError`].
///
/// Token: none. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = RefreshOauthUserAccessToken::new().client_id(client_id).client_secret(client_secret).refresh_token(refresh_token);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "authen.v2.oauth_token.refresh_user_access_token",
        "/open-apis/authen/v2/oauth/token"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshOauthUserAccessToken {
    /// What the token is asked for with; fixed by the call.
    ///
    /// Set by `new`, since no other value is documented.
    pub grant_type: RefreshOauthTokenGrantType,
    /// The id of the app. Example: `cli_a5ca35a685b0x26e`.
    ///
    /// Required.
    pub client_id: Option<String>,
    /// The secret of the app. Example: `baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy`.
    ///
    /// Required.
    pub client_secret: Option<crate::SecretString>,
    /// The refresh token: the one to use, and in the answer a new one, where the user granted `offline_access`. Example: `eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA`.
    ///
    /// Required.
    pub refresh_token: Option<crate::SecretString>,
    /// Scopes to narrow the new token down to, with spaces between them; all that were granted where it is left out. Example: `auth:user.id:read task:task:read`.
    pub scope: Option<String>,
}

crate::request_builder!(named RefreshOauthUserAccessToken {
    client_id(impl Into<String>).into(), client_secret(impl Into<crate::SecretString>).into(),
    refresh_token(impl Into<crate::SecretString>).into(), scope(impl Into<String>).into();
    grant_type = RefreshOauthTokenGrantType::RefreshToken
});
crate::request!(RefreshOauthUserAccessToken -> RefreshOauthUserAccessTokenResponse, RefreshOauthUserAccessTokenError {
    "authen.v2.oauth_token.refresh_user_access_token", POST "/open-apis/authen/v2/oauth/token", [],
    read_value FlatEnvelope, Json, LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true,
    NAMED = [client_id "client_id", client_secret "client_secret", refresh_token "refresh_token"];
    Body grant_type "grant_type", Body client_id "client_id", Body client_secret "client_secret",
    Body refresh_token "refresh_token", Body scope "scope"
});

/// What `authen.v2.oauth_token.refresh_user_access_token` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshOauthUserAccessTokenResponse {
    /// The access token.
    pub access_token: Option<crate::SecretString>,
    /// How long the access token is valid, in seconds.
    pub expires_in: Option<i64>,
    /// The refresh token: the one to use, and in the answer a new one, where the user granted `offline_access`.
    pub refresh_token: Option<crate::SecretString>,
    /// How long the refresh token is valid, in seconds.
    pub refresh_token_expires_in: Option<i64>,
    /// The type of the token, `Bearer`.
    pub token_type: Option<String>,
    /// The scopes of the new token, with spaces between them.
    pub scope: Option<String>,
    /// What went wrong, in words.
    pub error_description: Option<String>,
}

crate::object!(RefreshOauthUserAccessTokenResponse {
    access_token "access_token", expires_in "expires_in", refresh_token "refresh_token",
    refresh_token_expires_in "refresh_token_expires_in", token_type "token_type", scope "scope",
    error_description "error_description"
});

/// What `authen.v2.oauth_token.refresh_user_access_token` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefreshOauthUserAccessTokenError {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    RequestIsMissingRequiredParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// The app's id or secret is wrong. Check both.
    ClientSecretIsInvalid,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// The user does not exist. Use another one.
    UserDoesNotExist,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// The tenant has not installed the app. Have an administrator install it.
    SpecifiedAppIsNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// The user may not use the app. Check the app's availability.
    UserDoesNotPermissionUseApp,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The code or token is of another app. Use credentials of one app only.
    AuthorizationCodeRefreshTokenNotMatch,
    /// `20026` (HTTP 400): The refresh token passed is invalid. Please check the value.
    ///
    /// The refresh token is not valid, or was used before. Check that this version of the call gave it.
    RefreshTokenPassedIsInvalid,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// The grant type is not supported. Check `grant_type`.
    SpecifiedGrantTypeIsNotSupported,
    /// `20037` (HTTP 400): The refresh token passed has expired. Please generate a new one.
    ///
    /// The refresh token has expired. Have the user authorize the app again.
    RefreshTokenPassedHasExpired,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// The app does not exist. Check its id.
    SpecifiedAppDoesNotExist,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// The system failed. Try again.
    UnexpectedServerErrorOccurred,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// The body lacks a field. Add what the message names.
    RequestIsMalformed,
    /// `20064` (HTTP 400): The refresh token has been revoked. Please note that a refresh token can only be used once.
    RefreshTokenHasBeenRevoked,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// The state of the user does not allow this. Check whether the user is active.
    UserStatusIsInvalid,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// A scope is named twice. Name each one once.
    ProvidedScopeListContainsDuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// A scope was not granted by the user. Ask only for scopes of the authorization.
    ScopeListContainsScopesNotPermitted,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// The app is not enabled. Enable it.
    SpecifiedAppIsNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// The app's credentials were sent in two ways. Use either the header or the body.
    MultipleAuthenticationMethods,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// The service is not available for now. Try again later.
    ServerIsTemporarilyUnavailable,
    /// `20073` (HTTP 400): The refresh token has been used. Please note that a refresh token can only be used once.
    RefreshTokenHasBeenUsed,
    /// `20074` (HTTP 400): The specified app is not allowed to refresh token.
    AppNotAllowedRefreshToken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RefreshOauthUserAccessTokenError: CODES {
    RequestIsMissingRequiredParameter = 20001, ClientSecretIsInvalid = 20002,
    UserDoesNotExist = 20008, SpecifiedAppIsNotInstalled = 20009,
    UserDoesNotPermissionUseApp = 20010, AuthorizationCodeRefreshTokenNotMatch = 20024,
    RefreshTokenPassedIsInvalid = 20026, SpecifiedGrantTypeIsNotSupported = 20036,
    RefreshTokenPassedHasExpired = 20037, SpecifiedAppDoesNotExist = 20048,
    UnexpectedServerErrorOccurred = 20050, RequestIsMalformed = 20063,
    RefreshTokenHasBeenRevoked = 20064, UserStatusIsInvalid = 20066,
    ProvidedScopeListContainsDuplicateScopes = 20067, ScopeListContainsScopesNotPermitted = 20068,
    SpecifiedAppIsNotEnabled = 20069, MultipleAuthenticationMethods = 20070,
    ServerIsTemporarilyUnavailable = 20072, RefreshTokenHasBeenUsed = 20073,
    AppNotAllowedRefreshToken = 20074
});
