// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `content`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the structured content of a document in the older form. Deprecated.
///
/// [`GET /open-apis/doc/v2/:docToken/content`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDM2YjL1AjN24SNwYjN>) gives [`GetContentResponse`] or fails with [`GetContentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.content:read`.
///
/// ```ignore
/// let response = client.send(GetContent::new(doc_token)).await?;
/// ```
#[doc(alias("doc.v2.content.get", "/open-apis/doc/v2/:docToken/content"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContent {
    /// The document.
    pub doc_token: String,
}

crate::request_builder!(GetContent { doc_token(impl Into<String>).into(); });
crate::request!(GetContent -> GetContentResponse, GetContentError {
    "doc.v2.content.get", GET "/open-apis/doc/v2/:docToken/content", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "docs:doc", "docs:doc:readonly", "docs:document.content:read"];
    Path doc_token "docToken"
});

/// What `doc.v2.content.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentResponse {
    /// The content, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: Option<String>,
    /// The number of the revision.
    pub revision: Option<i64>,
}

crate::object!(GetContentResponse { content "content", revision "revision" });
crate::json_texts!(GetContentResponse { content_json content });

/// What `doc.v2.content.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetContentError {
    /// `91401`: PARAMERR
    ///
    /// A parameter is wrong. Check what the request sends.
    Paramerr,
    /// `91402`: NOTEXIST
    ///
    /// The document was not found. Check its token.
    Notexist,
    /// `91403`: FORBIDDEN
    ///
    /// Permission is missing. Check whether the caller may read the document.
    Forbidden91403,
    /// `91404`: LOGIN_REQUIRED
    ///
    /// The caller is not signed in. Check the access token.
    LoginRequired,
    /// `95001`: internal error
    ///
    /// The service failed. Try again later.
    InternalError95001,
    /// `95003`: internal error
    ///
    /// The service failed. Try again later.
    InternalError95003,
    /// `95005`: internal error
    ///
    /// The service failed. Try again later.
    InternalError95005,
    /// `95006`: Failed
    ///
    /// The document was not found. Check its token.
    DocumentNotFound,
    /// `95007`: Failed
    ///
    /// The document was deleted. Nothing can be read of it.
    DocumentDeleted,
    /// `95008`: FORBIDDEN
    ///
    /// Permission is missing. Check the caller's rights on the document and the folder.
    Forbidden95008,
    /// `95009`: Failed
    ///
    /// Permission is missing. Let the app or user read the document.
    DocumentNotReadable,
    /// `95010`: internal error
    ///
    /// The service failed. Try again later.
    InternalError95010,
    /// `95011`: internal error
    ///
    /// The service failed. Try again later.
    InternalError95011,
    /// `95017`: 具体错误信息
    ///
    /// The content could not be read. Check the revision.
    ContentNotReadable,
    /// `95018`: 具体错误信息
    ///
    /// The content could not be understood. See the message.
    ContentNotUnderstood,
    /// `95023`: revision too old
    ///
    /// The revision is too old. Use the latest one.
    RevisionTooOld,
    /// `95024`: Failed
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidArgument,
    /// `95053`: this API does not support the Upgraded Docs(docx), please refer to the <https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c> using the correct API.
    ///
    /// The document has the newer form. Use the calls for it.
    ApiDoesNotSupportUpgradedDocs,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetContentError: CODES {
    Paramerr = 91401, Notexist = 91402, Forbidden91403 = 91403, LoginRequired = 91404,
    InternalError95001 = 95001, InternalError95003 = 95003, InternalError95005 = 95005,
    DocumentNotFound = 95006, DocumentDeleted = 95007, Forbidden95008 = 95008,
    DocumentNotReadable = 95009, InternalError95010 = 95010, InternalError95011 = 95011,
    ContentNotReadable = 95017, ContentNotUnderstood = 95018, RevisionTooOld = 95023,
    InvalidArgument = 95024, ApiDoesNotSupportUpgradedDocs = 95053
});
