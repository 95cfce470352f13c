// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the attendance results of users by day: one record for each start and end of work, however often they punched.
///
/// [`POST /open-apis/attendance/v1/user_tasks/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query>) gives [`QueryUserTaskResponse`] or fails with [`QueryUserTaskError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserTask::new(employee_type, user_ids, check_date_from, check_date_to);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("attendance.v1.user_task.query", "/open-apis/attendance/v1/user_tasks/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserTask {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// Whether users who are not valid or not accessible are left out; else the call fails for them. Example: `true`.
    pub ignore_invalid_users: Option<bool>,
    /// Whether users who left are returned too, as ids can be used again. Example: `true`.
    pub include_terminated_user: Option<bool>,
    /// The users, by the kind of id that the call uses, at most 50. Example: `["abd754f7"]`.
    pub user_ids: Vec<String>,
    /// The first day, as `yyyyMMdd`. Example: `20190817`.
    pub check_date_from: i64,
    /// The last day, as `yyyyMMdd`. Example: `20190820`.
    pub check_date_to: i64,
    /// Whether the results of overtime are returned too, as records of their own. Example: `true`.
    pub need_overtime_result: Option<bool>,
}

crate::request_builder!(QueryUserTask {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    check_date_from(i64), check_date_to(i64);
    ignore_invalid_users(bool), include_terminated_user(bool), need_overtime_result(bool)
});
crate::request!(QueryUserTask -> QueryUserTaskResponse, QueryUserTaskError {
    "attendance.v1.user_task.query", POST "/open-apis/attendance/v1/user_tasks/query", [Tenant],
    read_value Data, Json, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Query ignore_invalid_users "ignore_invalid_users",
    Query include_terminated_user "include_terminated_user", Body user_ids "user_ids",
    Body check_date_from "check_date_from", Body check_date_to "check_date_to",
    Body need_overtime_result "need_overtime_result"
});

/// What `attendance.v1.user_task.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTaskResponse {
    /// The results, by user and day.
    pub user_task_results: Vec<UserTask>,
    /// The users that are not valid.
    pub invalid_user_ids: Vec<String>,
    /// The users who are not accessible.
    pub unauthorized_user_ids: Vec<String>,
}

crate::object!(QueryUserTaskResponse {
    user_task_results "user_task_results", invalid_user_ids "invalid_user_ids",
    unauthorized_user_ids "unauthorized_user_ids"
});

/// What `attendance.v1.user_task.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserTaskError {
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
    /// `1227500` (HTTP 500): param is invalis
    ///
    /// The service of the organization failed or a user was not found. See the message, and check the ids of users.
    OrganizationServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserTaskError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500 + 2, OrganizationServiceError = 1227500 + 2
});
