// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval_info`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Updates the state of an approval from another system: a pending one passes or fails, a passed one is revoked.
///
/// [`POST /open-apis/attendance/v1/approval_infos/process`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process>) gives [`ProcessApprovalInfoResponse`] or fails with [`ProcessApprovalInfoError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = ProcessApprovalInfo::new(approval_id, approval_type, status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.approval_info.process",
        "/open-apis/attendance/v1/approval_infos/process"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ProcessApprovalInfo {
    /// The approval, as writing or querying approvals returned it. Example: `6737202939523236113`.
    pub approval_id: String,
    /// What the approval is for: `leave`, `out`, `overtime`, `trip` or `remedy`. Example: `remedy`.
    pub approval_type: String,
    /// The new state; for leave, outings, overtime and trips only the revocation. Example: `4`.
    pub status: ApprovalInfoStatus,
}

crate::request_builder!(ProcessApprovalInfo {
    approval_id(impl Into<String>).into(), approval_type(impl Into<String>).into(),
    status(impl Into<ApprovalInfoStatus>).into();
});
crate::request!(ProcessApprovalInfo -> ProcessApprovalInfoResponse, ProcessApprovalInfoError {
    "attendance.v1.approval_info.process", POST "/open-apis/attendance/v1/approval_infos/process",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1];
    Body approval_id "approval_id", Body approval_type "approval_type", Body status "status"
});

/// What `attendance.v1.approval_info.process` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessApprovalInfoResponse {
    /// The approval.
    pub approval_info: Option<ApprovalInfo>,
}

crate::object!(ProcessApprovalInfoResponse { approval_info "approval_info" });

/// What `attendance.v1.approval_info.process` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ProcessApprovalInfoError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong, or a user does not exist or is not accessible. See the message; for leave, the quantity must be a number.
    InvalidValueOrUser,
    /// `1220005` (HTTP 400): 没有权限
    ///
    /// Permission is missing; for leave, the type of leave does not exist. Check the data scope in the attendance console, or the id.
    PermissionDenied,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226500` (HTTP 500): 历史错误码，不再使用
    ///
    /// The code is not used any more. See the message.
    RetiredShiftCode,
    /// `1227500` (HTTP 500): param is invalid
    ///
    /// The service of the organization failed or a user was not found. See the message, and check the ids of users.
    OrganizationServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ProcessApprovalInfoError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500 + 2, OrganizationServiceError = 1227500 + 1
});
