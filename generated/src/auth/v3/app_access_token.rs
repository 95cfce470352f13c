// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_access_token`.

/// Fetches the app access token of a store app, by its id, secret and app ticket.
///
/// [`POST /open-apis/auth/v3/app_access_token`](<https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token>) gives [`CreateAppAccessTokenResponse`] or fails with [`CreateAppAccessTokenError`].
///
/// Token: none.
///
/// ```ignore
/// let request = CreateAppAccessToken::new().app_id(app_id).app_secret(app_secret).app_ticket(app_ticket);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("auth.v3.app_access_token.create", "/open-apis/auth/v3/app_access_token"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppAccessToken {
    /// The id of the app. Example: `cli_slkdjalasdkjasd`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The secret of the app. Example: `dskLLdkasdjlasdKK`.
    ///
    /// Required.
    pub app_secret: Option<crate::SecretString>,
    /// The ticket that the platform pushes to the app once an hour. Example: `dskLLdkasd`.
    ///
    /// Required.
    pub app_ticket: Option<crate::SecretString>,
}

crate::request_builder!(named CreateAppAccessToken {
    app_id(impl Into<String>).into(), app_secret(impl Into<crate::SecretString>).into(),
    app_ticket(impl Into<crate::SecretString>).into()
});
crate::request!(CreateAppAccessToken -> CreateAppAccessTokenResponse, CreateAppAccessTokenError {
    "auth.v3.app_access_token.create", POST "/open-apis/auth/v3/app_access_token", [],
    read_value FlatEnvelope, Json, HAS_SECRETS = true,
    NAMED = [app_id "app_id", app_secret "app_secret", app_ticket "app_ticket"];
    Body app_id "app_id", Body app_secret "app_secret", Body app_ticket "app_ticket"
});

/// What `auth.v3.app_access_token.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAccessTokenResponse {
    /// The app access token.
    pub app_access_token: Option<crate::SecretString>,
    /// How long the token is valid, in seconds.
    pub expire: Option<i64>,
}

crate::object!(CreateAppAccessTokenResponse {
    app_access_token "app_access_token", expire "expire"
});

/// What `auth.v3.app_access_token.create` answers with when it fails.
pub type CreateAppAccessTokenError = crate::GatewayError;

/// Fetches the app access token of a self-built app, by its id and secret.
///
/// [`POST /open-apis/auth/v3/app_access_token/internal`](<https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal>) gives [`CreateInternalAppAccessTokenResponse`] or fails with [`CreateInternalAppAccessTokenError`].
///
/// Token: none.
///
/// ```ignore
/// let response = client.send(CreateInternalAppAccessToken::new(app_id, app_secret)).await?;
/// ```
#[doc(
    alias(
        "auth.v3.app_access_token.internal",
        "/open-apis/auth/v3/app_access_token/internal"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInternalAppAccessToken {
    /// The id of the app. Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app. Example: `dskLLdkasdjlasdKK`.
    pub app_secret: crate::SecretString,
}

crate::request_builder!(CreateInternalAppAccessToken {
    app_id(impl Into<String>).into(), app_secret(impl Into<crate::SecretString>).into();
});
crate::request!(CreateInternalAppAccessToken -> CreateInternalAppAccessTokenResponse, CreateInternalAppAccessTokenError {
    "auth.v3.app_access_token.internal", POST "/open-apis/auth/v3/app_access_token/internal", [],
    read_value FlatEnvelope, Json, HAS_SECRETS = true;
    Body app_id "app_id", Body app_secret "app_secret"
});

/// What `auth.v3.app_access_token.internal` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalAppAccessTokenResponse {
    /// The app access token.
    pub app_access_token: Option<crate::SecretString>,
    /// How long the token is valid, in seconds.
    pub expire: Option<i64>,
    /// The tenant access token.
    pub tenant_access_token: Option<crate::SecretString>,
}

crate::object!(CreateInternalAppAccessTokenResponse {
    app_access_token "app_access_token", expire "expire", tenant_access_token "tenant_access_token"
});

/// What `auth.v3.app_access_token.internal` answers with when it fails.
pub type CreateInternalAppAccessTokenError = crate::GatewayError;
