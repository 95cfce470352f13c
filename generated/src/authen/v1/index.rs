// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `index`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
/// Opens the login page and returns a login code to the redirect address; superseded by authorize.
///
/// `GET /open-apis/authen/v1/index`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: none
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetIndex {
    /// The address that the user is sent back to.
    #[serde(skip)]
    pub redirect_uri: String,
    /// The id of the app.
    #[serde(skip)]
    pub app_id: String,
    /// A text that comes back to the redirect address as it was sent.
    #[serde(skip)]
    pub state: Option<String>,
}

impl GetIndex {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(redirect_uri: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            app_id: app_id.into(),
            state: None,
        }
    }

    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl crate::Endpoint for GetIndex {
    type Response = GetIndexResponse;
    type Error = GetIndexError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "authen.v1.index.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/authen/v1/index",
        token_kinds: &[],
        response: crate::ResponseFormat::FlatEnvelope,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("redirect_uri", &self.redirect_uri);
        query.push("app_id", &self.app_id);
        query.push("state", &self.state);
    }
}

/// What `authen.v1.index.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetIndexResponse {
    /// The text that was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<serde_json::Value>,
}

/// What `authen.v1.index.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetIndexError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetIndexError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetIndexError);
