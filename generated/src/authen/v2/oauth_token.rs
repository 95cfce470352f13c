// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `oauth_token`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Exchanges an authorization code for a user access token and, if the scope is granted, a refresh token.
///
/// `POST /open-apis/authen/v2/oauth/token`
///
/// What it takes:
///
/// - Token: none
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token>
#[doc(alias = "authen.v2.oauth_token.get_user_access_token")]
#[doc(alias = "/open-apis/authen/v2/oauth/token")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserAccessTokenOauthToken {
    /// What the token is asked for with; fixed by the call.
    pub grant_type: String,
    /// The id of the app.
    ///
    /// Example: `cli_a5ca35a685b0x26e`.
    pub client_id: String,
    /// The secret of the app.
    ///
    /// Example: `baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy`.
    pub client_secret: crate::SecretString,
    /// The code that the redirect address was given.
    ///
    /// Example: `a61hb967bd094dge949h79bbexd16dfe`.
    pub code: crate::SecretString,
    /// The address that the user is sent back to.
    ///
    /// Example: `https://example.com/api/oauth/callback`.
    pub redirect_uri: Option<String>,
    /// The verifier of PKCE.
    ///
    /// Example: `TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo`.
    pub code_verifier: Option<crate::SecretString>,
    /// The scopes, with spaces between them.
    ///
    /// Example: `auth:user.id:read task:task:read`.
    pub scope: Option<String>,
}

impl GetUserAccessTokenOauthToken {
    /// A request with what the endpoint requires.
    pub fn new(
        grant_type: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<crate::SecretString>,
        code: impl Into<crate::SecretString>,
    ) -> Self {
        Self {
            grant_type: grant_type.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            code: code.into(),
            redirect_uri: None,
            code_verifier: None,
            scope: None,
        }
    }
}

crate::setters!(GetUserAccessTokenOauthToken {
    redirect_uri(impl Into<String>).into(), code_verifier(impl Into<crate::SecretString>).into(),
    scope(impl Into<String>).into()
});

crate::request!(GetUserAccessTokenOauthToken -> GetUserAccessTokenOauthTokenResponse, GetUserAccessTokenOauthTokenError {
    "authen.v2.oauth_token.get_user_access_token", POST "/open-apis/authen/v2/oauth/token", None,
    [], read_value FlatEnvelope, Json, HAS_SECRETS = true;
    Body grant_type "grant_type", Body client_id "client_id", Body client_secret "client_secret",
    Body code "code", Body redirect_uri "redirect_uri", Body code_verifier "code_verifier",
    Body scope "scope"
});

/// What `authen.v2.oauth_token.get_user_access_token` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessTokenOauthTokenResponse {
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

crate::object!(GetUserAccessTokenOauthTokenResponse {
    access_token "access_token", expires_in "expires_in", refresh_token "refresh_token",
    refresh_token_expires_in "refresh_token_expires_in", token_type "token_type", scope "scope",
    error_description "error_description"
});

/// What `authen.v2.oauth_token.get_user_access_token` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserAccessTokenOauthTokenError {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    #[doc(alias = "20001")]
    RequestIsMissingRequiredParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// The app's id or secret is wrong. Check both.
    #[doc(alias = "20002")]
    ClientSecretIsInvalid,
    /// `20003` (HTTP 400): The authorization code is not found. Please note that an authorization code can only be used once.
    #[doc(alias = "20003")]
    AuthorizationCodeIsNotFound,
    /// `20004` (HTTP 400): The authorization code has expired.
    #[doc(alias = "20004")]
    AuthorizationCodeHasExpired,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// The user does not exist. Use another one.
    #[doc(alias = "20008")]
    UserDoesNotExist,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// The tenant has not installed the app. Have an administrator install it.
    #[doc(alias = "20009")]
    SpecifiedAppIsNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// The user may not use the app. Check the app's availability.
    #[doc(alias = "20010")]
    UserDoesNotPermissionUseApp,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The code or token is of another app. Use credentials of one app only.
    #[doc(alias = "20024")]
    AuthorizationCodeRefreshTokenNotMatch,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// The grant type is not supported. Check `grant_type`.
    #[doc(alias = "20036")]
    SpecifiedGrantTypeIsNotSupported,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// The app does not exist. Check its id.
    #[doc(alias = "20048")]
    SpecifiedAppDoesNotExist,
    /// `20049` (HTTP 400): PKCE code challenge failed.
    #[doc(alias = "20049")]
    PkceCodeChallengeFailed,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// The system failed. Try again.
    #[doc(alias = "20050")]
    UnexpectedServerErrorOccurred,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// The body lacks a field. Add what the message names.
    #[doc(alias = "20063")]
    RequestIsMalformed,
    /// `20065` (HTTP 400): The authorization code has been used. Please note that an authorization code can only be used once.
    #[doc(alias = "20065")]
    AuthorizationCodeHasBeenUsed,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// The state of the user does not allow this. Check whether the user is active.
    #[doc(alias = "20066")]
    UserStatusIsInvalid,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// A scope is named twice. Name each one once.
    #[doc(alias = "20067")]
    ProvidedScopeListContainsDuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// A scope was not granted by the user. Ask only for scopes of the authorization.
    #[doc(alias = "20068")]
    ScopeListContainsScopesNotPermitted,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// The app is not enabled. Enable it.
    #[doc(alias = "20069")]
    SpecifiedAppIsNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// The app's credentials were sent in two ways. Use either the header or the body.
    #[doc(alias = "20070")]
    MultipleAuthenticationMethods,
    /// `20071` (HTTP 400): The provided redirect URI does not match the one used during authorization.
    #[doc(alias = "20071")]
    RedirectUriDoesNotMatchOne,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// The service is not available for now. Try again later.
    #[doc(alias = "20072")]
    ServerIsTemporarilyUnavailable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserAccessTokenOauthTokenError: CODES {
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
/// `POST /open-apis/authen/v2/oauth/token`
///
/// What it takes:
///
/// - Token: none
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/bytedance-only>
#[doc(alias = "authen.v2.oauth_token.refresh_user_access_token")]
#[doc(alias = "/open-apis/authen/v2/oauth/token")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshUserAccessTokenOauthToken {
    /// What the token is asked for with; fixed by the call.
    pub grant_type: String,
    /// The id of the app.
    ///
    /// Example: `cli_a5ca35a685b0x26e`.
    pub client_id: String,
    /// The secret of the app.
    ///
    /// Example: `baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy`.
    pub client_secret: crate::SecretString,
    /// The refresh token: the one to use, and in the answer a new one, where the user granted `offline_access`.
    ///
    /// Example: `eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA`.
    pub refresh_token: crate::SecretString,
    /// Scopes to narrow the new token down to, with spaces between them; all that were granted where it is left out.
    ///
    /// Example: `auth:user.id:read task:task:read`.
    pub scope: Option<String>,
}

