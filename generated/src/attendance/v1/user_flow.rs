// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_flow`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Imports punches, of an attendance machine for example; results are then computed by the users' shifts.
///
/// [`POST /open-apis/attendance/v1/user_flows/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create>) gives [`BatchCreateUserFlowResponse`] or fails with [`BatchCreateUserFlowError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateUserFlow::new(employee_type, flow_records)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_flow.batch_create",
        "/open-apis/attendance/v1/user_flows/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateUserFlow {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The punches, at most 50.
    pub flow_records: Vec<UserFlow>,
}

crate::request_builder!(BatchCreateUserFlow {
    employee_type(impl Into<GroupEmployeeType>).into(),
    flow_records(impl IntoIterator<Item = impl Into<UserFlow>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchCreateUserFlow -> BatchCreateUserFlowResponse, BatchCreateUserFlowError {
    "attendance.v1.user_flow.batch_create", POST "/open-apis/attendance/v1/user_flows/batch_create",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body flow_records "flow_records"
});

/// What `attendance.v1.user_flow.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateUserFlowResponse {
    /// The punches.
    pub flow_records: Vec<UserFlow>,
}

crate::object!(BatchCreateUserFlowResponse { flow_records "flow_records" });

/// What `attendance.v1.user_flow.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateUserFlowError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateUserFlowError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500 + 2
});

/// Deletes punches that were imported and computes the results anew.
///
/// [`POST /open-apis/attendance/v1/user_flows/batch_del`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del>) gives [`BatchDeleteUserFlowResponse`] or fails with [`BatchDeleteUserFlowError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteUserFlow::new(record_ids)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_flow.batch_del",
        "/open-apis/attendance/v1/user_flows/batch_del"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteUserFlow {
    /// The punches, by their ids. Length: 1 to 10. Example: `["6709359313699356941"]`.
    pub record_ids: Vec<String>,
}

crate::request_builder!(BatchDeleteUserFlow {
    record_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeleteUserFlow -> BatchDeleteUserFlowResponse, BatchDeleteUserFlowError {
    "attendance.v1.user_flow.batch_del", POST "/open-apis/attendance/v1/user_flows/batch_del",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task"], LIMITS = [10 in 1];
    Body record_ids "record_ids"
});

/// What `attendance.v1.user_flow.batch_del` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteUserFlowResponse {
    /// The punches that were deleted, by their ids.
    pub success_record_ids: Vec<String>,
    /// The punches that could not be deleted, by their ids.
    pub fail_record_ids: Vec<String>,
}

crate::object!(BatchDeleteUserFlowResponse {
    success_record_ids "success_record_ids", fail_record_ids "fail_record_ids"
});

