// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `attachment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads a file of an employee, by the token that a file field of the roster returns as its id.
///
/// [`GET /open-apis/ehr/v1/attachments/:token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get>) gives [`Download`](crate::Download) or fails with [`GetAttachmentError`].
///
/// Token: tenant. Scopes, any one of: `ehr:attachment:readonly`.
///
/// ```ignore
/// let response = client.send(GetAttachment::new(token)).await?;
/// ```
#[doc(alias("ehr.v1.attachment.get", "/open-apis/ehr/v1/attachments/:token"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAttachment {
    /// The file, by the id that the roster returns for it. Example: `09bf7b924f9a4a69875788891b5970d8`.
    pub token: String,
}

crate::request_builder!(GetAttachment { token(impl Into<String>).into(); });
crate::request!(GetAttachment -> crate::Download, GetAttachmentError {
    "ehr.v1.attachment.get", GET "/open-apis/ehr/v1/attachments/:token", [Tenant], read_file Bytes,
    None, SCOPES = ["ehr:attachment:readonly"];
    Path token "token"
});

/// What `ehr.v1.attachment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAttachmentError {
    /// `1241001` (HTTP 500): 服务器内部错误
    ///
    /// The server failed. Try again; contact the support of Feishu People (standard edition) if it persists.
    InternalError,
    /// `1241002` (HTTP 400): 请求参数错误
    ///
    /// A parameter is not valid. Check the query parameters.
    ParamIsInvalid,
    /// `1241003` (HTTP 404): Token 不存在或者已过期
    ///
    /// The token does not exist or has expired. Get a new one from the roster.
    TokenNotFoundOrExpired,
    /// `1241004` (HTTP 400): 你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）
    ///
    /// The tenant does not use Feishu People (standard edition). An administrator can enable it in the admin console.
    FeishuPeopleNotEnabled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAttachmentError: CODES {
    InternalError = 1241001, ParamIsInvalid = 1241002, TokenNotFoundOrExpired = 1241003,
    FeishuPeopleNotEnabled = 1241004
});
