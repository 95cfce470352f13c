// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_okr`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the OKRs of a user, in up to 10 cycles and at most 10 a call, as far as the caller may see them.
///
/// [`GET /open-apis/okr/v1/users/:user_id/okrs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list>) gives [`ListUserOkrResponse`] or fails with [`ListUserOkrError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr:readonly`, `okr:okr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ListUserOkr::new().user_id(user_id).offset(offset).limit(limit);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("okr.v1.user_okr.list", "/open-apis/okr/v1/users/:user_id/okrs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserOkr {
    /// The user, by the kind of id that the call uses. Example: `ou-asdasdasdasdasd`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<OkrUserIdType>,
    /// How many items are skipped. Example: `0`.
    ///
    /// Required.
    pub offset: Option<String>,
    /// How many items are returned at most, 0 to 10. Example: `5`.
    ///
    /// Required.
    pub limit: Option<String>,
    /// The language of names, `zh_cn` or `en_us`. Default: `zh_cn`. Example: `zh_cn`.
    pub lang: Option<String>,
    /// The cycles, at most 10. Length: at most 10. Example: `["6990181559036610092"]`.
    pub period_ids: Option<Vec<String>>,
}

crate::request_builder!(named ListUserOkr {
    user_id(impl Into<String>).into(), user_id_type(impl Into<OkrUserIdType>).into(),
    offset(impl Into<String>).into(), limit(impl Into<String>).into(),
    lang(impl Into<String>).into(),
    period_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListUserOkr -> ListUserOkrResponse, ListUserOkrError {
    "okr.v1.user_okr.list", GET "/open-apis/okr/v1/users/:user_id/okrs", [Tenant, User],
    read_value Data, None, SCOPES = ["okr:okr:readonly", "okr:okr"], LIMITS = [100 in 60],
    NAMED = [user_id "user_id", offset "offset", limit "limit"];
    Path user_id "user_id", Query user_id_type "user_id_type", Query offset "offset",
    Query limit "limit", Query lang "lang", Query period_ids "period_ids"
});

/// What `okr.v1.user_okr.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserOkrResponse {
    /// How many cycles there are.
    pub total: Option<i64>,
    /// The OKRs.
    pub okr_list: Vec<OkrBatch>,
}

crate::object!(ListUserOkrResponse { total "total", okr_list "okr_list" });

/// What `okr.v1.user_okr.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserOkrError {
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

crate::error_enum!(ListUserOkrError: CODES {
    InvalidParameters = 1001001, NoPermission = 1001002, UserNotFound = 1001003,
    OkrDataNotFound = 1001004, SystemException = 1009998, InternalServerError = 1009999
});