impl RefreshUserAccessTokenOauthToken {
    /// A request with what the endpoint requires.
    pub fn new(
        grant_type: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<crate::SecretString>,
        refresh_token: impl Into<crate::SecretString>,
    ) -> Self {
        Self {
            grant_type: grant_type.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            refresh_token: refresh_token.into(),
            scope: None,
        }
    }
}

crate::setters!(RefreshUserAccessTokenOauthToken { scope(impl Into<String>).into() });

crate::request!(RefreshUserAccessTokenOauthToken -> RefreshUserAccessTokenOauthTokenResponse, RefreshUserAccessTokenOauthTokenError {
    "authen.v2.oauth_token.refresh_user_access_token", POST "/open-apis/authen/v2/oauth/token",
    None, [], read_value FlatEnvelope, Json, HAS_SECRETS = true;
    Body grant_type "grant_type", Body client_id "client_id", Body client_secret "client_secret",
    Body refresh_token "refresh_token", Body scope "scope"
});

/// What `authen.v2.oauth_token.refresh_user_access_token` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUserAccessTokenOauthTokenResponse {
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

crate::object!(RefreshUserAccessTokenOauthTokenResponse {
    access_token "access_token", expires_in "expires_in", refresh_token "refresh_token",
    refresh_token_expires_in "refresh_token_expires_in", token_type "token_type", scope "scope",
    error_description "error_description"
});

/// What `authen.v2.oauth_token.refresh_user_access_token` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefreshUserAccessTokenOauthTokenError {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    #[doc(alias = "20001")]
    RequestIsMissingRequiredParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// The app's id or secret is wrong. Check both.
    #[doc(alias = "20002")]
    ClientSecretIsInvalid,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// The user does not exist. Use another one.
    #[doc(alias = "20008")]
    UserDoesNotExist,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// The tenant has not installed the app. Have an administrator install it.
    #[doc(alias = "20009")]
    SpecifiedAppIsNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// The user may not use the app. Check the app's availability.
    #[doc(alias = "20010")]
    UserDoesNotPermissionUseApp,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The code or token is of another app. Use credentials of one app only.
    #[doc(alias = "20024")]
    AuthorizationCodeRefreshTokenNotMatch,
    /// `20026` (HTTP 400): The refresh token passed is invalid. Please check the value.
    ///
    /// The refresh token is not valid, or was used before. Check that this version of the call gave it.
    #[doc(alias = "20026")]
    RefreshTokenPassedIsInvalid,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// The grant type is not supported. Check `grant_type`.
    #[doc(alias = "20036")]
    SpecifiedGrantTypeIsNotSupported,
    /// `20037` (HTTP 400): The refresh token passed has expired. Please generate a new one.
    ///
    /// The refresh token has expired. Have the user authorize the app again.
    #[doc(alias = "20037")]
    RefreshTokenPassedHasExpired,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// The app does not exist. Check its id.
    #[doc(alias = "20048")]
    SpecifiedAppDoesNotExist,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// The system failed. Try again.
    #[doc(alias = "20050")]
    UnexpectedServerErrorOccurred,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// The body lacks a field. Add what the message names.
    #[doc(alias = "20063")]
    RequestIsMalformed,
    /// `20064` (HTTP 400): The refresh token has been revoked. Please note that a refresh token can only be used once.
    #[doc(alias = "20064")]
    RefreshTokenHasBeenRevoked,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// The state of the user does not allow this. Check whether the user is active.
    #[doc(alias = "20066")]
    UserStatusIsInvalid,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// A scope is named twice. Name each one once.
    #[doc(alias = "20067")]
    ProvidedScopeListContainsDuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// A scope was not granted by the user. Ask only for scopes of the authorization.
    #[doc(alias = "20068")]
    ScopeListContainsScopesNotPermitted,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// The app is not enabled. Enable it.
    #[doc(alias = "20069")]
    SpecifiedAppIsNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// The app's credentials were sent in two ways. Use either the header or the body.
    #[doc(alias = "20070")]
    MultipleAuthenticationMethods,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// The service is not available for now. Try again later.
    #[doc(alias = "20072")]
    ServerIsTemporarilyUnavailable,
    /// `20073` (HTTP 400): The refresh token has been used. Please note that a refresh token can only be used once.
    #[doc(alias = "20073")]
    RefreshTokenHasBeenUsed,
    /// `20074` (HTTP 400): The specified app is not allowed to refresh token.
    #[doc(alias = "20074")]
    AppNotAllowedRefreshToken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RefreshUserAccessTokenOauthTokenError: CODES {
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
