// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `doc`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Edits a document in the older form: changes its title, deletes ranges, inserts content. Deprecated.
///
/// [`POST /open-apis/doc/v2/:docToken/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN>) gives [`BatchUpdateDocResponse`] or fails with [`BatchUpdateDocError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `docs:doc`.
///
/// ```ignore
/// let response = client.send(BatchUpdateDoc::new(doc_token)).await?;
/// ```
#[doc(alias("doc.v2.doc.batch_update", "/open-apis/doc/v2/:docToken/batch_update"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateDoc {
    /// The document.
    pub doc_token: String,
}

crate::request_builder!(BatchUpdateDoc { doc_token(impl Into<String>).into(); });
crate::request!(BatchUpdateDoc -> BatchUpdateDocResponse, BatchUpdateDocError {
    "doc.v2.doc.batch_update", POST "/open-apis/doc/v2/:docToken/batch_update", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive", "docs:doc"];
    Path doc_token "docToken"
});

/// What `doc.v2.doc.batch_update` answers with.
pub type BatchUpdateDocResponse = crate::Empty;

/// What `doc.v2.doc.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateDocError {
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
    /// `95020`: 具体错误信息
    ///
    /// The changes failed. See the message.
    ChangesFailed,
    /// `95023`: revision too old
    ///
    /// The revision is too old. Use the latest one.
    RevisionTooOld,
    /// `95024`: Failed
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidArgument,
    /// `95025`: Failed
    ///
    /// The request is no valid JSON. Check it.
    InvalidJson,
    /// `95026`: Failed
    ///
    /// A change is of an unknown type. Check the types of the changes.
    UnknownChangeType,
    /// `95050`: 具体错误信息
    ///
    /// The content could not be saved. See the message.
    ContentNotSaved,
    /// `95053`: this API does not support the Upgraded Docs(docx), please refer to the <https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c> using the correct API.
    ///
    /// The document has the newer form. Use the calls for it.
    ApiDoesNotSupportUpgradedDocs,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateDocError: CODES {
    Paramerr = 91401, Notexist = 91402, Forbidden91403 = 91403, LoginRequired = 91404,
    InternalError95001 = 95001, InternalError95003 = 95003, InternalError95005 = 95005,
    DocumentNotFound = 95006, DocumentDeleted = 95007, Forbidden95008 = 95008,
    DocumentNotReadable = 95009, InternalError95010 = 95010, InternalError95011 = 95011,
    ContentNotReadable = 95017, ContentNotUnderstood = 95018, ChangesFailed = 95020,
    RevisionTooOld = 95023, InvalidArgument = 95024, InvalidJson = 95025, UnknownChangeType = 95026,
    ContentNotSaved = 95050, ApiDoesNotSupportUpgradedDocs = 95053
});

/// Created documents in the older form; apps may no longer call it, and it fails with code 95054. Deprecated.
///
/// [`POST /open-apis/doc/v2/create`](<https://open.feishu.cn/document/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN>) gives [`CreateDocResponse`] or fails with [`CreateDocError`].
///
/// Superseded: see <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create>.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `docs:doc`.
///
/// ```ignore
/// let response = client.send(CreateDoc::new()).await?;
/// ```
#[doc(alias("doc.v2.doc.create", "/open-apis/doc/v2/create"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDoc {}

crate::request_builder!(CreateDoc {});
crate::request!(CreateDoc -> CreateDocResponse, CreateDocError {
    "doc.v2.doc.create", POST "/open-apis/doc/v2/create", [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "docs:doc"]
});

/// What `doc.v2.doc.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocResponse {
    /// The document.
    pub obj_token: Option<String>,
    /// The address of the document.
    pub url: Option<String>,
}

crate::object!(CreateDocResponse { obj_token "objToken", url "url" });

/// What `doc.v2.doc.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDocError {
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
    /// `95013`: Failed
    ///
    /// The document could not be put into the folder: its token is wrong, it is busy, not accessible, or holds 1,500 files already.
    FolderRefused,
    /// `95017`: 具体错误信息
    ///
    /// The content could not be read. Check the revision.
    ContentNotReadable,
    /// `95018`: 具体错误信息
    ///
    /// The content could not be understood. See the message.
    ContentNotUnderstood,
    /// `95020`: 具体错误信息
    ///
    /// The changes failed. See the message.
    ChangesFailed,
    /// `95023`: revision too old
    ///
    /// The revision is too old. Use the latest one.
    RevisionTooOld,
    /// `95024`: Failed
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidArgument,
    /// `95025`: Failed
    ///
    /// The request is no valid JSON. Check it.
    InvalidJson,
    /// `95029`: folder locked
    ///
    /// Another document is being created in the folder. Create one at a time.
    FolderLocked,
    /// `95030`: folder size exceeded limit
    FolderSizeExceededLimit,
    /// `95050`: 具体错误信息
    ///
    /// The content could not be saved. See the message.
    ContentNotSaved,
    /// `95051`: 具体错误信息
    ///
    /// The document could not be created. See the message.
    DocumentNotCreated,
    /// `95054`: this api is deprecated
    ///
    /// The call is out of use. Create documents of the newer form instead.
    ThisApiIsDeprecated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDocError: CODES {
    Paramerr = 91401, Notexist = 91402, Forbidden91403 = 91403, LoginRequired = 91404,
    InternalError95001 = 95001, InternalError95003 = 95003, InternalError95005 = 95005,
    DocumentNotFound = 95006, DocumentDeleted = 95007, Forbidden95008 = 95008,
    DocumentNotReadable = 95009, InternalError95010 = 95010, InternalError95011 = 95011,
    FolderRefused = 95013, ContentNotReadable = 95017, ContentNotUnderstood = 95018,
    ChangesFailed = 95020, RevisionTooOld = 95023, InvalidArgument = 95024, InvalidJson = 95025,
    FolderLocked = 95029, FolderSizeExceededLimit = 95030, ContentNotSaved = 95050,
    DocumentNotCreated = 95051, ThisApiIsDeprecated = 95054
});
