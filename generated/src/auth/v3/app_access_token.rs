// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_access_token`.

/// Fetches the app access token of a store app, by its id, secret and app ticket.
///
/// `POST /open-apis/auth/v3/app_access_token`
///
/// What it takes:
///
/// - Token: none
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppAccessToken {
    /// The id of the app.
    ///
    /// Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app.
    ///
    /// Example: `dskLLdkasdjlasdKK`.
    pub app_secret: String,
    /// The ticket that the platform pushes to the app once an hour.
    ///
    /// Example: `dskLLdkasd`.
    pub app_ticket: String,
}

impl CreateAppAccessToken {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
        app_ticket: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            app_ticket: app_ticket.into(),
        }
    }
}

impl crate::Endpoint for CreateAppAccessToken {
    type Response = CreateAppAccessTokenResponse;
    type Error = CreateAppAccessTokenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "auth.v3.app_access_token.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/auth/v3/app_access_token",
        token_kinds: &[],
        response: crate::ResponseFormat::FlatEnvelope,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `auth.v3.app_access_token.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppAccessTokenResponse {
    /// The app access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_access_token: Option<String>,
    /// How long the token is valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
}

/// What `auth.v3.app_access_token.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppAccessTokenError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateAppAccessTokenError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CreateAppAccessTokenError);

/// Fetches the app access token of a self-built app, by its id and secret.
///
/// `POST /open-apis/auth/v3/app_access_token/internal`
///
/// What it takes:
///
/// - Token: none
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InternalAppAccessToken {
    /// The id of the app.
    ///
    /// Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app.
    ///
    /// Example: `dskLLdkasdjlasdKK`.
    pub app_secret: String,
}

impl InternalAppAccessToken {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
}

impl crate::Endpoint for InternalAppAccessToken {
    type Response = InternalAppAccessTokenResponse;
    type Error = InternalAppAccessTokenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "auth.v3.app_access_token.internal",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/auth/v3/app_access_token/internal",
        token_kinds: &[],
        response: crate::ResponseFormat::FlatEnvelope,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `auth.v3.app_access_token.internal` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InternalAppAccessTokenResponse {
    /// The app access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_access_token: Option<String>,
    /// How long the token is valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    /// The tenant access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_access_token: Option<String>,
}

/// What `auth.v3.app_access_token.internal` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalAppAccessTokenError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl InternalAppAccessTokenError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(InternalAppAccessTokenError);
