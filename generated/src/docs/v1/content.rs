// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `content`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the content of a document as Markdown.
///
/// [`GET /open-apis/docs/v1/content`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get>) gives [`GetContentResponse`] or fails with [`GetContentError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document.content:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetContent::new(doc_token)).await?;
/// ```
#[doc(alias("docs.v1.content.get", "/open-apis/docs/v1/content"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContent {
    /// The document. Length: 22 to 27. Example: `B4EPdAYx8oi8HRxgPQQbM15UcBf`.
    pub doc_token: String,
    /// The type of the document. Example: `docx`.
    ///
    /// Set by `new`, since no other value is documented.
    pub doc_type: DocType,
    /// In which form the content is returned. Example: `markdown`.
    ///
    /// Set by `new`, since no other value is documented.
    pub content_type: ContentType,
    /// The language in which mentioned users are named, by default Chinese. Example: `zh`.
    pub lang: Option<Lang>,
}

crate::request_builder!(GetContent {
    doc_token(impl Into<String>).into();
    lang(impl Into<Lang>).into();
    doc_type = DocType::Docx, content_type = ContentType::Markdown
});
crate::request!(GetContent -> GetContentResponse, GetContentError {
    "docs.v1.content.get", GET "/open-apis/docs/v1/content", [Tenant, User], read_value Data, None,
    SCOPES = ["docs:document.content:read"], LIMITS = [5 in 1];
    Query doc_token "doc_token", Query doc_type "doc_type", Query content_type "content_type",
    Query lang "lang"
});

/// What `docs.v1.content.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentResponse {
    /// The content as Markdown.
    pub content: Option<String>,
}

crate::object!(GetContentResponse { content "content" });

/// What `docs.v1.content.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetContentError {
    /// `2889901` (HTTP 500): hybrid resource expired
    ///
    /// The data on the tenant's own servers has expired. Check the hybrid deployment.
    HybridResourceExpired,
    /// `2889902` (HTTP 403): no permission
    ///
    /// The caller may not read the document. Share it with the user or app.
    NoPermission,
    /// `2889904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `2889905` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError,
    /// `2889906` (HTTP 403): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsDeleted,
    /// `2889914` (HTTP 400): doc token not found
    ///
    /// The document does not exist. Check `doc_token`.
    DocTokenNotFound,
    /// `2889925` (HTTP 500): content size exceed limit
    ContentSizeExceedLimit,
    /// `2889980` (HTTP 500): operation denied on copying page
    OperationDeniedOnCopyingPage,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetContentError: CODES {
    HybridResourceExpired = 2889901, NoPermission = 2889902, InvalidParam = 2889904,
    InternalError = 2889905, DocsDeleted = 2889906, DocTokenNotFound = 2889914,
    ContentSizeExceedLimit = 2889925, OperationDeniedOnCopyingPage = 2889980
});
