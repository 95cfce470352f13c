// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_withdraw`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Withdraws a process that is under approval, which ends it.
///
/// [`PUT /open-apis/corehr/v2/process_withdraw/:process_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update>) gives [`UpdateProcessWithdrawResponse`] or fails with [`UpdateProcessWithdrawError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateProcessWithdraw::new(process_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_withdraw.update",
        "/open-apis/corehr/v2/process_withdraw/:process_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProcessWithdraw {
    /// The process. Example: `7328345170959681068`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Who withdraws it, by the kind of id that the call uses; not needed where the system does. Default: `Open`. Example: `ou_91791271921729102012`.
    pub user_id: Option<String>,
    /// The reason. Length: at most 500. Example: `原因自定义字符串`.
    pub reason: Option<String>,
    /// Whether the system does it; where not, who does it must be given. Default: `false`. Example: `true`.
    pub system_user: Option<bool>,
}

crate::request_builder!(UpdateProcessWithdraw {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), user_id(impl Into<String>).into(),
    reason(impl Into<String>).into(), system_user(bool)
});
crate::request!(UpdateProcessWithdraw -> UpdateProcessWithdrawResponse, UpdateProcessWithdrawError {
    "corehr.v2.process_withdraw.update", PUT "/open-apis/corehr/v2/process_withdraw/:process_id",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:process.instance:write"], LIMITS = [50 in 1];
    Path process_id "process_id", Query user_id_type "user_id_type", Body user_id "user_id",
    Body reason "reason", Body system_user "system_user"
});

/// What `corehr.v2.process_withdraw.update` answers with.
pub type UpdateProcessWithdrawResponse = crate::Empty;

/// What `corehr.v2.process_withdraw.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProcessWithdrawError {
    /// `1160101` (HTTP 400): 参数错误
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1161003` (HTTP 403): 无权限
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161005` (HTTP 400): 审批状态已更新
    ///
    /// The direct manager is not valid, or the approval has moved on. Check `direct_leader_id`, or read the process again.
    DirectLeaderOrApprovalStale,
    /// `1161006` (HTTP 400): 所有审批已经结束
    ///
    /// The location of joining is not valid, or all approvals are finished. Check `onboarding_location_id` or the state of the process.
    OnboardingLocationOrApprovalsEnded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateProcessWithdrawError: CODES {
    IllegalParameter = 1160101 + 8, JobOrPermissionInvalid = 1161003 + 2,
    DirectLeaderOrApprovalStale = 1161005 + 1, OnboardingLocationOrApprovalsEnded = 1161006 + 2
});
