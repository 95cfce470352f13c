// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `node`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Searches wiki nodes that the user may see by keyword.
///
/// `POST /open-apis/wiki/v2/nodes/search`
///
/// What it takes:
///
/// - Token: none
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchNode {
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many results a page holds, up to 50, by default 20.
    ///
    /// Default: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// What to search for, up to 50 characters.
    pub query: String,
    /// The space to search in; all where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The node below which is searched, itself included; needs `space_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
}

impl SearchNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            page_token: None,
            page_size: None,
            query: query.into(),
            space_id: None,
            node_id: None,
        }
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`space_id`](Self#structfield.space_id).
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets [`node_id`](Self#structfield.node_id).
    #[must_use]
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }
}

impl crate::Endpoint for SearchNode {
    type Response = SearchNodeResponse;
    type Error = SearchNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.node.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/nodes/search",
        token_kinds: &[],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for SearchNode {
    type Item = NodeItem;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `wiki.v2.node.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchNodeResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<NodeItem>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `wiki.v2.node.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchNodeError {
    /// `10001` (HTTP 200): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "10001")]
    InvalidParam,
    /// `10002` (HTTP 200): network anomaly, please try again
    #[doc(alias = "10002")]
    NetworkAnomalyPleaseTryAgain,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchNodeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                10001,
                200,
                "invalid param",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NetworkAnomalyPleaseTryAgain,
            crate::ErrorFacts::new(
                10002,
                200,
                "network anomaly, please try again",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SearchNodeError);
