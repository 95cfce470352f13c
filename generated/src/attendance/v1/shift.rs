// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `shift`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a shift for the whole tenant or, where an id is given, changes one, which affects all groups that use it.
///
/// [`POST /open-apis/attendance/v1/shifts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create>) gives [`CreateShiftResponse`] or fails with [`CreateShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = CreateShift::new(shift_name, punch_times, punch_time_rule);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("attendance.v1.shift.create", "/open-apis/attendance/v1/shifts"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateShift {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: Option<GroupEmployeeType>,
    /// The name of the shift, which must be unique. Example: `早班`.
    pub shift_name: String,
    /// How often users punch; `punch_time_rule` is what counts. Example: `1`.
    pub punch_times: i64,
    /// Who is in charge of the shift. Example: `["456123"]`.
    pub sub_shift_leader_ids: Option<Vec<String>>,
    /// Whether users can come and leave at flexible times. Default: `false`. Example: `false`.
    pub is_flexible: Option<bool>,
    /// By how many minutes users can come late or leave early; only where `flexible_rule` is not set. Example: `60`.
    pub flexible_minutes: Option<i64>,
    /// By how much users can come late or leave early.
    pub flexible_rule: Option<Vec<FlexibleRule>>,
    /// Whether the punch at the end of work is left out. Default: `false`. Example: `true`.
    pub no_need_off: Option<bool>,
    /// The rules for punching.
    pub punch_time_rule: Vec<PunchTimeRule>,
    /// How much later users can come the next day, having left late.
    pub late_off_late_on_rule: Option<Vec<LateOffLateOnRule>>,
    /// The rests.
    pub rest_time_rule: Option<Vec<RestRule>>,
    /// The hours of overtime.
    pub overtime_rule: Option<Vec<OvertimeRule>>,
    /// Whether the shift is for working days or days off; not for days off where times are flexible. Default: `1`. Example: `1`.
    pub day_type: Option<DayType>,
    /// The rests outside the shift.
    pub overtime_rest_time_rule: Option<Vec<RestRule>>,
    /// From how many minutes on it counts as being seriously late; wins over that in `punch_time_rule`. Example: `40`.
    pub late_minutes_as_serious_late: Option<i64>,
    /// How the day is divided into halves; only with Feishu People.
    pub shift_middle_time_rule: Option<ShiftMiddleTimeRule>,
    /// How long users must be present; not for all tenants.
    pub shift_attendance_time_config: Option<ShiftAttendanceTimeConfig>,
    /// How leaving late and coming late the next day are reckoned.
    pub late_off_late_on_setting: Option<LateOffLateOnSetting>,
    /// The shift to change; left out to create one. Example: `6919358778597097404`.
    pub id: Option<String>,
    /// How far rests are flexible.
    pub rest_time_flexible_configs: Option<Vec<RestTimeFlexibleConfig>>,
}

