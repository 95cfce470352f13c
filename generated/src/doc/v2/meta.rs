// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `meta`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the title, the owner and the times of a document in the older form, and what it became if upgraded. Deprecated.
///
/// [`GET /open-apis/doc/v2/meta/:docToken`](<https://open.feishu.cn/document/ukTMukTMukTM/uczN3UjL3czN14yN3cTN>) gives [`GetMetaResponse`] or fails with [`GetMetaError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:drive.metadata:readonly`, `docs:doc`, `docs:doc:readonly`.
///
/// ```ignore
/// let response = client.send(GetMeta::new(doc_token)).await?;
/// ```
#[doc(alias("doc.v2.meta.get", "/open-apis/doc/v2/meta/:docToken"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMeta {
    /// The document.
    pub doc_token: String,
}

crate::request_builder!(GetMeta { doc_token(impl Into<String>).into(); });
crate::request!(GetMeta -> GetMetaResponse, GetMetaError {
    "doc.v2.meta.get", GET "/open-apis/doc/v2/meta/:docToken", [Tenant, User], read_value Data,
    None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "drive:drive.metadata:readonly", "docs:doc", "docs:doc:readonly"];
    Path doc_token "docToken"
});

/// What `doc.v2.meta.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaResponse {
    /// The day on which it was created, `20240808` for example.
    pub create_date: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// Who created it, by the id within the app.
    pub creator: Option<String>,
    /// The name of who created it.
    pub create_user_name: Option<String>,
    /// Whether it was deleted: 0 not, 1 it is in the trash, 2 it is gone.
    pub delete_flag: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub edit_time: Option<i64>,
    /// The name of who changed it last.
    pub edit_user_name: Option<String>,
    /// Whether it is of another tenant.
    pub is_external: Option<bool>,
    /// Whether the caller has it among the quick accesses; the name is spelt so.
    pub is_pined: Option<bool>,
    /// Whether the caller has it among the favorites; the name is spelt so.
    pub is_stared: Option<bool>,
    /// Whether it was turned into a document of the newer form. Default: `false`.
    pub is_upgraded: Option<bool>,
    /// The type of the document; always `doc`.
    pub obj_type: Option<String>,
    /// The owner, by the id within the app.
    pub owner: Option<String>,
    /// The name of the owner.
    pub owner_user_name: Option<String>,
    /// The time of the server, in seconds since 1970.
    pub server_time: Option<i64>,
    /// The tenant that the document belongs to.
    pub tenant_id: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The type of the document; always 2.
    pub type_: Option<i64>,
    /// The document of the newer form that it became. Example: `AcJ3d2QM1onnE4xjcZAcP7abcef`.
    pub upgraded_token: Option<String>,
    /// The address of the document.
    pub url: Option<String>,
}

crate::object!(GetMetaResponse {
    create_date "create_date", create_time "create_time", creator "creator",
    create_user_name "create_user_name", delete_flag "delete_flag", edit_time "edit_time",
    edit_user_name "edit_user_name", is_external "is_external", is_pined "is_pined",
    is_stared "is_stared", is_upgraded "is_upgraded", obj_type "obj_type", owner "owner",
    owner_user_name "owner_user_name", server_time "server_time", tenant_id "tenant_id",
    title "title", type_ "type", upgraded_token "upgraded_token", url "url"
});
crate::moments!(GetMetaResponse {
    create_time_at create_time from_seconds, edit_time_at edit_time from_seconds,
    server_time_at server_time from_seconds
});

/// What `doc.v2.meta.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMetaError {
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

crate::error_enum!(GetMetaError: CODES {
    Paramerr = 91401, Notexist = 91402, Forbidden91403 = 91403, LoginRequired = 91404,
    InternalError95001 = 95001, InternalError95003 = 95003, InternalError95005 = 95005,
    DocumentNotFound = 95006, DocumentDeleted = 95007, Forbidden95008 = 95008,
    DocumentNotReadable = 95009, InternalError95010 = 95010, InternalError95011 = 95011,
    ContentNotReadable = 95017, ContentNotUnderstood = 95018, RevisionTooOld = 95023,
    InvalidArgument = 95024, ApiDoesNotSupportUpgradedDocs = 95053
});
