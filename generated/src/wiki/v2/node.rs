// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `node`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches wiki nodes that the user may see by keyword.
///
/// [`POST /open-apis/wiki/v2/nodes/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki>) gives [`SearchNodeResponse`] or fails with [`SearchNodeError`].
///
/// Token: none.
///
/// ```ignore
/// let mut items = client.list(SearchNode::new(query)).items();
/// ```
#[doc(alias("wiki.v2.node.search", "/open-apis/wiki/v2/nodes/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchNode {
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// How many results a page holds, up to 50, by default 20. Default: `20`.
    pub page_size: Option<i64>,
    /// What to search for, up to 50 characters.
    pub query: String,
    /// The space to search in; all where it is left out.
    pub space_id: Option<String>,
    /// The node below which is searched, itself included; needs `space_id`.
    pub node_id: Option<String>,
}

crate::request_builder!(SearchNode {
    query(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64), space_id(impl Into<String>).into(),
    node_id(impl Into<String>).into()
});
crate::request!(SearchNode -> SearchNodeResponse, SearchNodeError {
    "wiki.v2.node.search", POST "/open-apis/wiki/v2/nodes/search", [], read_value Data, Json;
    Query page_token "page_token", Query page_size "page_size", Body query "query",
    Body space_id "space_id", Body node_id "node_id"
});
crate::paged!(SearchNode: NodeItem { page_token, page_size; page_token, has_more, items });

/// What `wiki.v2.node.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNodeResponse {
    /// The items of this page.
    pub items: Vec<NodeItem>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchNodeResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `wiki.v2.node.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchNodeError {
    /// `10001` (HTTP 200): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `10002` (HTTP 200): network anomaly, please try again
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchNodeError: CODES { InvalidParam = 10001, NetworkAnomaly = 10002 });