crate::request_builder!(CreateShift {
    shift_name(impl Into<String>).into(), punch_times(i64),
    punch_time_rule(impl IntoIterator<Item = impl Into<PunchTimeRule>>).into_iter().map(Into::into).collect();
    employee_type(impl Into<GroupEmployeeType>).into(),
    sub_shift_leader_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    is_flexible(bool), flexible_minutes(i64),
    flexible_rule(impl IntoIterator<Item = impl Into<FlexibleRule>>).into_iter().map(Into::into).collect(),
    no_need_off(bool),
    late_off_late_on_rule(impl IntoIterator<Item = impl Into<LateOffLateOnRule>>).into_iter().map(Into::into).collect(),
    rest_time_rule(impl IntoIterator<Item = impl Into<RestRule>>).into_iter().map(Into::into).collect(),
    overtime_rule(impl IntoIterator<Item = impl Into<OvertimeRule>>).into_iter().map(Into::into).collect(),
    day_type(impl Into<DayType>).into(),
    overtime_rest_time_rule(impl IntoIterator<Item = impl Into<RestRule>>).into_iter().map(Into::into).collect(),
    late_minutes_as_serious_late(i64), shift_middle_time_rule(ShiftMiddleTimeRule),
    shift_attendance_time_config(ShiftAttendanceTimeConfig),
    late_off_late_on_setting(LateOffLateOnSetting), id(impl Into<String>).into(),
    rest_time_flexible_configs(impl IntoIterator<Item = impl Into<RestTimeFlexibleConfig>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateShift -> CreateShiftResponse, CreateShiftError {
    "attendance.v1.shift.create", POST "/open-apis/attendance/v1/shifts", [Tenant], read_value Data,
    Json, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Body shift_name "shift_name",
    Body punch_times "punch_times", Body sub_shift_leader_ids "sub_shift_leader_ids",
    Body is_flexible "is_flexible", Body flexible_minutes "flexible_minutes",
    Body flexible_rule "flexible_rule", Body no_need_off "no_need_off",
    Body punch_time_rule "punch_time_rule", Body late_off_late_on_rule "late_off_late_on_rule",
    Body rest_time_rule "rest_time_rule", Body overtime_rule "overtime_rule",
    Body day_type "day_type", Body overtime_rest_time_rule "overtime_rest_time_rule",
    Body late_minutes_as_serious_late "late_minutes_as_serious_late",
    Body shift_middle_time_rule "shift_middle_time_rule",
    Body shift_attendance_time_config "shift_attendance_time_config",
    Body late_off_late_on_setting "late_off_late_on_setting", Body id "id",
    Body rest_time_flexible_configs "rest_time_flexible_configs"
});

/// What `attendance.v1.shift.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShiftResponse {
    /// The shift.
    pub shift: Option<Shift>,
}

crate::object!(CreateShiftResponse { shift "shift" });

/// What `attendance.v1.shift.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateShiftError {
    /// `1220001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): Tenant does not exist
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220005` (HTTP 400): No permission
    ///
    /// Permission is missing; for leave, the type of leave does not exist. Check the data scope in the attendance console, or the id.
    PermissionDenied,
    /// `1220600` (HTTP 400): General error message
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): System error
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226000` (HTTP 500): Shift service system error
    ///
    /// The service of shifts failed. See the message, and try again later.
    ShiftServiceError,
    /// `1226001` (HTTP 400): Shift has been used
    ///
    /// The shift is used by attendance groups. Take it out of them first.
    ShiftInUse,
    /// `1226002` (HTTP 400): Shift name has been used
    ///
    /// The name of the shift is used already. Choose another.
    ShiftNameHasBeenUsed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateShiftError: CODES {
    InvalidParameter = 1220001 + 2, TenantIdIsEmpty = 1220002 + 1, PermissionDenied = 1220005 + 1,
    GeneralError = 1220600 + 1, GeneralServiceError = 1225000 + 3, ShiftServiceError = 1226000 + 1,
    ShiftInUse = 1226001, ShiftNameHasBeenUsed = 1226002
});

/// Deletes a shift.
///
/// [`DELETE /open-apis/attendance/v1/shifts/:shift_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete>) gives [`DeleteShiftResponse`] or fails with [`DeleteShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteShift::new(shift_id)).await?;
/// ```
#[doc(alias("attendance.v1.shift.delete", "/open-apis/attendance/v1/shifts/:shift_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteShift {
    /// The shift. Example: `6919358778597097404`.
    pub shift_id: String,
}

crate::request_builder!(DeleteShift { shift_id(impl Into<String>).into(); });
crate::request!(DeleteShift -> DeleteShiftResponse, DeleteShiftError {
    "attendance.v1.shift.delete", DELETE "/open-apis/attendance/v1/shifts/:shift_id", [Tenant],
    read_value Data, None, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Path shift_id "shift_id"
});

/// What `attendance.v1.shift.delete` answers with.
pub type DeleteShiftResponse = crate::Empty;

/// What `attendance.v1.shift.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteShiftError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220005` (HTTP 400): No permission
    ///
    /// Permission is missing; for leave, the type of leave does not exist. Check the data scope in the attendance console, or the id.
    PermissionDenied,
    /// `1220600` (HTTP 400): General error message
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): System error
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1226000` (HTTP 400): Shift service system error
    ///
    /// The service of shifts failed. See the message, and try again later.
    ShiftServiceError,
    /// `1226001` (HTTP 400): 历史错误码，不再使用
    ///
    /// The shift is used by attendance groups. Take it out of them first.
    ShiftInUse,
    /// `1226003` (HTTP 400): Default shift can not be changed
    ///
    /// The default shift cannot be changed. Use another shift.
    DefaultShiftUnchangeable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteShiftError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, PermissionDenied = 1220005 + 1,
    GeneralError = 1220600 + 1, GeneralServiceError = 1225000 + 3, ShiftServiceError = 1226000,
    ShiftInUse = 1226001 + 1, DefaultShiftUnchangeable = 1226003
});

/// Gets a shift by its id, with its rules for punching, flexible times and rests.
///
/// [`GET /open-apis/attendance/v1/shifts/:shift_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get>) gives [`GetShiftResponse`] or fails with [`GetShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetShift::new(shift_id)).await?;
/// ```
#[doc(alias("attendance.v1.shift.get", "/open-apis/attendance/v1/shifts/:shift_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetShift {
    /// The shift. Example: `6919358778597097404`.
    pub shift_id: String,
}

