// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `meta`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the metadata of several files: title, owner, times and address.
///
/// [`POST /open-apis/drive/v1/metas/batch_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query>) gives [`BatchQueryMetaResponse`] or fails with [`BatchQueryMetaError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`, `drive:file.meta.sec_label.read_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchQueryMeta::new(request_docs)).await?;
/// ```
#[doc(alias("drive.v1.meta.batch_query", "/open-apis/drive/v1/metas/batch_query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryMeta {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The files, with their types, 200 at most. Length: 1 to 200.
    pub request_docs: Vec<RequestDoc>,
    /// Whether addresses are returned too. Default: `false`. Example: `false`.
    pub with_url: Option<bool>,
}

crate::request_builder!(BatchQueryMeta {
    request_docs(impl IntoIterator<Item = impl Into<RequestDoc>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), with_url(bool)
});
crate::request!(BatchQueryMeta -> BatchQueryMetaResponse, BatchQueryMetaError {
    "drive.v1.meta.batch_query", POST "/open-apis/drive/v1/metas/batch_query", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "drive:drive.metadata:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body request_docs "request_docs", Body with_url "with_url"
});

/// What `drive.v1.meta.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryMetaResponse {
    /// The metadata of each file.
    pub metas: Vec<Meta>,
    /// Those for which it failed.
    pub failed_list: Vec<MetaFailed>,
}

crate::object!(BatchQueryMetaResponse { metas "metas", failed_list "failed_list" });

/// What `drive.v1.meta.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryMetaError {
    /// `1069701` (HTTP 401): User identity verification failed
    UserIdentityVerificationFailed,
    /// `1069704` (HTTP 503): Internal server error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryMetaError: CODES {
    UserIdentityVerificationFailed = 1069701, InternalServerError = 1069704
});