/// What `attendance.v1.user_flow.batch_del` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteUserFlowError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220003` (HTTP 400): user_id type is not employee_id or employee_no
    ///
    /// `employee_type` must be `employee_id` or `employee_no`; for leave, a date is not of the form `2020-01-01`.
    UserIdTypeNotEmployee,
    /// `1220006` (HTTP 400): enterprise tenant app has no privilege
    ///
    /// The app lacks a permission, or the employment does not exist. See the message, or check `employment_id`.
    EmploymentNotFound,
    /// `1225000` (HTTP 500): system error
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1227000` (HTTP 500): management service error
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteUserFlowError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2,
    UserIdTypeNotEmployee = 1220003 + 1, EmploymentNotFound = 1220006 + 1,
    GeneralServiceError = 1225000 + 7, ManagementServiceError = 1227000
});

/// Gets a punch: when, where and how a user clocked in or out.
///
/// [`GET /open-apis/attendance/v1/user_flows/:user_flow_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get>) gives [`GetUserFlowResponse`] or fails with [`GetUserFlowError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`, `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetUserFlow::new(user_flow_id, employee_type)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_flow.get",
        "/open-apis/attendance/v1/user_flows/:user_flow_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserFlow {
    /// The punch. Example: `6708236686834352397`.
    pub user_flow_id: String,
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
}

crate::request_builder!(GetUserFlow {
    user_flow_id(impl Into<String>).into(), employee_type(impl Into<GroupEmployeeType>).into();
});
crate::request!(GetUserFlow -> GetUserFlowResponse, GetUserFlowError {
    "attendance.v1.user_flow.get", GET "/open-apis/attendance/v1/user_flows/:user_flow_id",
    [Tenant], read_value Data, None, SCOPES = ["attendance:task", "attendance:task:readonly"],
    LIMITS = [50 in 1];
    Path user_flow_id "user_flow_id", Query employee_type "employee_type"
});

/// What `attendance.v1.user_flow.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserFlowResponse {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// Who created the punch, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// The name of the place.
    pub location_name: Option<String>,
    /// When the user punched, in seconds since 1970.
    pub check_time: Option<String>,
    /// What the user remarked.
    pub comment: Option<String>,
    /// The punch; has no effect in imports.
    pub record_id: Option<String>,
    /// The name of the Wi-Fi.
    pub ssid: Option<String>,
    /// The MAC address of the Wi-Fi.
    pub bssid: Option<String>,
    /// Whether the user punched outside the places of the group.
    pub is_field: Option<bool>,
    /// Whether the user punched by Wi-Fi.
    pub is_wifi: Option<bool>,
    /// How the punch came about.
    pub type_: Option<UserFlowType>,
    /// The addresses of the photos of the punch.
    pub photo_urls: Vec<String>,
    /// The device that the user punched on; has no effect in imports.
    pub device_id: Option<String>,
    /// The result of the punch; only pending approval comes, other results are with the user's tasks.
    pub check_result: Option<CheckResult>,
    /// The id of the punch in the system that it was imported from.
    pub external_id: Option<String>,
    /// An id of your own that makes repeated calls count once.
    pub idempotent_id: Option<String>,
}

crate::object!(GetUserFlowResponse {
    user_id "user_id", creator_id "creator_id", location_name "location_name",
    check_time "check_time", comment "comment", record_id "record_id", ssid "ssid", bssid "bssid",
    is_field "is_field", is_wifi "is_wifi", type_ "type", photo_urls "photo_urls",
    device_id "device_id", check_result "check_result", external_id "external_id",
    idempotent_id "idempotent_id"
});
crate::moments!(GetUserFlowResponse { check_time_at check_time from_seconds });

/// What `attendance.v1.user_flow.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserFlowError {
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
    /// `1227500` (HTTP 500): 组织架构服务系统错误
    ///
    /// The service of the organization failed or a user was not found. See the message, and check the ids of users.
    OrganizationServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserFlowError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500 + 2, OrganizationServiceError = 1227500 + 3
});

/// Gets the valid punches of users in a period; those that are invalid or pending are left out.
///
/// [`POST /open-apis/attendance/v1/user_flows/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query>) gives [`QueryUserFlowResponse`] or fails with [`QueryUserFlowError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserFlow::new(employee_type, user_ids, check_time_from, check_time_to);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("attendance.v1.user_flow.query", "/open-apis/attendance/v1/user_flows/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserFlow {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// Whether users who left are returned too, as ids can be used again. Example: `true`.
    pub include_terminated_user: Option<bool>,
    /// The users, by the kind of id that the call uses, at most 50. Example: `["abd754f7"]`.
    pub user_ids: Vec<String>,
    /// Where the period begins, in seconds since 1970. Example: `1566641088`.
    pub check_time_from: String,
    /// Where the period ends, itself not included, in seconds since 1970. Example: `1566641088`.
    pub check_time_to: String,
}

crate::request_builder!(QueryUserFlow {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    check_time_from(impl Into<String>).into(), check_time_to(impl Into<String>).into();
    include_terminated_user(bool)
});
crate::request!(QueryUserFlow -> QueryUserFlowResponse, QueryUserFlowError {
    "attendance.v1.user_flow.query", POST "/open-apis/attendance/v1/user_flows/query", [Tenant],
    read_value Data, Json, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Query include_terminated_user "include_terminated_user",
    Body user_ids "user_ids", Body check_time_from "check_time_from",
    Body check_time_to "check_time_to"
});

/// What `attendance.v1.user_flow.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserFlowResponse {
    /// The punches.
    pub user_flow_results: Vec<UserFlow>,
}

crate::object!(QueryUserFlowResponse { user_flow_results "user_flow_results" });

/// What `attendance.v1.user_flow.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserFlowError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): Tenant does not exist
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong, or a user does not exist or is not accessible. See the message; for leave, the quantity must be a number.
    InvalidValueOrUser,
    /// `1220005` (HTTP 400): Permission denied
    ///
    /// Permission is missing; for leave, the type of leave does not exist. Check the data scope in the attendance console, or the id.
    PermissionDenied,
    /// `1220600` (HTTP 400): General error information
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226500` (HTTP 500): Historical error code, no longer in use
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

crate::error_enum!(QueryUserFlowError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 1, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 2, GeneralError = 1220600, GeneralServiceError = 1225000 + 5,
    RetiredShiftCode = 1226500, OrganizationServiceError = 1227500 + 1
});
