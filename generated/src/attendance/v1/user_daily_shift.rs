// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_daily_shift`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets which shift users work on given days; days that are scheduled already are changed.
///
/// [`POST /open-apis/attendance/v1/user_daily_shifts/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create>) gives [`BatchCreateUserDailyShiftResponse`] or fails with [`BatchCreateUserDailyShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = BatchCreateUserDailyShift::new(employee_type, user_daily_shifts);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_daily_shift.batch_create",
        "/open-apis/attendance/v1/user_daily_shifts/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateUserDailyShift {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// Who works which shift when, at most 50 entries.
    pub user_daily_shifts: Vec<UserDailyShift>,
    /// Who does it, by the kind of id that the call uses. Example: `dd31248a`.
    pub operator_id: Option<String>,
}

crate::request_builder!(BatchCreateUserDailyShift {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_daily_shifts(impl IntoIterator<Item = impl Into<UserDailyShift>>).into_iter().map(Into::into).collect();
    operator_id(impl Into<String>).into()
});
crate::request!(BatchCreateUserDailyShift -> BatchCreateUserDailyShiftResponse, BatchCreateUserDailyShiftError {
    "attendance.v1.user_daily_shift.batch_create",
    POST "/open-apis/attendance/v1/user_daily_shifts/batch_create", [Tenant], read_value Data, Json,
    SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_daily_shifts "user_daily_shifts",
    Body operator_id "operator_id"
});

/// What `attendance.v1.user_daily_shift.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateUserDailyShiftResponse {
    /// Who works which shift when.
    pub user_daily_shifts: Vec<UserDailyShift>,
}

crate::object!(BatchCreateUserDailyShiftResponse { user_daily_shifts "user_daily_shifts" });

/// What `attendance.v1.user_daily_shift.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateUserDailyShiftError {
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
    /// `1225000` (HTTP 400): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226000` (HTTP 400): param is invalid
    ///
    /// The service of shifts failed. See the message, and try again later.
    ShiftServiceError,
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The default shift cannot be changed. Use another shift.
    DefaultShiftUnchangeable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateUserDailyShiftError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 4,
    ShiftServiceError = 1226000 + 2, DefaultShiftUnchangeable = 1226003 + 1
});

/// Sets shifts for users that hold on given days only; a paid feature, and some may fail though the call succeeds.
///
/// [`POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp>) gives [`BatchCreateTempUserDailyShiftResponse`] or fails with [`BatchCreateTempUserDailyShiftError`].
///
/// Token: tenant or user. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = BatchCreateTempUserDailyShift::new(employee_type, user_tmp_daily_shifts);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_daily_shift.batch_create_temp",
        "/open-apis/attendance/v1/user_daily_shifts/batch_create_temp"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateTempUserDailyShift {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// Who works which hours when, at most 50 entries. Length: 0 to 50.
    pub user_tmp_daily_shifts: Vec<UserTmpDailyShift>,
    /// Who does it, by the kind of id that the call uses. Example: `dd31248a`.
    pub operator_id: Option<String>,
}

crate::request_builder!(BatchCreateTempUserDailyShift {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_tmp_daily_shifts(impl IntoIterator<Item = impl Into<UserTmpDailyShift>>).into_iter().map(Into::into).collect();
    operator_id(impl Into<String>).into()
});
crate::request!(BatchCreateTempUserDailyShift -> BatchCreateTempUserDailyShiftResponse, BatchCreateTempUserDailyShiftError {
    "attendance.v1.user_daily_shift.batch_create_temp",
    POST "/open-apis/attendance/v1/user_daily_shifts/batch_create_temp", [Tenant, User],
    read_value Data, Json, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_tmp_daily_shifts "user_tmp_daily_shifts",
    Body operator_id "operator_id"
});

/// What `attendance.v1.user_daily_shift.batch_create_temp` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTempUserDailyShiftResponse {
    /// Who works which hours when.
    pub user_tmp_daily_shifts: Vec<UserTmpDailyShift>,
}

crate::object!(BatchCreateTempUserDailyShiftResponse {
    user_tmp_daily_shifts "user_tmp_daily_shifts"
});

/// What `attendance.v1.user_daily_shift.batch_create_temp` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateTempUserDailyShiftError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateTempUserDailyShiftError: CODES { InvalidParameter = 1220001 + 5 });

/// Gets which shifts users work, over 30 days at most.
///
/// [`POST /open-apis/attendance/v1/user_daily_shifts/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query>) gives [`QueryUserDailyShiftResponse`] or fails with [`QueryUserDailyShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserDailyShift::new(employee_type, user_ids, check_date_from, check_date_to);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_daily_shift.query",
        "/open-apis/attendance/v1/user_daily_shifts/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserDailyShift {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The users, by the kind of id that the call uses, at most 50. Example: `["abd754f7"]`.
    pub user_ids: Vec<String>,
    /// The first day, as `yyyyMMdd`. Example: `20190817`.
    pub check_date_from: i64,
    /// The last day, as `yyyyMMdd`. Example: `20190820`.
    pub check_date_to: i64,
}

crate::request_builder!(QueryUserDailyShift {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    check_date_from(i64), check_date_to(i64);
});
crate::request!(QueryUserDailyShift -> QueryUserDailyShiftResponse, QueryUserDailyShiftError {
    "attendance.v1.user_daily_shift.query", POST "/open-apis/attendance/v1/user_daily_shifts/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_ids "user_ids",
    Body check_date_from "check_date_from", Body check_date_to "check_date_to"
});

/// What `attendance.v1.user_daily_shift.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserDailyShiftResponse {
    /// Who works which shift when.
    pub user_daily_shifts: Vec<UserDailyShift>,
}

crate::object!(QueryUserDailyShiftResponse { user_daily_shifts "user_daily_shifts" });

/// What `attendance.v1.user_daily_shift.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserDailyShiftError {
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
    /// `1226000` (HTTP 500): param is invalid
    ///
    /// The service of shifts failed. See the message, and try again later.
    ShiftServiceError,
    /// `1226003` (HTTP 500): param is invalid
    ///
    /// The default shift cannot be changed. Use another shift.
    DefaultShiftUnchangeable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserDailyShiftError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    ShiftServiceError = 1226000 + 3, DefaultShiftUnchangeable = 1226003 + 2
});
