// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_extra`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds approvers before, beside or after a node or approval task of a process.
///
/// [`PUT /open-apis/corehr/v2/processes/:process_id/extra`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update>) gives [`UpdateProcessExtraResponse`] or fails with [`UpdateProcessExtraError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = UpdateProcessExtra::new(process_id, extra_type, extra_user_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_extra.update",
        "/open-apis/corehr/v2/processes/:process_id/extra"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProcessExtra {
    /// The process. Example: `7410664363763172908`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Who adds them; needed unless the system does. Example: `7184703091806602796`.
    pub operator: Option<String>,
    /// The node; goes before `approver_id`. Example: `7414045453433439788`.
    pub node_id: Option<String>,
    /// The task of one user at one node of a process. Example: `7424452160928106028`.
    pub approver_id: Option<String>,
    /// Whether they are added before, beside or after. Example: `1`.
    pub extra_type: ExtraType,
    /// Whether all who are added must approve or one; beside others, all must. Example: `1`.
    pub approval_type: Option<ApprovalType>,
    /// Who is added, by the kind of id that the call uses. Length: 1 to 20. Example: `["7184703091806602796"]`.
    pub extra_user_ids: Vec<String>,
    /// Remarks. Example: `备注`.
    pub remark: Option<String>,
    /// Whether the system does it; where not, who does it must be given. Default: `false`. Example: `true`.
    pub system_user: Option<bool>,
}

crate::request_builder!(UpdateProcessExtra {
    process_id(impl Into<String>).into(), extra_type(impl Into<ExtraType>).into(),
    extra_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), operator(impl Into<String>).into(),
    node_id(impl Into<String>).into(), approver_id(impl Into<String>).into(),
    approval_type(impl Into<ApprovalType>).into(), remark(impl Into<String>).into(),
    system_user(bool)
});
crate::request!(UpdateProcessExtra -> UpdateProcessExtraResponse, UpdateProcessExtraError {
    "corehr.v2.process_extra.update", PUT "/open-apis/corehr/v2/processes/:process_id/extra",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:process.instance:write"], LIMITS = [20 in 60];
    Path process_id "process_id", Query user_id_type "user_id_type", Body operator "operator",
    Body node_id "node_id", Body approver_id "approver_id", Body extra_type "extra_type",
    Body approval_type "approval_type", Body extra_user_ids "extra_user_ids", Body remark "remark",
    Body system_user "system_user"
});

/// What `corehr.v2.process_extra.update` answers with.
pub type UpdateProcessExtraResponse = crate::Empty;

/// What `corehr.v2.process_extra.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProcessExtraError {
    /// `1160001` (HTTP 400): 未能获取到租户Id和用户Id
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160015` (HTTP 400): 所有审批已经结束
    ///
    /// Rehiring is not open yet, no approval is running, or an internal error occurred. Contact support if it persists.
    ApprovalsAlreadyFinished,
    /// `1160016` (HTTP 400): 审批节点已经结束
    ///
    /// A parameter is not valid, or the node is already finished. Read the message and correct the request.
    InvalidParamOrNodeFinished,
    /// `1160101` (HTTP 400): 参数非法
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160114` (HTTP 400): 审批人重复
    ///
    /// The user to add is already an approver at this node. Leave the user out.
    ApproverDuplicate,
    /// `1160115` (HTTP 400): 不支持审批类型为或签的申请
    ///
    /// Nobody can be added to a node of an older process where any one approver suffices.
    CannotAddApprovers,
    /// `1160129` (HTTP 400): 已经完成审批无法加签
    ///
    /// The approval is already complete, and nobody can be added.
    ApprovalAlreadyComplete,
    /// `1160256` (HTTP 400): 节点不支持加签
    ///
    /// The one above goes out of use on or after the effective date, or people cannot be added at this node. Choose another one.
    NodeDoesNotAllowAddedApprovers,
    /// `1160500` (HTTP 500): 系统异常
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// `1161003` (HTTP 400): 无权限
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161103` (HTTP 400): 任务处理中
    ///
    /// The data of the contract did not pass the check, or the task is being handled. Correct it, or try again later.
    ContractCheckOrTaskRunning,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateProcessExtraError: CODES {
    ParamIsInvalid1160001 = 1160001 + 7, ApprovalsAlreadyFinished = 1160015,
    InvalidParamOrNodeFinished = 1160016, IllegalParameter = 1160101 + 9,
    ApproverDuplicate = 1160114, CannotAddApprovers = 1160115, ApprovalAlreadyComplete = 1160129,
    NodeDoesNotAllowAddedApprovers = 1160256 + 2, SystemError = 1160500 + 4,
    JobOrPermissionInvalid = 1161003 + 1, ContractCheckOrTaskRunning = 1161103 + 1
});
