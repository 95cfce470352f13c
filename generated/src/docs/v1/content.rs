// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `content`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the content of a document as Markdown.
///
/// `GET /open-apis/docs/v1/content`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document.content:read`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetContent {
    /// The document.
    ///
    /// Length: 22 to 27. Example: `B4EPdAYx8oi8HRxgPQQbM15UcBf`.
    #[serde(skip)]
    pub doc_token: String,
    /// The type of the document.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub doc_type: DocType,
    /// In which form the content is returned.
    ///
    /// Example: `markdown`.
    #[serde(skip)]
    pub content_type: ContentType,
    /// The language in which mentioned users are named, by default Chinese.
    ///
    /// Example: `zh`.
    #[serde(skip)]
    pub lang: Option<Lang>,
}

impl GetContent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        doc_token: impl Into<String>,
        doc_type: impl Into<DocType>,
        content_type: impl Into<ContentType>,
    ) -> Self {
        Self {
            doc_token: doc_token.into(),
            doc_type: doc_type.into(),
            content_type: content_type.into(),
            lang: None,
        }
    }

    /// Sets [`lang`](Self#structfield.lang).
    #[must_use]
    pub fn lang(mut self, lang: impl Into<Lang>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

impl crate::Endpoint for GetContent {
    type Response = GetContentResponse;
    type Error = GetContentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "docs.v1.content.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/docs/v1/content",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("doc_token", &self.doc_token);
        query.push("doc_type", &self.doc_type);
        query.push("content_type", &self.content_type);
        query.push("lang", &self.lang);
    }
}

/// What `docs.v1.content.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetContentResponse {
    /// The content as Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

/// What `docs.v1.content.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContentError {
    /// `2889901` (HTTP 500): hybrid resource expired
    ///
    /// The data on the tenant's own servers has expired. Check the hybrid deployment.
    #[doc(alias = "2889901")]
    HybridResourceExpired,
    /// `2889902` (HTTP 403): no permission
    ///
    /// The caller may not read the document. Share it with the user or app.
    #[doc(alias = "2889902")]
    NoPermission,
    /// `2889904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "2889904")]
    InvalidParam,
    /// `2889905` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "2889905")]
    InternalError,
    /// `2889906` (HTTP 403): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "2889906")]
    DocsDeleted,
    /// `2889914` (HTTP 400): doc token not found
    ///
    /// The document does not exist. Check `doc_token`.
    #[doc(alias = "2889914")]
    DocTokenNotFound,
    /// `2889925` (HTTP 500): content size exceed limit
    #[doc(alias = "2889925")]
    ContentSizeExceedLimit,
    /// `2889980` (HTTP 500): operation denied on copying page
    #[doc(alias = "2889980")]
    OperationDeniedOnCopyingPage,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetContentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::HybridResourceExpired,
            crate::ErrorFacts::new(
                2889901,
                500,
                "hybrid resource expired",
                "The data on the tenant's own servers has expired. Check the hybrid deployment.",
                true,
            ),
        ),
        (
            Self::NoPermission,
            crate::ErrorFacts::new(
                2889902,
                403,
                "no permission",
                "The caller may not read the document. Share it with the user or app.",
                false,
            ),
        ),
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                2889904,
                400,
                "invalid param",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                2889905,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::DocsDeleted,
            crate::ErrorFacts::new(
                2889906,
                403,
                "docs deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::DocTokenNotFound,
            crate::ErrorFacts::new(
                2889914,
                400,
                "doc token not found",
                "The document does not exist. Check `doc_token`.",
                false,
            ),
        ),
        (
            Self::ContentSizeExceedLimit,
            crate::ErrorFacts::new(2889925, 500, "content size exceed limit", "", true),
        ),
        (
            Self::OperationDeniedOnCopyingPage,
            crate::ErrorFacts::new(
                2889980,
                500,
                "operation denied on copying page",
                "",
                true,
            ),
        ),
    ];
}

crate::error_enum!(GetContentError);
