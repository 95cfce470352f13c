// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `index`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Opens the login page and returns a login code to the redirect address; superseded by authorize.
///
/// [`GET /open-apis/authen/v1/index`](<https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN>) gives [`GetIndexResponse`] or fails with [`GetIndexError`].
///
/// Superseded by [`authen::v1::AuthorizeAuthen`](crate::authen::v1::AuthorizeAuthen).
///
/// Token: none. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetIndex::new(redirect_uri, app_id)).await?;
/// ```
#[doc(alias("authen.v1.index.get", "/open-apis/authen/v1/index"))]
#[deprecated(note = "superseded by `authen::v1::AuthorizeAuthen`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIndex {
    /// The address that the user is sent back to.
    pub redirect_uri: String,
    /// The id of the app.
    pub app_id: String,
    /// A text that comes back to the redirect address as it was sent.
    pub state: Option<String>,
}

crate::request_builder!(GetIndex {
    redirect_uri(impl Into<String>).into(), app_id(impl Into<String>).into();
    state(impl Into<String>).into()
});
crate::request!(GetIndex -> GetIndexResponse, GetIndexError {
    "authen.v1.index.get", GET "/open-apis/authen/v1/index", [], read_value FlatEnvelope, None,
    LIMITS = [1000 in 60, 50 in 1];
    Query redirect_uri "redirect_uri", Query app_id "app_id", Query state "state"
});

/// What `authen.v1.index.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndexResponse {
    /// The text that was sent.
    pub state: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object!(GetIndexResponse { state "state" });

/// What `authen.v1.index.get` answers with when it fails.
pub type GetIndexError = crate::GatewayError;