crate::request_builder!(GetShift { shift_id(impl Into<String>).into(); });
crate::request!(GetShift -> GetShiftResponse, GetShiftError {
    "attendance.v1.shift.get", GET "/open-apis/attendance/v1/shifts/:shift_id", [Tenant],
    read_value Data, None, SCOPES = ["attendance:rule", "attendance:rule:readonly"],
    LIMITS = [50 in 1];
    Path shift_id "shift_id"
});

/// What `attendance.v1.shift.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShiftResponse {
    /// The shift.
    pub shift_id: Option<String>,
    /// The name of the shift, which must be unique.
    pub shift_name: Option<String>,
    /// How often users punch; `punch_time_rule` is what counts.
    pub punch_times: Option<i64>,
    /// Has no effect.
    pub sub_shift_leader_ids: Vec<String>,
    /// Whether users can come and leave at flexible times.
    pub is_flexible: Option<bool>,
    /// By how many minutes users can come late or leave early; only where `flexible_rule` is not set.
    pub flexible_minutes: Option<i64>,
    /// By how much users can come late or leave early.
    pub flexible_rule: Vec<FlexibleRule>,
    /// Whether the punch at the end of work is left out.
    pub no_need_off: Option<bool>,
    /// The rules for punching.
    pub punch_time_rule: Vec<PunchTimeRule>,
    /// How much later users can come the next day, having left late.
    pub late_off_late_on_rule: Vec<LateOffLateOnRule>,
    /// The rests.
    pub rest_time_rule: Vec<RestRule>,
    /// The hours of overtime.
    pub overtime_rule: Vec<OvertimeRule>,
    /// Whether the shift is for working days or days off; not for days off where times are flexible.
    pub day_type: Option<DayType>,
    /// The rests outside the shift.
    pub overtime_rest_time_rule: Vec<RestRule>,
    /// From how many minutes on it counts as being seriously late.
    pub late_minutes_as_serious_late: Option<i64>,
    /// How the day is divided into halves; only with Feishu People.
    pub shift_middle_time_rule: Option<ShiftMiddleTimeRule>,
    /// How long users must be present; not for all tenants.
    pub shift_attendance_time_config: Option<ShiftAttendanceTimeConfig>,
    /// How leaving late and coming late the next day are reckoned.
    pub late_off_late_on_setting: Option<LateOffLateOnSetting>,
    /// The shift.
    pub id: Option<String>,
    /// How far rests are flexible.
    pub rest_time_flexible_configs: Vec<RestTimeFlexibleConfig>,
}

crate::object!(GetShiftResponse {
    shift_id "shift_id", shift_name "shift_name", punch_times "punch_times",
    sub_shift_leader_ids "sub_shift_leader_ids", is_flexible "is_flexible",
    flexible_minutes "flexible_minutes", flexible_rule "flexible_rule", no_need_off "no_need_off",
    punch_time_rule "punch_time_rule", late_off_late_on_rule "late_off_late_on_rule",
    rest_time_rule "rest_time_rule", overtime_rule "overtime_rule", day_type "day_type",
    overtime_rest_time_rule "overtime_rest_time_rule",
    late_minutes_as_serious_late "late_minutes_as_serious_late",
    shift_middle_time_rule "shift_middle_time_rule",
    shift_attendance_time_config "shift_attendance_time_config",
    late_off_late_on_setting "late_off_late_on_setting", id "id",
    rest_time_flexible_configs "rest_time_flexible_configs"
});

/// What `attendance.v1.shift.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetShiftError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220600` (HTTP 400): General error message
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
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The default shift cannot be changed. Use another shift.
    DefaultShiftUnchangeable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetShiftError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 1,
    GeneralServiceError = 1225000 + 5, ShiftServiceError = 1226000 + 3,
    DefaultShiftUnchangeable = 1226003 + 1
});

/// Lists all shifts, with their rules for punching, flexible times and rests.
///
/// [`GET /open-apis/attendance/v1/shifts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/list>) gives [`ListShiftResponse`] or fails with [`ListShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListShift::new()).items();
/// ```
#[doc(alias("attendance.v1.shift.list", "/open-apis/attendance/v1/shifts"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListShift {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `YrkvQ1wGaPVta45tkxuGiQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListShift { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListShift -> ListShiftResponse, ListShiftError {
    "attendance.v1.shift.list", GET "/open-apis/attendance/v1/shifts", [Tenant], read_value Data,
    None, SCOPES = ["attendance:rule", "attendance:rule:readonly"], LIMITS = [50 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListShift: Shift { page_token, page_size; page_token, has_more, shift_list });

