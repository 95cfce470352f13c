// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `doc_wiki`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches documents and wiki nodes that the user may see, by keyword and filters.
///
/// [`POST /open-apis/search/v2/doc_wiki/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search>) gives [`SearchDocWikiResponse`] or fails with [`SearchDocWikiError`].
///
/// Token: user. Scopes, any one of: `search:docs:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchDocWiki::new(query)).items();
/// ```
#[doc(alias("search.v2.doc_wiki.search", "/open-apis/search/v2/doc_wiki/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDocWiki {
    /// What to search for, up to 50 characters. Length: 0 to 50. Example: `飞书文档使用指南`.
    pub query: String,
    /// Which documents are found; this or `wiki_filter` is needed. Example: `{"folder_tokens":["fld_123456"]}`.
    pub doc_filter: Option<DocFilter>,
    /// Which wiki nodes are found; this or `doc_filter` is needed. Example: `{"creator_ids":["ou_789012"],"space_ids":["space_123456"]}`.
    pub wiki_filter: Option<WikiFilter>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `token_1234567890fedcba`.
    pub page_token: Option<String>,
    /// How many results a page holds, 20 at most. Default: `0`. Range: `0` to `20`. Example: `15`.
    pub page_size: Option<i64>,
}

crate::request_builder!(SearchDocWiki {
    query(impl Into<String>).into();
    doc_filter(DocFilter), wiki_filter(WikiFilter), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(SearchDocWiki -> SearchDocWikiResponse, SearchDocWikiError {
    "search.v2.doc_wiki.search", POST "/open-apis/search/v2/doc_wiki/search", [User],
    read_value Data, Json, SCOPES = ["search:docs:read"], LIMITS = [100 in 60];
    Body query "query", Body doc_filter "doc_filter", Body wiki_filter "wiki_filter",
    Body page_token "page_token", Body page_size "page_size"
});
crate::paged!(SearchDocWiki: DocResUnit {
    page_token, page_size;
    page_token, has_more, res_units
});

/// What `search.v2.doc_wiki.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocWikiResponse {
    /// How many there are.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// What was found.
    pub res_units: Vec<DocResUnit>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchDocWikiResponse {
    total "total", has_more "has_more", res_units "res_units", page_token "page_token"
});

/// What `search.v2.doc_wiki.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchDocWikiError {
    /// `1274001` (HTTP 400): invalid param: missing required fields
    ///
    /// A required parameter is missing, or a special field is unknown. Fields that begin with `_` must be among those that are defined.
    MissingOrUnknownField,
    /// `1274002` (HTTP 400): invalid param: illegal enum value
    ///
    /// A value is not among the allowed ones, or two fields have the same name. Check what the request sends.
    IllegalValueOrDuplicateField,
    /// `1274011` (HTTP 401): user_access_token is invalid or expired
    ///
    /// The user access token is not valid or has expired. Fetch a new one.
    UserAccessTokenInvalidExpired,
    /// `1277001` (HTTP 429): rate limit exceeded
    ///
    /// Too many requests. Slow down and try again later.
    RateLimitExceeded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchDocWikiError: CODES {
    MissingOrUnknownField = 1274001, IllegalValueOrDuplicateField = 1274002,
    UserAccessTokenInvalidExpired = 1274011, RateLimitExceeded = 1277001
});
