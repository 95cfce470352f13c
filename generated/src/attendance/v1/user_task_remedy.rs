// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_task_remedy`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Writes a request to correct a missed punch that was made in another system; it is pending until its state is updated.
///
/// [`POST /open-apis/attendance/v1/user_task_remedys`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create>) gives [`CreateUserTaskRemedyResponse`] or fails with [`CreateUserTaskRemedyError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = CreateUserTaskRemedy::new(employee_type, remedy_date, punch_no, work_type).user_id(user_id).remedy_time(remedy_time).reason(reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_task_remedy.create",
        "/open-apis/attendance/v1/user_task_remedys"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserTaskRemedy {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The user, by the kind of id that the call uses. Example: `abd754f7`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The day to correct, as `yyyyMMdd`. Example: `20210701`.
    pub remedy_date: i64,
    /// Which start or end of work of the day it is, counted from 0; 0 where hours are free. Example: `0`.
    pub punch_no: i64,
    /// Whether it is the start of work, 1, or the end, 2; 0 where hours are free. Example: `1`.
    pub work_type: i64,
    /// The time of the punch that is added, as `yyyy-MM-dd HH:mm`. Example: `2021-07-01 08:00`.
    ///
    /// Required.
    pub remedy_time: Option<String>,
    /// Why the punch was missed. Example: `忘记打卡`.
    ///
    /// Required.
    pub reason: Option<String>,
    /// Not in use any more. Example: `-`.
    pub time: Option<String>,
}

crate::request_builder!(named CreateUserTaskRemedy {
    employee_type(impl Into<GroupEmployeeType>).into(), remedy_date(i64), punch_no(i64),
    work_type(i64);
    user_id(impl Into<String>).into(), remedy_time(impl Into<String>).into(),
    reason(impl Into<String>).into(), time(impl Into<String>).into()
});
crate::request!(CreateUserTaskRemedy -> CreateUserTaskRemedyResponse, CreateUserTaskRemedyError {
    "attendance.v1.user_task_remedy.create", POST "/open-apis/attendance/v1/user_task_remedys",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1],
    NAMED = [user_id "user_id", remedy_time "remedy_time", reason "reason"];
    Query employee_type "employee_type", Body user_id "user_id", Body remedy_date "remedy_date",
    Body punch_no "punch_no", Body work_type "work_type", Body remedy_time "remedy_time",
    Body reason "reason", Body time "time"
});

/// What `attendance.v1.user_task_remedy.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserTaskRemedyResponse {
    /// The correction.
    pub user_remedy: Option<UserTaskRemedy>,
}

crate::object!(CreateUserTaskRemedyResponse { user_remedy "user_remedy" });

/// What `attendance.v1.user_task_remedy.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserTaskRemedyError {
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
    /// `1225001` (HTTP 500): param is invalid
    ///
    /// Some approvals could not be imported. The message lists them by kind.
    ApprovalImportFailed,
    /// `1226501` (HTTP 400): no need remedy
    ///
    /// Nothing is irregular on that day. No correction is needed.
    NoNeedRemedy,
    /// `1226502` (HTTP 400): not allowed remedy
    ///
    /// The attendance group does not allow corrections. Change its settings if they should be.
    NotAllowedRemedy,
    /// `1226503` (HTTP 400): approval time beyond the time range
    ApprovalTimeBeyondTimeRange,
    /// `1226504` (HTTP 400): no remedy time left
    ///
    /// The corrections of this period are used up. Wait for the next period.
    NoRemedyTimeLeft,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserTaskRemedyError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    ApprovalImportFailed = 1225001 + 1, NoNeedRemedy = 1226501, NotAllowedRemedy = 1226502,
    ApprovalTimeBeyondTimeRange = 1226503, NoRemedyTimeLeft = 1226504
});

/// Gets the corrections of missed punches of users.
///
/// [`POST /open-apis/attendance/v1/user_task_remedys/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query>) gives [`QueryUserTaskRemedyResponse`] or fails with [`QueryUserTaskRemedyError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserTaskRemedy::new(employee_type, user_ids, check_time_from, check_time_to);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_task_remedy.query",
        "/open-apis/attendance/v1/user_task_remedys/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserTaskRemedy {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The users, by the kind of id that the call uses. Example: `["abd754f7"]`.
    pub user_ids: Vec<String>,
    /// Where the period begins, in seconds since 1970. Example: `1566641088`.
    pub check_time_from: String,
    /// Where the period ends, in seconds since 1970. Example: `1592561088`.
    pub check_time_to: String,
    /// Which time the period is about. Example: `PeriodTime`.
    pub check_date_type: Option<CheckDateType>,
    /// Only corrections in this state; passed ones where it is left out. Example: `2`.
    pub status: Option<UserTaskRemedyStatus>,
}

