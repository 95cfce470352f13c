// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds people to a manual task, to work on it at the same time or after the current ones.
///
/// [`POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee>) gives [`AddAssigneeApprovalTaskResponse`] or fails with [`AddAssigneeApprovalTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(AddAssigneeApprovalTask::new(approval_task_id, user_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.approval_task.add_assignee",
        "/open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAssigneeApprovalTask {
    /// The manual task. Example: `1785771068261436`.
    pub approval_task_id: String,
    /// The user, by the aPaaS id. Example: `1783981209205788`.
    pub user_id: String,
    /// The people to add. Length: 0 to 20. Example: `["1783981209205788"]`.
    pub approvers: Option<Vec<String>>,
    /// When the added people work on it: `currentAndAddAssign` at the same time, `afterAndAddAssign` after the current ones. Example: `currentAndAddAssign`.
    pub add_assignee_type: Option<String>,
    /// A comment or reason. Example: `加签`.
    pub opinion: Option<String>,
}

crate::request_builder!(AddAssigneeApprovalTask {
    approval_task_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    approvers(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_assignee_type(impl Into<String>).into(), opinion(impl Into<String>).into()
});
crate::request!(AddAssigneeApprovalTask -> AddAssigneeApprovalTaskResponse, AddAssigneeApprovalTaskError {
    "apaas.v1.approval_task.add_assignee",
    POST "/open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path approval_task_id "approval_task_id", Body user_id "user_id", Body approvers "approvers",
    Body add_assignee_type "add_assignee_type", Body opinion "opinion"
});

/// What `apaas.v1.approval_task.add_assignee` answers with.
pub type AddAssigneeApprovalTaskResponse = crate::Empty;

/// What `apaas.v1.approval_task.add_assignee` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddAssigneeApprovalTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddAssigneeApprovalTaskError: CODES { ParamIsInvalid = 2320001 });

/// Approves a manual task on behalf of a user.
///
/// [`POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree>) gives [`AgreeApprovalTaskResponse`] or fails with [`AgreeApprovalTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(AgreeApprovalTask::new(approval_task_id, user_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.approval_task.agree",
        "/open-apis/apaas/v1/approval_tasks/:approval_task_id/agree"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AgreeApprovalTask {
    /// The manual task. Example: `1785996265147395`.
    pub approval_task_id: String,
    /// The user, by the aPaaS id. Example: `1783981209205788`.
    pub user_id: String,
    /// A comment or reason. Example: `同意`.
    pub opinion: Option<String>,
}

crate::request_builder!(AgreeApprovalTask {
    approval_task_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    opinion(impl Into<String>).into()
});
crate::request!(AgreeApprovalTask -> AgreeApprovalTaskResponse, AgreeApprovalTaskError {
    "apaas.v1.approval_task.agree",
    POST "/open-apis/apaas/v1/approval_tasks/:approval_task_id/agree", [Tenant], read_value Data,
    Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path approval_task_id "approval_task_id", Body user_id "user_id", Body opinion "opinion"
});

/// What `apaas.v1.approval_task.agree` answers with.
pub type AgreeApprovalTaskResponse = crate::Empty;

/// What `apaas.v1.approval_task.agree` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreeApprovalTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AgreeApprovalTaskError: CODES { ParamIsInvalid = 2320001 });

/// Rejects a manual task on behalf of a user.
///
/// [`POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject>) gives [`RejectApprovalTaskResponse`] or fails with [`RejectApprovalTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RejectApprovalTask::new(approval_task_id, user_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.approval_task.reject",
        "/open-apis/apaas/v1/approval_tasks/:approval_task_id/reject"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RejectApprovalTask {
    /// The manual task. Example: `1785996265147395`.
    pub approval_task_id: String,
    /// The user, by the aPaaS id. Example: `1783981209205788`.
    pub user_id: String,
    /// A comment or reason. Example: `拒绝`.
    pub opinion: Option<String>,
}

crate::request_builder!(RejectApprovalTask {
    approval_task_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    opinion(impl Into<String>).into()
});
crate::request!(RejectApprovalTask -> RejectApprovalTaskResponse, RejectApprovalTaskError {
    "apaas.v1.approval_task.reject",
    POST "/open-apis/apaas/v1/approval_tasks/:approval_task_id/reject", [Tenant], read_value Data,
    Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path approval_task_id "approval_task_id", Body user_id "user_id", Body opinion "opinion"
});

/// What `apaas.v1.approval_task.reject` answers with.
pub type RejectApprovalTaskResponse = crate::Empty;

/// What `apaas.v1.approval_task.reject` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RejectApprovalTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RejectApprovalTaskError: CODES { ParamIsInvalid = 2320001 });

/// Hands a manual task over from some approvers to others.
///
/// [`POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer>) gives [`TransferApprovalTaskResponse`] or fails with [`TransferApprovalTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(TransferApprovalTask::new(approval_task_id, user_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.approval_task.transfer",
        "/open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferApprovalTask {
    /// The manual task. Example: `1785996265147395`.
    pub approval_task_id: String,
    /// The user, by the aPaaS id. Example: `1783981209205788`.
    pub user_id: String,
    /// The approvers who hand over, by their aPaaS ids. Length: 0 to 20. Example: `["1783981209205788"]`.
    pub from_user_ids: Option<Vec<String>>,
    /// The new approvers, by their aPaaS ids. Length: 0 to 20. Example: `["1783981209205789"]`.
    pub to_user_ids: Option<Vec<String>>,
    /// A comment or reason. Example: `转交`.
    pub opinion: Option<String>,
}

crate::request_builder!(TransferApprovalTask {
    approval_task_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    from_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    to_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    opinion(impl Into<String>).into()
});
crate::request!(TransferApprovalTask -> TransferApprovalTaskResponse, TransferApprovalTaskError {
    "apaas.v1.approval_task.transfer",
    POST "/open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer", [Tenant], read_value Data,
    Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path approval_task_id "approval_task_id", Body user_id "user_id",
    Body from_user_ids "from_user_ids", Body to_user_ids "to_user_ids", Body opinion "opinion"
});

/// What `apaas.v1.approval_task.transfer` answers with.
pub type TransferApprovalTaskResponse = crate::Empty;

/// What `apaas.v1.approval_task.transfer` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransferApprovalTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransferApprovalTaskError: CODES { ParamIsInvalid = 2320001 });
