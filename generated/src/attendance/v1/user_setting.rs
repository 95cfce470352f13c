// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_setting`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets the photo for face recognition of a user; the admin console cannot do so any more.
///
/// [`POST /open-apis/attendance/v1/user_settings/modify`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify>) gives [`ModifyUserSettingResponse`] or fails with [`ModifyUserSettingError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(ModifyUserSetting::new(employee_type)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_setting.modify",
        "/open-apis/attendance/v1/user_settings/modify"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyUserSetting {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The settings of the user.
    pub user_setting: Option<UserSetting>,
}

crate::request_builder!(ModifyUserSetting {
    employee_type(impl Into<GroupEmployeeType>).into();
    user_setting(UserSetting)
});
crate::request!(ModifyUserSetting -> ModifyUserSettingResponse, ModifyUserSettingError {
    "attendance.v1.user_setting.modify", POST "/open-apis/attendance/v1/user_settings/modify",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_setting "user_setting"
});

/// What `attendance.v1.user_setting.modify` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSettingResponse {
    /// The settings of the user.
    pub user_setting: Option<UserSetting>,
}

crate::object!(ModifyUserSettingResponse { user_setting "user_setting" });

/// What `attendance.v1.user_setting.modify` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ModifyUserSettingError {
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
    /// `1227000` (HTTP 400): 历史错误码，不再使用
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ModifyUserSettingError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    ManagementServiceError = 1227000 + 3
});

/// Gets the photos for face recognition of users.
///
/// [`GET /open-apis/attendance/v1/user_settings/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/query>) gives [`QueryUserSettingResponse`] or fails with [`QueryUserSettingError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(QueryUserSetting::new(employee_type, user_ids)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_setting.query",
        "/open-apis/attendance/v1/user_settings/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserSetting {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The users, by the kind of id that the call uses. Length: at most 100. Example: `["abd754f7"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(QueryUserSetting {
    employee_type(impl Into<GroupEmployeeType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(QueryUserSetting -> QueryUserSettingResponse, QueryUserSettingError {
    "attendance.v1.user_setting.query", GET "/open-apis/attendance/v1/user_settings/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:rule:readonly"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body user_ids "user_ids"
});

/// What `attendance.v1.user_setting.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserSettingResponse {
    /// The settings of the users.
    pub user_settings: Vec<UserSetting>,
}

crate::object!(QueryUserSettingResponse { user_settings "user_settings" });

/// What `attendance.v1.user_setting.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserSettingError {
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
    /// `1227000` (HTTP 500): 历史错误码，不再使用
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserSettingError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    ManagementServiceError = 1227000 + 4
});