crate::request_builder!(QueryUserTaskRemedy {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    check_time_from(impl Into<String>).into(), check_time_to(impl Into<String>).into();
    check_date_type(impl Into<CheckDateType>).into(), status(impl Into<UserTaskRemedyStatus>).into()
});
crate::request!(QueryUserTaskRemedy -> QueryUserTaskRemedyResponse, QueryUserTaskRemedyError {
    "attendance.v1.user_task_remedy.query", POST "/open-apis/attendance/v1/user_task_remedys/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_ids "user_ids",
    Body check_time_from "check_time_from", Body check_time_to "check_time_to",
    Body check_date_type "check_date_type", Body status "status"
});

/// What `attendance.v1.user_task_remedy.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTaskRemedyResponse {
    /// The corrections.
    pub user_remedys: Vec<UserTaskRemedy>,
}

crate::object!(QueryUserTaskRemedyResponse { user_remedys "user_remedys" });

/// What `attendance.v1.user_task_remedy.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserTaskRemedyError {
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
    /// `1220600` (HTTP 400): general error message
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226500` (HTTP 500): historical error code, no longer in use
    ///
    /// The code is not used any more. See the message.
    RetiredShiftCode,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserTaskRemedyError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 3, GeneralError = 1220600 + 3, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500 + 1
});

/// Gets which starts and ends of work a user can still correct on a given day.
///
/// [`POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys>) gives [`QueryAllowedRemediesResponse`] or fails with [`QueryAllowedRemediesError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryAllowedRemedies::new(employee_type, user_id, remedy_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_task_remedy.query_user_allowed_remedys",
        "/open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryAllowedRemedies {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The user, by the kind of id that the call uses. Example: `abd754f7`.
    pub user_id: String,
    /// The day to correct, as `yyyyMMdd`. Example: `20210104`.
    pub remedy_date: i64,
}

crate::request_builder!(QueryAllowedRemedies {
    employee_type(impl Into<GroupEmployeeType>).into(), user_id(impl Into<String>).into(),
    remedy_date(i64);
});
crate::request!(QueryAllowedRemedies -> QueryAllowedRemediesResponse, QueryAllowedRemediesError {
    "attendance.v1.user_task_remedy.query_user_allowed_remedys",
    POST "/open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys", [Tenant],
    read_value Data, Json, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_id "user_id", Body remedy_date "remedy_date"
});

/// What `attendance.v1.user_task_remedy.query_user_allowed_remedys` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllowedRemediesResponse {
    /// What can be corrected.
    pub user_allowed_remedys: Vec<UserAllowedRemedy>,
}

crate::object!(QueryAllowedRemediesResponse { user_allowed_remedys "user_allowed_remedys" });

/// What `attendance.v1.user_task_remedy.query_user_allowed_remedys` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryAllowedRemediesError {
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
    /// `1226501` (HTTP 400): no need remedy
    ///
    /// Nothing is irregular on that day. No correction is needed.
    NoNeedRemedy,
    /// `1226502` (HTTP 400): not allowed remedy
    ///
    /// The attendance group does not allow corrections. Change its settings if they should be.
    NotAllowedRemedy,
    /// `1226503` (HTTP 400): approval time beyond the time range
    ApprovalTimeBeyondTimeRange,
    /// `1226504` (HTTP 400): no remedy time left
    ///
    /// The corrections of this period are used up. Wait for the next period.
    NoRemedyTimeLeft,
    /// `1227500` (HTTP 500): param is invalid
    ///
    /// The service of the organization failed or a user was not found. See the message, and check the ids of users.
    OrganizationServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryAllowedRemediesError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500 + 2, NoNeedRemedy = 1226501, NotAllowedRemedy = 1226502,
    ApprovalTimeBeyondTimeRange = 1226503, NoRemedyTimeLeft = 1226504,
    OrganizationServiceError = 1227500 + 1
});
