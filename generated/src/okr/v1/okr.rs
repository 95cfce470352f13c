// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `okr`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets up to 10 OKRs by their ids, with objectives, key results and progress as far as the caller may see them.
///
/// [`GET /open-apis/okr/v1/okrs/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get>) gives [`BatchGetOkrResponse`] or fails with [`BatchGetOkrError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr:readonly`, `okr:okr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchGetOkr::new(okr_ids)).await?;
/// ```
#[doc(alias("okr.v1.okr.batch_get", "/open-apis/okr/v1/okrs/batch_get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetOkr {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<OkrUserIdType>,
    /// The OKRs, at most 10. Length: at most 10. Example: `["632422323123"]`.
    pub okr_ids: Vec<String>,
    /// The language of names, `zh_cn` or `en_us`. Default: `zh_cn`. Example: `zh_cn`.
    pub lang: Option<String>,
}

crate::request_builder!(BatchGetOkr {
    okr_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<OkrUserIdType>).into(), lang(impl Into<String>).into()
});
crate::request!(BatchGetOkr -> BatchGetOkrResponse, BatchGetOkrError {
    "okr.v1.okr.batch_get", GET "/open-apis/okr/v1/okrs/batch_get", [Tenant, User], read_value Data,
    None, SCOPES = ["okr:okr:readonly", "okr:okr"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query okr_ids "okr_ids", Query lang "lang"
});

/// What `okr.v1.okr.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOkrResponse {
    /// The OKRs.
    pub okr_list: Vec<OkrBatch>,
}

crate::object!(BatchGetOkrResponse { okr_list "okr_list" });

/// What `okr.v1.okr.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetOkrError {
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): No permission.
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): User not found.
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): OKR data not found.
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetOkrError: CODES {
    InvalidParameters = 1001001, NoPermission = 1001002, UserNotFound = 1001003,
    OkrDataNotFound = 1001004, SystemException = 1009998, InternalServerError = 1009999
});
