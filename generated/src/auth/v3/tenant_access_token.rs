// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tenant_access_token`.

/// Fetches the tenant access token of a store app, by its app access token and the tenant's key.
///
/// `POST /open-apis/auth/v3/tenant_access_token`
///
/// What it takes:
///
/// - Token: none
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTenantAccessToken {
    /// The app access token.
    ///
    /// Example: `a-32bd8551db2f081cbfd26293f27516390b9feb04`.
    pub app_access_token: String,
    /// The tenant, as the app learned it from an event or login.
    ///
    /// Example: `73658811060f175d`.
    pub tenant_key: String,
}

impl CreateTenantAccessToken {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_access_token: impl Into<String>,
        tenant_key: impl Into<String>,
    ) -> Self {
        Self {
            app_access_token: app_access_token.into(),
            tenant_key: tenant_key.into(),
        }
    }
}

impl crate::Endpoint for CreateTenantAccessToken {
    type Response = CreateTenantAccessTokenResponse;
    type Error = CreateTenantAccessTokenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "auth.v3.tenant_access_token.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/auth/v3/tenant_access_token",
        token_kinds: &[],
        response: crate::ResponseFormat::FlatEnvelope,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `auth.v3.tenant_access_token.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTenantAccessTokenResponse {
    /// The tenant access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_access_token: Option<String>,
    /// How long the token is valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
}

/// What `auth.v3.tenant_access_token.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTenantAccessTokenError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateTenantAccessTokenError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CreateTenantAccessTokenError);

/// Fetches the tenant access token of a self-built app, by its id and secret.
///
/// `POST /open-apis/auth/v3/tenant_access_token/internal`
///
/// What it takes:
///
/// - Token: none
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InternalTenantAccessToken {
    /// The id of the app.
    ///
    /// Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app.
    ///
    /// Example: `dskLLdkasdjlasdKK`.
    pub app_secret: String,
}

impl InternalTenantAccessToken {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
}

impl crate::Endpoint for InternalTenantAccessToken {
    type Response = InternalTenantAccessTokenResponse;
    type Error = InternalTenantAccessTokenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "auth.v3.tenant_access_token.internal",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/auth/v3/tenant_access_token/internal",
        token_kinds: &[],
        response: crate::ResponseFormat::FlatEnvelope,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `auth.v3.tenant_access_token.internal` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InternalTenantAccessTokenResponse {
    /// The tenant access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_access_token: Option<String>,
    /// How long the token is valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
}

/// What `auth.v3.tenant_access_token.internal` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalTenantAccessTokenError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl InternalTenantAccessTokenError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(InternalTenantAccessTokenError);
