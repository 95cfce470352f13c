// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval_instance`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Withdraws a manual task, an approval or a form to fill in, by its approval instance.
///
/// `POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `app_engine:approval:write`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel>
#[doc(alias = "apaas.v1.approval_instance.cancel")]
#[doc(alias = "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelApprovalInstance {
    /// The approval instance, as the list of manual tasks gives it.
    ///
    /// Example: `1788173550023689`.
    pub approval_instance_id: String,
    /// The user, by the aPaaS id.
    ///
    /// Example: `1234`.
    pub user_id: String,
    /// A comment or reason.
    ///
    /// Example: `撤销了`.
    pub opinion: String,
}

impl CancelApprovalInstance {
    /// A request with what the endpoint requires.
    pub fn new(
        approval_instance_id: impl Into<String>,
        user_id: impl Into<String>,
        opinion: impl Into<String>,
    ) -> Self {
        Self {
            approval_instance_id: approval_instance_id.into(),
            user_id: user_id.into(),
            opinion: opinion.into(),
        }
    }
}

crate::request!(CancelApprovalInstance -> CancelApprovalInstanceResponse, CancelApprovalInstanceError {
    "apaas.v1.approval_instance.cancel",
    POST "/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel", None, [Tenant],
    read_value Data, Json;
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
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelApprovalInstanceError: CODES { ParamIsInvalid = 2320001 });
