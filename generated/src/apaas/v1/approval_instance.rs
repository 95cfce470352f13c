// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval_instance`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Withdraws a manual task, an approval or a form to fill in, by its approval instance.
///
/// [`POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel>) gives [`CancelApprovalInstanceResponse`] or fails with [`CancelApprovalInstanceError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CancelApprovalInstance::new().approval_instance_id(approval_instance_id).user_id(user_id).opinion(opinion);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.approval_instance.cancel",
        "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelApprovalInstance {
    /// The approval instance, as the list of manual tasks gives it. Example: `1788173550023689`.
    ///
    /// Required.
    pub approval_instance_id: Option<String>,
    /// The user, by the aPaaS id. Example: `1234`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// A comment or reason. Example: `撤销了`.
    ///
    /// Required.
    pub opinion: Option<String>,
}

crate::request_builder!(named CancelApprovalInstance {
    approval_instance_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    opinion(impl Into<String>).into()
});
crate::request!(CancelApprovalInstance -> CancelApprovalInstanceResponse, CancelApprovalInstanceError {
    "apaas.v1.approval_instance.cancel",
    POST "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60],
    NAMED = [approval_instance_id "approval_instance_id", user_id "user_id", opinion "opinion"];
    Path approval_instance_id "approval_instance_id", Body user_id "user_id", Body opinion "opinion"
});

/// What `apaas.v1.approval_instance.cancel` answers with.
pub type CancelApprovalInstanceResponse = crate::Empty;

/// What `apaas.v1.approval_instance.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelApprovalInstanceError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelApprovalInstanceError: CODES { ParamIsInvalid = 2320001 });