/// What `attendance.v1.shift.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShiftResponse {
    /// The shifts.
    pub shift_list: Vec<Shift>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListShiftResponse {
    shift_list "shift_list", page_token "page_token", has_more "has_more"
});

/// What `attendance.v1.shift.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListShiftError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
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
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The default shift cannot be changed. Use another shift.
    DefaultShiftUnchangeable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListShiftError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4,
    GeneralServiceError = 1225000 + 5, ShiftServiceError = 1226000 + 3,
    DefaultShiftUnchangeable = 1226003 + 1
});

/// Gets a shift by its name, with its rules for punching, flexible times and rests.
///
/// [`POST /open-apis/attendance/v1/shifts/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query>) gives [`QueryShiftResponse`] or fails with [`QueryShiftError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(QueryShift::new(shift_name)).await?;
/// ```
#[doc(alias("attendance.v1.shift.query", "/open-apis/attendance/v1/shifts/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryShift {
    /// The name of the shift. Example: `早班`.
    pub shift_name: String,
}

crate::request_builder!(QueryShift { shift_name(impl Into<String>).into(); });
crate::request!(QueryShift -> QueryShiftResponse, QueryShiftError {
    "attendance.v1.shift.query", POST "/open-apis/attendance/v1/shifts/query", [Tenant],
    read_value Data, None, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query shift_name "shift_name"
});

/// What `attendance.v1.shift.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShiftResponse {
    /// The shift.
    pub shift_id: Option<String>,
    /// The name of the shift, which must be unique.
    pub shift_name: Option<String>,
    /// How often users punch; `punch_time_rule` is what counts.
    pub punch_times: Option<i64>,
    /// Has no effect.
    pub sub_shift_leader_ids: Vec<String>,
    /// Whether users can come and leave at flexible times.
    pub is_flexible: Option<bool>,
    /// By how many minutes users can come late or leave early; only where `flexible_rule` is not set.
    pub flexible_minutes: Option<i64>,
    /// By how much users can come late or leave early.
    pub flexible_rule: Vec<FlexibleRule>,
    /// Whether the punch at the end of work is left out.
    pub no_need_off: Option<bool>,
    /// The rules for punching.
    pub punch_time_rule: Vec<PunchTimeRule>,
    /// How much later users can come the next day, having left late.
    pub late_off_late_on_rule: Vec<LateOffLateOnRule>,
    /// The rests.
    pub rest_time_rule: Vec<RestRule>,
    /// The hours of overtime.
    pub overtime_rule: Vec<OvertimeRule>,
    /// Whether the shift is for working days or days off; not for days off where times are flexible.
    pub day_type: Option<DayType>,
    /// The rests outside the shift.
    pub overtime_rest_time_rule: Vec<RestRule>,
    /// From how many minutes on it counts as being seriously late.
    pub late_minutes_as_serious_late: Option<i64>,
    /// How the day is divided into halves; only with Feishu People.
    pub shift_middle_time_rule: Option<ShiftMiddleTimeRule>,
    /// How long users must be present; not for all tenants.
    pub shift_attendance_time_config: Option<ShiftAttendanceTimeConfig>,
    /// How leaving late and coming late the next day are reckoned.
    pub late_off_late_on_setting: Option<LateOffLateOnSetting>,
    /// The shift.
    pub id: Option<String>,
    /// How far rests are flexible.
    pub rest_time_flexible_configs: Vec<RestTimeFlexibleConfig>,
}

crate::object!(QueryShiftResponse {
    shift_id "shift_id", shift_name "shift_name", punch_times "punch_times",
    sub_shift_leader_ids "sub_shift_leader_ids", is_flexible "is_flexible",
    flexible_minutes "flexible_minutes", flexible_rule "flexible_rule", no_need_off "no_need_off",
    punch_time_rule "punch_time_rule", late_off_late_on_rule "late_off_late_on_rule",
    rest_time_rule "rest_time_rule", overtime_rule "overtime_rule", day_type "day_type",
    overtime_rest_time_rule "overtime_rest_time_rule",
    late_minutes_as_serious_late "late_minutes_as_serious_late",
    shift_middle_time_rule "shift_middle_time_rule",
    shift_attendance_time_config "shift_attendance_time_config",
    late_off_late_on_setting "late_off_late_on_setting", id "id",
    rest_time_flexible_configs "rest_time_flexible_configs"
});

/// What `attendance.v1.shift.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryShiftError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
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
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The default shift cannot be changed. Use another shift.
    DefaultShiftUnchangeable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryShiftError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4,
    GeneralServiceError = 1225000 + 5, ShiftServiceError = 1226000 + 3,
    DefaultShiftUnchangeable = 1226003 + 1
});
