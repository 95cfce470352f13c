// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `docs_api_search`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches the files that the calling user may see; only the first 200 hits can be reached.
///
/// [`POST /open-apis/suite/docs-api/search/object`](<https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN>) gives [`SearchDocsResponse`] or fails with [`SearchDocsError`].
///
/// Token: user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`.
///
/// ```ignore
/// let response = client.send(SearchDocs::new(search_key)).await?;
/// ```
#[doc(
    alias("suite.v1.docs_api_search.object", "/open-apis/suite/docs-api/search/object")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDocs {
    /// What to search for.
    pub search_key: String,
    /// How many files are returned, 0 to 50.
    pub count: Option<i64>,
    /// How many hits are skipped; together with `count` it must stay below 200.
    pub offset: Option<i64>,
    /// Who owns the files, by the ids within the app.
    pub owner_ids: Option<Vec<String>>,
    /// The chats that the files are in; may be left out.
    pub chat_ids: Option<Vec<String>>,
    /// Which types of files are searched: `doc` (also finds `docx`), `sheet`, `slides`, `bitable`, `mindnote`, `file`.
    pub docs_types: Option<Vec<String>>,
}

crate::request_builder!(SearchDocs {
    search_key(impl Into<String>).into();
    count(i64), offset(i64),
    owner_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    chat_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    docs_types(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchDocs -> SearchDocsResponse, SearchDocsError {
    "suite.v1.docs_api_search.object", POST "/open-apis/suite/docs-api/search/object", [User],
    read_value Data, Json, SCOPES = ["drive:drive", "drive:drive:readonly", "search:docs:read"];
    Body search_key "search_key", Body count "count", Body offset "offset",
    Body owner_ids "owner_ids", Body chat_ids "chat_ids", Body docs_types "docs_types"
});

/// What `suite.v1.docs_api_search.object` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocsResponse {
    /// The files that match.
    pub docs_entities: Vec<DocsEntities>,
    /// Whether there are more hits.
    pub has_more: Option<bool>,
    /// How many files match in all.
    pub total: Option<i64>,
}

crate::object!(SearchDocsResponse {
    docs_entities "docs_entities", has_more "has_more", total "total"
});

/// What `suite.v1.docs_api_search.object` answers with when it fails.
pub type SearchDocsError = crate::GatewayError;
