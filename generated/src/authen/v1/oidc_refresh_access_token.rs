// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `oidc_refresh_access_token`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
/// Refreshes a user access token; superseded by authen.v2.
///
/// `POST /open-apis/authen/v1/oidc/refresh_access_token`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: app
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user_access_token-bytedance>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateOidcRefreshAccessToken {
    /// What the token is asked for with; fixed by the call.
    ///
    /// Example: `refresh_token`.
    pub grant_type: String,
    /// The token with which a new access token is fetched.
    ///
    /// Example: `ur-h4_5nUXdJ4O8rqfGe.YJCwM13Gjc557xUG20hkk00f7K`.
    pub refresh_token: String,
}

impl CreateOidcRefreshAccessToken {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(grant_type: impl Into<String>, refresh_token: impl Into<String>) -> Self {
        Self {
            grant_type: grant_type.into(),
            refresh_token: refresh_token.into(),
        }
    }
}

impl crate::Endpoint for CreateOidcRefreshAccessToken {
    type Response = CreateOidcRefreshAccessTokenResponse;
    type Error = CreateOidcRefreshAccessTokenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "authen.v1.oidc_refresh_access_token.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/authen/v1/oidc/refresh_access_token",
        token_kinds: &[crate::TokenKind::App],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `authen.v1.oidc_refresh_access_token.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateOidcRefreshAccessTokenResponse {
    /// The access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// The token with which a new access token is fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// The type of the token, `Bearer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// How long the access token is valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// How long the refresh token is valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_expires_in: Option<i64>,
    /// The scopes, with spaces between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

/// What `authen.v1.oidc_refresh_access_token.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOidcRefreshAccessTokenError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    #[doc(alias = "20001")]
    InvalidRequest,
    /// `20002` (HTTP 200): The app_id or app_secret passed is incorrect. Please check the value
    ///
    /// The app's id or secret is wrong. Check both.
    #[doc(alias = "20002")]
    AppIdAppSecretPassedIncorrect,
    /// `20007` (HTTP 200): Failed to generate a user access token. Please try again
    ///
    /// The token could not be made. Check the parameters and try again.
    #[doc(alias = "20007")]
    FailedToGenerateUserAccessToken,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Use another one.
    #[doc(alias = "20008")]
    UserNotExist,
    /// `20013` (HTTP 200): The tenant access token passed is invalid. Please check the value
    #[doc(alias = "20013")]
    TenantAccessTokenPassedIsInvalid,
    /// `20014` (HTTP 200): The app access token passed is invalid. Please check the value
    #[doc(alias = "20014")]
    AppAccessTokenPassedIsInvalid,
    /// `20021` (HTTP 200): User resigned
    ///
    /// The user has left the tenant. Use another one.
    #[doc(alias = "20021")]
    UserResigned,
    /// `20022` (HTTP 200): User frozen
    ///
    /// The user's account is suspended. Use another one.
    #[doc(alias = "20022")]
    UserFrozen,
    /// `20023` (HTTP 200): User not registered
    ///
    /// The user has not registered yet. Use another one.
    #[doc(alias = "20023")]
    UserNotRegistered,
    /// `20024` (HTTP 200): App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent
    ///
    /// The code or token is of another app. Use credentials of one app only.
    #[doc(alias = "20024")]
    AppIdUserAccessTokenRefresh,
    /// `20026` (HTTP 200): The refresh token passed is invalid. Please check the value
    ///
    /// The refresh token is not valid, or was used before. Check that this version of the call gave it.
    #[doc(alias = "20026")]
    RefreshTokenPassedIsInvalid,
    /// `20028` (HTTP 200): Invalid app id
    ///
    /// The app's id is not valid. Check it.
    #[doc(alias = "20028")]
    InvalidAppId,
    /// `20029` (HTTP 200): Invalid redirect uri
    ///
    /// The redirect address is not valid. Add it in the app's security settings.
    #[doc(alias = "20029")]
    InvalidRedirectUri,
    /// `20036` (HTTP 200): The grant_type passed is not supported
    ///
    /// The grant type is not supported. Check `grant_type`.
    #[doc(alias = "20036")]
    GrantTypePassedIsNotSupported,
    /// `20037` (HTTP 200): The refresh token passed has expired. Please generate a new one
    ///
    /// The refresh token has expired. Have the user authorize the app again.
    #[doc(alias = "20037")]
    RefreshTokenPassedHasExpired,
    /// `20038` (HTTP 200): The refresh token passed is not found. Please check the value
    #[doc(alias = "20038")]
    RefreshTokenPassedIsNotFound,
    /// `20042` (HTTP 200): App disabled
    ///
    /// The app is disabled. Check its state.
    #[doc(alias = "20042")]
    AppDisabled,
    /// `20046` (HTTP 200): Brand inconsistency
    ///
    /// The app and the domain are of different brands. Call Feishu for apps of Feishu, Lark for those of Lark.
    #[doc(alias = "20046")]
    BrandInconsistency,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateOidcRefreshAccessTokenError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidRequest,
            crate::ErrorFacts::new(
                20001,
                200,
                "Invalid request. Please check request param",
                "A parameter is missing or wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::AppIdAppSecretPassedIncorrect,
            crate::ErrorFacts::new(
                20002,
                200,
                "The app_id or app_secret passed is incorrect. Please check the value",
                "The app's id or secret is wrong. Check both.",
                false,
            ),
        ),
        (
            Self::FailedToGenerateUserAccessToken,
            crate::ErrorFacts::new(
                20007,
                200,
                "Failed to generate a user access token. Please try again",
                "The token could not be made. Check the parameters and try again.",
                false,
            ),
        ),
        (
            Self::UserNotExist,
            crate::ErrorFacts::new(
                20008,
                200,
                "User not exist",
                "The user does not exist. Use another one.",
                false,
            ),
        ),
        (
            Self::TenantAccessTokenPassedIsInvalid,
            crate::ErrorFacts::new(
                20013,
                200,
                "The tenant access token passed is invalid. Please check the value",
                "",
                false,
            ),
        ),
        (
            Self::AppAccessTokenPassedIsInvalid,
            crate::ErrorFacts::new(
                20014,
                200,
                "The app access token passed is invalid. Please check the value",
                "",
                false,
            ),
        ),
        (
            Self::UserResigned,
            crate::ErrorFacts::new(
                20021,
                200,
                "User resigned",
                "The user has left the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::UserFrozen,
            crate::ErrorFacts::new(
                20022,
                200,
                "User frozen",
                "The user's account is suspended. Use another one.",
                false,
            ),
        ),
        (
            Self::UserNotRegistered,
            crate::ErrorFacts::new(
                20023,
                200,
                "User not registered",
                "The user has not registered yet. Use another one.",
                false,
            ),
        ),
        (
            Self::AppIdUserAccessTokenRefresh,
            crate::ErrorFacts::new(
                20024,
                200,
                "App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent",
                "The code or token is of another app. Use credentials of one app only.",
                false,
            ),
        ),
        (
            Self::RefreshTokenPassedIsInvalid,
            crate::ErrorFacts::new(
                20026,
                200,
                "The refresh token passed is invalid. Please check the value",
                "The refresh token is not valid, or was used before. Check that this version of the call gave it.",
                false,
            ),
        ),
        (
            Self::InvalidAppId,
            crate::ErrorFacts::new(
                20028,
                200,
                "Invalid app id",
                "The app's id is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::InvalidRedirectUri,
            crate::ErrorFacts::new(
                20029,
                200,
                "Invalid redirect uri",
                "The redirect address is not valid. Add it in the app's security settings.",
                false,
            ),
        ),
        (
            Self::GrantTypePassedIsNotSupported,
            crate::ErrorFacts::new(
                20036,
                200,
                "The grant_type passed is not supported",
                "The grant type is not supported. Check `grant_type`.",
                false,
            ),
        ),
        (
            Self::RefreshTokenPassedHasExpired,
            crate::ErrorFacts::new(
                20037,
                200,
                "The refresh token passed has expired. Please generate a new one",
                "The refresh token has expired. Have the user authorize the app again.",
                false,
            ),
        ),
        (
            Self::RefreshTokenPassedIsNotFound,
            crate::ErrorFacts::new(
                20038,
                200,
                "The refresh token passed is not found. Please check the value",
                "",
                false,
            ),
        ),
        (
            Self::AppDisabled,
            crate::ErrorFacts::new(
                20042,
                200,
                "App disabled",
                "The app is disabled. Check its state.",
                false,
            ),
        ),
        (
            Self::BrandInconsistency,
            crate::ErrorFacts::new(
                20046,
                200,
                "Brand inconsistency",
                "The app and the domain are of different brands. Call Feishu for apps of Feishu, Lark for those of Lark.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateOidcRefreshAccessTokenError);
