// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tenant_access_token`.

/// Fetches the tenant access token of a store app, by its app access token and the tenant's key.
///
/// [`POST /open-apis/auth/v3/tenant_access_token`](<https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token>) gives [`CreateTenantAccessTokenResponse`] or fails with [`CreateTenantAccessTokenError`].
///
/// Token: none.
///
/// ```ignore
/// let request = CreateTenantAccessToken::new(app_access_token, tenant_key);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("auth.v3.tenant_access_token.create", "/open-apis/auth/v3/tenant_access_token")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTenantAccessToken {
    /// The app access token. Example: `a-32bd8551db2f081cbfd26293f27516390b9feb04`.
    pub app_access_token: crate::SecretString,
    /// The tenant, as the app learned it from an event or login. Example: `73658811060f175d`.
    pub tenant_key: String,
}

crate::request_builder!(CreateTenantAccessToken {
    app_access_token(impl Into<crate::SecretString>).into(), tenant_key(impl Into<String>).into();
});
crate::request!(CreateTenantAccessToken -> CreateTenantAccessTokenResponse, CreateTenantAccessTokenError {
    "auth.v3.tenant_access_token.create", POST "/open-apis/auth/v3/tenant_access_token", [],
    read_value FlatEnvelope, Json, HAS_SECRETS = true;
    Body app_access_token "app_access_token", Body tenant_key "tenant_key"
});

/// What `auth.v3.tenant_access_token.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantAccessTokenResponse {
    /// The tenant access token.
    pub tenant_access_token: Option<crate::SecretString>,
    /// How long the token is valid, in seconds.
    pub expire: Option<i64>,
}

crate::object!(CreateTenantAccessTokenResponse {
    tenant_access_token "tenant_access_token", expire "expire"
});

/// What `auth.v3.tenant_access_token.create` answers with when it fails.
pub type CreateTenantAccessTokenError = crate::GatewayError;

/// Fetches the tenant access token of a self-built app, by its id and secret.
///
/// [`POST /open-apis/auth/v3/tenant_access_token/internal`](<https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal>) gives [`CreateInternalTenantAccessTokenResponse`] or fails with [`CreateInternalTenantAccessTokenError`].
///
/// Token: none.
///
/// ```ignore
/// let response = client.send(CreateInternalTenantAccessToken::new(app_id, app_secret)).await?;
/// ```
#[doc(
    alias(
        "auth.v3.tenant_access_token.internal",
        "/open-apis/auth/v3/tenant_access_token/internal"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInternalTenantAccessToken {
    /// The id of the app. Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app. Example: `dskLLdkasdjlasdKK`.
    pub app_secret: crate::SecretString,
}

crate::request_builder!(CreateInternalTenantAccessToken {
    app_id(impl Into<String>).into(), app_secret(impl Into<crate::SecretString>).into();
});
crate::request!(CreateInternalTenantAccessToken -> CreateInternalTenantAccessTokenResponse, CreateInternalTenantAccessTokenError {
    "auth.v3.tenant_access_token.internal", POST "/open-apis/auth/v3/tenant_access_token/internal",
    [], read_value FlatEnvelope, Json, HAS_SECRETS = true;
    Body app_id "app_id", Body app_secret "app_secret"
});

/// What `auth.v3.tenant_access_token.internal` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalTenantAccessTokenResponse {
    /// The tenant access token.
    pub tenant_access_token: Option<crate::SecretString>,
    /// How long the token is valid, in seconds.
    pub expire: Option<i64>,
}

crate::object!(CreateInternalTenantAccessTokenResponse {
    tenant_access_token "tenant_access_token", expire "expire"
});

/// What `auth.v3.tenant_access_token.internal` answers with when it fails.
pub type CreateInternalTenantAccessTokenError = crate::GatewayError;
