// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_revoke`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Revokes a process that is complete, in the name of an administrator of the process or form.
///
/// [`PUT /open-apis/corehr/v2/process_revoke/:process_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_revoke/update>) gives [`UpdateProcessRevokeResponse`] or fails with [`UpdateProcessRevokeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateProcessRevoke::new(process_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_revoke.update",
        "/open-apis/corehr/v2/process_revoke/:process_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProcessRevoke {
    /// The process. Example: `7328345170959681068`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Who revokes it, by the kind of id that the call uses. Default: `Open`. Example: `ou_91791271921729102012`.
    pub user_id: Option<String>,
    /// The reason. Length: at most 500. Example: `原因自定义字符串`.
    pub reason: Option<String>,
    /// Whether the system does it; where not, who does it must be given. Default: `false`. Example: `true`.
    pub system_user: Option<bool>,
}

crate::request_builder!(UpdateProcessRevoke {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), user_id(impl Into<String>).into(),
    reason(impl Into<String>).into(), system_user(bool)
});
crate::request!(UpdateProcessRevoke -> UpdateProcessRevokeResponse, UpdateProcessRevokeError {
    "corehr.v2.process_revoke.update", PUT "/open-apis/corehr/v2/process_revoke/:process_id",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:process.instance:write"], LIMITS = [50 in 1];
    Path process_id "process_id", Query user_id_type "user_id_type", Body user_id "user_id",
    Body reason "reason", Body system_user "system_user"
});

/// What `corehr.v2.process_revoke.update` answers with.
pub type UpdateProcessRevokeResponse = crate::Empty;

/// What `corehr.v2.process_revoke.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProcessRevokeError {
    /// `1160100` (HTTP 400): 流程不存在
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160101` (HTTP 400): 参数错误
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1161003` (HTTP 403): 无权限
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161007` (HTTP 400): 流程不能撤销
    ///
    /// The office location is not valid, or the process cannot be revoked. Check `office_location_id` or the state of the process.
    OfficeLocationOrProcessState,
    /// `1161008` (HTTP 400): 流程不能撤销
    ///
    /// The recruitment type is not valid, or the process cannot be revoked. Check `recruitment_type_id`, or read the reason in the message.
    RecruitmentTypeOrProcessState,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateProcessRevokeError: CODES {
    ProcessNotFound = 1160100 + 5, IllegalParameter = 1160101 + 8,
    JobOrPermissionInvalid = 1161003 + 2, OfficeLocationOrProcessState = 1161007 + 2,
    RecruitmentTypeOrProcessState = 1161008 + 3
});
