// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `doc_wiki`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Searches documents and wiki nodes that the user may see, by keyword and filters.
///
/// `POST /open-apis/search/v2/doc_wiki/search`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `search:docs:read`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchDocWiki {
    /// What to search for, up to 50 characters.
    ///
    /// Length: 0 to 50. Example: `飞书文档使用指南`.
    pub query: String,
    /// Which documents are found; this or `wiki_filter` is needed.
    ///
    /// Example: `{"folder_tokens":["fld_123456"]}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_filter: Option<DocFilter>,
    /// Which wiki nodes are found; this or `doc_filter` is needed.
    ///
    /// Example: `{"creator_ids":["ou_789012"],"space_ids":["space_123456"]}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wiki_filter: Option<WikiFilter>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `token_1234567890fedcba`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// How many results a page holds, 20 at most.
    ///
    /// Default: `0`. Range: `0` to `20`. Example: `15`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

impl SearchDocWiki {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            doc_filter: None,
            wiki_filter: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`doc_filter`](Self#structfield.doc_filter).
    #[must_use]
    pub fn doc_filter(mut self, doc_filter: DocFilter) -> Self {
        self.doc_filter = Some(doc_filter);
        self
    }

    /// Sets [`wiki_filter`](Self#structfield.wiki_filter).
    #[must_use]
    pub fn wiki_filter(mut self, wiki_filter: WikiFilter) -> Self {
        self.wiki_filter = Some(wiki_filter);
        self
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
}

impl crate::Endpoint for SearchDocWiki {
    type Response = SearchDocWikiResponse;
    type Error = SearchDocWikiError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.doc_wiki.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/search/v2/doc_wiki/search",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for SearchDocWiki {
    type Item = DocResUnit;
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
        response.res_units.unwrap_or_default()
    }
}

/// What `search.v2.doc_wiki.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchDocWikiResponse {
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub res_units: Option<Vec<DocResUnit>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `search.v2.doc_wiki.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchDocWikiError {
    /// `1274001` (HTTP 400): invalid param: missing required fields
    ///
    /// A required parameter is missing, or a special field is unknown. Fields that begin with `_` must be among those that are defined.
    #[doc(alias = "1274001")]
    InvalidParamMissingRequiredFields,
    /// `1274002` (HTTP 400): invalid param: illegal enum value
    ///
    /// A value is not among the allowed ones, or two fields have the same name. Check what the request sends.
    #[doc(alias = "1274002")]
    InvalidParamIllegalEnumValue,
    /// `1274011` (HTTP 401): user_access_token is invalid or expired
    ///
    /// The user access token is not valid or has expired. Fetch a new one.
    #[doc(alias = "1274011")]
    UserAccessTokenInvalidExpired,
    /// `1277001` (HTTP 429): rate limit exceeded
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1277001")]
    RateLimitExceeded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchDocWikiError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParamMissingRequiredFields,
            crate::ErrorFacts::new(
                1274001,
                400,
                "invalid param: missing required fields",
                "A required parameter is missing, or a special field is unknown. Fields that begin with `_` must be among those that are defined.",
                false,
            ),
        ),
        (
            Self::InvalidParamIllegalEnumValue,
            crate::ErrorFacts::new(
                1274002,
                400,
                "invalid param: illegal enum value",
                "A value is not among the allowed ones, or two fields have the same name. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::UserAccessTokenInvalidExpired,
            crate::ErrorFacts::new(
                1274011,
                401,
                "user_access_token is invalid or expired",
                "The user access token is not valid or has expired. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::RateLimitExceeded,
            crate::ErrorFacts::new(
                1277001,
                429,
                "rate limit exceeded",
                "Too many requests. Slow down and try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(SearchDocWikiError);
