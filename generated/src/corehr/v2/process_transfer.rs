// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_transfer`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Hands approval tasks over to another user, who then decides.
///
/// [`PUT /open-apis/corehr/v2/processes/:process_id/transfer`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-transfer/update>) gives [`UpdateProcessTransferResponse`] or fails with [`UpdateProcessTransferError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = UpdateProcessTransfer::new(process_id, to_user_id, approver_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_transfer.update",
        "/open-apis/corehr/v2/processes/:process_id/transfer"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProcessTransfer {
    /// The process. Example: `7410664363763172908`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Who hands them over; needed unless the system does. Example: `7184703091806602796`.
    pub operator: Option<String>,
    /// Who takes over, by the kind of id that the call uses. Example: `7184703091806602796`.
    pub to_user_id: String,
    /// The tasks to hand over. Length: 1 to 20. Example: `["7424452160928106028"]`.
    pub approver_ids: Vec<String>,
    /// Remarks. Example: `备注`.
    pub remark: Option<String>,
    /// Whether the system does it; where not, who does it must be given. Default: `false`. Example: `true`.
    pub system_user: Option<bool>,
}

crate::request_builder!(UpdateProcessTransfer {
    process_id(impl Into<String>).into(), to_user_id(impl Into<String>).into(),
    approver_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), operator(impl Into<String>).into(),
    remark(impl Into<String>).into(), system_user(bool)
});
crate::request!(UpdateProcessTransfer -> UpdateProcessTransferResponse, UpdateProcessTransferError {
    "corehr.v2.process_transfer.update", PUT "/open-apis/corehr/v2/processes/:process_id/transfer",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:process.instance:write"], LIMITS = [20 in 60];
    Path process_id "process_id", Query user_id_type "user_id_type", Body operator "operator",
    Body to_user_id "to_user_id", Body approver_ids "approver_ids", Body remark "remark",
    Body system_user "system_user"
});

/// What `corehr.v2.process_transfer.update` answers with.
pub type UpdateProcessTransferResponse = crate::Empty;

/// What `corehr.v2.process_transfer.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProcessTransferError {
    /// `1160025` (HTTP 500): 对不起，系统出现问题，请稍后重试
    ///
    /// A record was not found, or the granted quantity is outside -9999 to 9999. Check the request.
    RecordOrQuantityInvalid,
    /// `1160101` (HTTP 400): 参数非法
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160117` (HTTP 400): 员工不存在
    ///
    /// The employee does not exist. Check the user id.
    EmployeeNotFound,
    /// `1160221` (HTTP 400): 流程状态非法
    ///
    /// Only processes in progress can be handed over. Check the state of the process.
    ProcessNotInProgress,
    /// `1160234` (HTTP 400): 节点不支持转交
    ///
    /// Tasks of this node cannot be handed over; only those of forms and approvals can.
    NodeCannotBeTransferred,
    /// `1160245` (HTTP 400): 被转交人已是当前节点处理人
    ///
    /// The user already has a task at this node. Choose somebody else.
    AssigneeAlreadyAtNode,
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

crate::error_enum!(UpdateProcessTransferError: CODES {
    RecordOrQuantityInvalid = 1160025, IllegalParameter = 1160101 + 9, EmployeeNotFound = 1160117,
    ProcessNotInProgress = 1160221, NodeCannotBeTransferred = 1160234,
    AssigneeAlreadyAtNode = 1160245, SystemError = 1160500 + 4,
    JobOrPermissionInvalid = 1161003 + 1, ContractCheckOrTaskRunning = 1161103 + 1
});
