// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_approval`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Writes leave, overtime, trips and outings that another system approved; they are only added, never replaced.
///
/// [`POST /open-apis/attendance/v1/user_approvals`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create>) gives [`CreateUserApprovalResponse`] or fails with [`CreateUserApprovalError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreateUserApproval::new(employee_type)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_approval.create",
        "/open-apis/attendance/v1/user_approvals"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserApproval {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: UserApprovalEmployeeType,
    /// The approval.
    pub user_approval: Option<UserApproval>,
}

crate::request_builder!(CreateUserApproval {
    employee_type(impl Into<UserApprovalEmployeeType>).into();
    user_approval(UserApproval)
});
crate::request!(CreateUserApproval -> CreateUserApprovalResponse, CreateUserApprovalError {
    "attendance.v1.user_approval.create", POST "/open-apis/attendance/v1/user_approvals", [Tenant],
    read_value Data, Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_approval "user_approval"
});

/// What `attendance.v1.user_approval.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserApprovalResponse {
    /// The approval.
    pub user_approval: Option<UserApproval>,
}

crate::object!(CreateUserApprovalResponse { user_approval "user_approval" });

/// What `attendance.v1.user_approval.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserApprovalError {
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
    /// `1220005` (HTTP 400): permission denied
    ///
    /// Permission is missing; for leave, the type of leave does not exist. Check the data scope in the attendance console, or the id.
    PermissionDenied,
    /// `1220600` (HTTP 400): general error information
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1225001` (HTTP 400): param is invalid
    ///
    /// Some approvals could not be imported. The message lists them by kind.
    ApprovalImportFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserApprovalError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 3, GeneralError = 1220600 + 2, GeneralServiceError = 1225000 + 5,
    ApprovalImportFailed = 1225001
});

/// Gets the leave, overtime, trips and outings of users in a period.
///
/// [`POST /open-apis/attendance/v1/user_approvals/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query>) gives [`QueryUserApprovalResponse`] or fails with [`QueryUserApprovalError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserApproval::new(employee_type, user_ids, check_date_from, check_date_to);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_approval.query",
        "/open-apis/attendance/v1/user_approvals/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserApproval {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: UserApprovalEmployeeType,
    /// The users, by the kind of id that the call uses. Example: `["abd754f7"]`.
    pub user_ids: Vec<String>,
    /// The first day, as `yyyyMMdd`; tomorrow at the latest. Example: `20190817`.
    pub check_date_from: i64,
    /// The last day, as `yyyyMMdd`, at most 30 days after the first. Example: `20190820`.
    pub check_date_to: i64,
    /// Which time the period is about. Example: `PeriodTime`.
    pub check_date_type: Option<CheckDateType>,
    /// Only approvals in this state; passed ones where it is left out. Example: `2`.
    pub status: Option<UserApprovalStatus>,
    /// Where the period begins, in seconds since 1970. Example: `1566641088`.
    pub check_time_from: Option<String>,
    /// Where the period ends, in seconds since 1970. Example: `1592561088`.
    pub check_time_to: Option<String>,
}

crate::request_builder!(QueryUserApproval {
    employee_type(impl Into<UserApprovalEmployeeType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    check_date_from(i64), check_date_to(i64);
    check_date_type(impl Into<CheckDateType>).into(), status(impl Into<UserApprovalStatus>).into(),
    check_time_from(impl Into<String>).into(), check_time_to(impl Into<String>).into()
});
crate::request!(QueryUserApproval -> QueryUserApprovalResponse, QueryUserApprovalError {
    "attendance.v1.user_approval.query", POST "/open-apis/attendance/v1/user_approvals/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_ids "user_ids",
    Body check_date_from "check_date_from", Body check_date_to "check_date_to",
    Body check_date_type "check_date_type", Body status "status",
    Body check_time_from "check_time_from", Body check_time_to "check_time_to"
});

/// What `attendance.v1.user_approval.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserApprovalResponse {
    /// The approvals.
    pub user_approvals: Vec<UserApproval>,
}

crate::object!(QueryUserApprovalResponse { user_approvals "user_approvals" });

/// What `attendance.v1.user_approval.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserApprovalError {
    /// `1220001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220004` (HTTP 400): param is invalis
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
    /// `1225000` (HTTP 500): param is invalis
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226000` (HTTP 500): param is invalis
    ///
    /// The service of shifts failed. See the message, and try again later.
    ShiftServiceError,
    /// `1226500` (HTTP 500): 历史错误码，不再使用
    ///
    /// The code is not used any more. See the message.
    RetiredShiftCode,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserApprovalError: CODES {
    InvalidParameter = 1220001 + 6, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 2,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 6,
    ShiftServiceError = 1226000 + 4, RetiredShiftCode = 1226500 + 2
});
