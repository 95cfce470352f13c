// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_approver`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Approves or rejects one approval task, filling in form fields if needed; the node passes once one or all of its tasks are approved, as it is set up.
///
/// [`PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update>) gives [`UpdateProcessApproverResponse`] or fails with [`UpdateProcessApproverError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = UpdateProcessApprover::new(process_id, approver_id, status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_approver.update",
        "/open-apis/corehr/v2/processes/:process_id/approvers/:approver_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProcessApprover {
    /// The process. Example: `7328345170959681068`.
    pub process_id: String,
    /// The task of one user at one node of a process. Example: `7381468648050787884`.
    pub approver_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to approve or reject. Example: `2`.
    pub status: ProcessApproverStatus,
    /// The approver of the task; needed unless the system decides. Example: `ou_91791271921729102012`.
    pub user_id: Option<String>,
    /// Whether the system decides in place of the approver, who then no longer sees the task. Default: `false`. Example: `true`.
    pub system_approval: Option<bool>,
    /// Why; needed to reject. Length: at most 1000. Example: `原因自定义字符串`.
    pub reason: Option<String>,
    /// The values of the form. Length: 0 to 100000.
    pub field_values_v2: Option<Vec<ProcessFormVariableV2>>,
}

crate::request_builder!(UpdateProcessApprover {
    process_id(impl Into<String>).into(), approver_id(impl Into<String>).into(),
    status(impl Into<ProcessApproverStatus>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), user_id(impl Into<String>).into(),
    system_approval(bool), reason(impl Into<String>).into(),
    field_values_v2(impl IntoIterator<Item = impl Into<ProcessFormVariableV2>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateProcessApprover -> UpdateProcessApproverResponse, UpdateProcessApproverError {
    "corehr.v2.process_approver.update",
    PUT "/open-apis/corehr/v2/processes/:process_id/approvers/:approver_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:process.instance:write"], LIMITS = [50 in 1];
    Path process_id "process_id", Path approver_id "approver_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body status "status", Body user_id "user_id",
    Body system_approval "system_approval", Body reason "reason",
    Body field_values_v2 "field_values_v2"
});

/// What `corehr.v2.process_approver.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessApproverResponse {
    /// 0 where it succeeded, an error code otherwise.
    pub code: Option<i64>,
    /// What the server says.
    pub msg: Option<String>,
}

crate::object!(UpdateProcessApproverResponse { code "code", msg "msg" });

/// What `corehr.v2.process_approver.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProcessApproverError {
    /// `1161001` (HTTP 400): 审批已被处理
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 400): 参数非法
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// `1161003` (HTTP 403): 无权限
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161004` (HTTP 400): 自动提交表单失败
    ///
    /// `offer_hr_id` or another parameter is not valid, or a form could not be submitted. Check the parameters.
    OfferHrOrParamInvalid,
    /// `1161005` (HTTP 400): 审批状态已更新
    ///
    /// The direct manager is not valid, or the approval has moved on. Check `direct_leader_id`, or read the process again.
    DirectLeaderOrApprovalStale,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateProcessApproverError: CODES {
    InvalidParamOrJobLevel = 1161001 + 5, InvalidParamOrJobFamily = 1161002 + 5,
    JobOrPermissionInvalid = 1161003 + 2, OfferHrOrParamInvalid = 1161004 + 2,
    DirectLeaderOrApprovalStale = 1161005 + 1
});
