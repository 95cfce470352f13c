// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `group`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an attendance group or, where an id is given, replaces it as a whole; all of its settings must be sent.
///
/// [`POST /open-apis/attendance/v1/groups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create>) gives [`CreateGroupResponse`] or fails with [`CreateGroupError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreateGroup::new(employee_type, group)).await?;
/// ```
#[doc(alias("attendance.v1.group.create", "/open-apis/attendance/v1/groups"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroup {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// Which kind of id stands for departments. Example: `open_id`.
    ///
    /// Set by `new`, since no other value is documented.
    pub dept_type: DeptType,
    /// The attendance group.
    pub group: Group,
    /// Who does it, by the kind of id that the call uses. Example: `dd31248a`.
    pub operator_id: Option<String>,
}

crate::request_builder!(CreateGroup {
    employee_type(impl Into<GroupEmployeeType>).into(), group(Group);
    operator_id(impl Into<String>).into();
    dept_type = DeptType::OpenId
});
crate::request!(CreateGroup -> CreateGroupResponse, CreateGroupError {
    "attendance.v1.group.create", POST "/open-apis/attendance/v1/groups", [Tenant], read_value Data,
    Json, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Query employee_type "employee_type", Query dept_type "dept_type", Body group "group",
    Body operator_id "operator_id"
});

/// What `attendance.v1.group.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The attendance group.
    pub group: Option<Group>,
}

crate::object!(CreateGroupResponse { group "group" });

/// What `attendance.v1.group.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateGroupError {
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
    /// `1227000` (HTTP 400): param is invalid
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// `1227500` (HTTP 400): param is invalid
    ///
    /// The service of the organization failed or a user was not found. See the message, and check the ids of users.
    OrganizationServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateGroupError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2,
    UserIdTypeNotEmployee = 1220003 + 1, InvalidValueOrUser = 1220004 + 1,
    PermissionDenied = 1220005 + 4, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    ManagementServiceError = 1227000 + 1, OrganizationServiceError = 1227500
});

/// Deletes an attendance group.
///
/// [`DELETE /open-apis/attendance/v1/groups/:group_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete>) gives [`DeleteGroupResponse`] or fails with [`DeleteGroupError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteGroup::new(group_id)).await?;
/// ```
#[doc(alias("attendance.v1.group.delete", "/open-apis/attendance/v1/groups/:group_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroup {
    /// The attendance group. Example: `6919358128597097404`.
    pub group_id: String,
}

crate::request_builder!(DeleteGroup { group_id(impl Into<String>).into(); });
crate::request!(DeleteGroup -> DeleteGroupResponse, DeleteGroupError {
    "attendance.v1.group.delete", DELETE "/open-apis/attendance/v1/groups/:group_id", [Tenant],
    read_value Data, None, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Path group_id "group_id"
});

/// What `attendance.v1.group.delete` answers with.
pub type DeleteGroupResponse = crate::Empty;

/// What `attendance.v1.group.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteGroupError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
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
    /// `1227000` (HTTP 400): param is invalid
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteGroupError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, PermissionDenied = 1220005 + 4,
    GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 5,
    ManagementServiceError = 1227000 + 1
});

/// Gets an attendance group with its shifts, ways of punching and settings.
///
/// [`GET /open-apis/attendance/v1/groups/:group_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get>) gives [`GetGroupResponse`] or fails with [`GetGroupError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetGroup::new(group_id, employee_type)).await?;
/// ```
#[doc(alias("attendance.v1.group.get", "/open-apis/attendance/v1/groups/:group_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroup {
    /// The attendance group. Example: `6919358128597097404`.
    pub group_id: String,
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// Which kind of id stands for departments. Example: `open_id`.
    ///
    /// Set by `new`, since no other value is documented.
    pub dept_type: DeptType,
}

crate::request_builder!(GetGroup {
    group_id(impl Into<String>).into(), employee_type(impl Into<GroupEmployeeType>).into();;
    dept_type = DeptType::OpenId
});
crate::request!(GetGroup -> GetGroupResponse, GetGroupError {
    "attendance.v1.group.get", GET "/open-apis/attendance/v1/groups/:group_id", [Tenant],
    read_value Data, None, SCOPES = ["attendance:rule", "attendance:rule:readonly"],
    LIMITS = [50 in 1];
    Path group_id "group_id", Query employee_type "employee_type", Query dept_type "dept_type"
});

/// What `attendance.v1.group.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupResponse {
    /// The attendance group.
    pub group_id: Option<String>,
    /// The name of the attendance group.
    pub group_name: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The departments in the group; they win over `need_punch_members`.
    pub bind_dept_ids: Vec<String>,
    /// Deprecated. Deprecated.
    pub except_dept_ids: Vec<String>,
    /// The users in the group; they win over `need_punch_members`.
    pub bind_user_ids: Vec<String>,
    /// Deprecated. Deprecated.
    pub except_user_ids: Vec<String>,
    /// Who is mainly in charge of the group.
    pub group_leader_ids: Vec<String>,
    /// Who else is in charge of the group.
    pub sub_group_leader_ids: Vec<String>,
    /// Whether users can punch outside the places of the group.
    pub allow_out_punch: Option<bool>,
    /// Whether a punch outside must be approved before.
    pub out_punch_need_approval: Option<bool>,
    /// Whether a punch outside must be approved afterwards.
    pub out_punch_need_post_approval: Option<bool>,
    /// Whether a punch outside needs a remark.
    pub out_punch_need_remark: Option<bool>,
    /// Whether a punch outside needs a photo.
    pub out_punch_need_photo: Option<bool>,
    /// Whether users can hide the exact place of a punch outside.
    pub out_punch_allowed_hide_addr: Option<bool>,
    /// Whether users can move the place of a punch outside.
    pub out_punch_allowed_adjust_addr: Option<bool>,
    /// How far users can move the place of a punch, in meters; 50 where it is left out. Default: `50`.
    pub adjust_range: Option<i64>,
    /// Whether users can punch on a computer.
    pub allow_pc_punch: Option<bool>,
    /// The switch of corrections, on which the other settings of them depend.
    pub allow_remedy: Option<bool>,
    /// Whether the number of corrections is limited.
    pub remedy_limit: Option<bool>,
    /// How many corrections are possible.
    pub remedy_limit_count: Option<i64>,
    /// Whether corrections must be made within some days.
    pub remedy_date_limit: Option<bool>,
    /// Within how many days corrections must be made.
    pub remedy_date_num: Option<i64>,
    /// Whether a missed punch can be corrected.
    pub allow_remedy_type_lack: Option<bool>,
    /// Whether being late can be corrected.
    pub allow_remedy_type_late: Option<bool>,
    /// Whether leaving early can be corrected.
    pub allow_remedy_type_early: Option<bool>,
    /// Whether a normal punch can be corrected.
    pub allow_remedy_type_normal: Option<bool>,
    /// Whether the total time is shown.
    pub show_cumulative_time: Option<bool>,
    /// Whether overtime is shown.
    pub show_over_time: Option<bool>,
    /// Whether the users' punches are hidden.
    pub hide_staff_punch_time: Option<bool>,
    /// Whether the rules of punching are hidden; not for all tenants.
    pub hide_clock_in_rule: Option<bool>,
    /// Whether punching needs face recognition.
    pub face_punch: Option<bool>,
    /// When punching needs face recognition.
    pub face_punch_cfg: Option<FacePunchCfg>,
    /// Whether faces are recognized without an action; false asks for a proof of life. Only where `face_punch_cfg` is 1.
    pub face_live_need_action: Option<bool>,
    /// Whether a plain photo is enough where the face is not recognized.
    pub face_downgrade: Option<bool>,
    /// Whether users can replace their photo where the face is not recognized.
    pub replace_basic_pic: Option<bool>,
    /// How cheating is prevented.
    pub anti_cheat_punch_config: Option<AntiCheatConfig>,
    /// The attendance machines.
    pub machines: Vec<Machine>,
    /// How far from the place users can punch; better not used.
    pub gps_range: Option<i64>,
    /// The places where users can punch; they are only added.
    pub locations: Vec<Location>,
    /// Whether shifts are fixed, scheduled or free.
    pub group_type: Option<i64>,
    /// The shifts of the week from Monday to Sunday, 0 for days off; only where shifts are fixed.
    pub punch_day_shift_ids: Vec<String>,
    /// How users punch where hours are free.
    pub free_punch_cfg: Option<FreePunchCfg>,
    /// The country whose public holidays are free, by number; 0 for none. Default: `1`.
    pub calendar_id: Option<i64>,
    /// The days on which users must punch besides.
    pub need_punch_special_days: Vec<PunchSpecialDateShift>,
    /// The days on which users need not punch.
    pub no_need_punch_special_days: Vec<PunchSpecialDateShift>,
    /// Whether a working day without a punch counts as a missed punch, where hours are free.
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether corrections are counted by calendar month or by a period of the group's own.
    pub remedy_period_type: Option<RemedyPeriodType>,
    /// The day of the month on which a period of corrections begins, from 0 to 28.
    pub remedy_period_custom_date: Option<i64>,
    /// How users can punch, as a sum: 1 for GPS, 2 for Wi-Fi, 4 for machines, 8 for IP.
    pub punch_type: Option<i64>,
    /// When it takes effect, in seconds since 1970.
    pub effect_time: Option<String>,
    /// When the fixed shifts take effect, in seconds since 1970.
    pub fixshift_effect_time: Option<String>,
    /// When changes of members take effect, in seconds since 1970.
    pub member_effect_time: Option<String>,
    /// Whether punches on days off must be approved.
    pub rest_clock_in_need_approval: Option<bool>,
    /// Whether each punch needs a photo.
    pub clock_in_need_photo: Option<bool>,
    /// Whether users punch on the days on which they join or leave.
    pub member_status_change: Option<MemberStatusChange>,
    /// Whether users punch before and after leave.
    pub leave_need_punch: Option<bool>,
    /// From how many minutes on punches before and after leave count as late, early or missed.
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether users punch on outings: 0 not, 1 at the start and end of work, 2 before they leave or after they return.
    pub go_out_need_punch: Option<i64>,
    /// From how many minutes on punches on outings count as late, early or missed.
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether users punch on trips: 0 not, 1 at the start and end of work, 2 before they leave or after they return.
    pub travel_need_punch: Option<i64>,
    /// From how many minutes on punches on trips count as late, early or missed.
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Who must punch; counts only without `bind_dept_ids` and `bind_user_ids`.
    pub need_punch_members: Vec<PunchMember>,
    /// Who need not punch; counts only without `bind_default_dept_ids` and `bind_default_user_ids`.
    pub no_need_punch_members: Vec<PunchMember>,
    /// Whether members of other groups are moved here; else such conflicts must be solved by hand.
    pub save_auto_changes: Option<bool>,
    /// Whether users who come to fit the rules join the group by themselves.
    pub org_change_auto_adjust: Option<bool>,
    /// The departments whose members need not punch; they win over `no_need_punch_members`.
    pub bind_default_dept_ids: Vec<String>,
    /// The users who need not punch; they win over `no_need_punch_members`.
    pub bind_default_user_ids: Vec<String>,
    /// How users punch for overtime.
    pub overtime_clock_cfg: Option<OvertimeClockCfg>,
    /// The calendar of public holidays, where the tenant has one of its own.
    pub new_calendar_id: Option<String>,
    /// Whether users can apply for a punch where they are not located well enough.
    pub allow_apply_punch: Option<bool>,
    /// Which irregular punches are excused.
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettings>,
}

crate::object!(GetGroupResponse {
    group_id "group_id", group_name "group_name", time_zone "time_zone",
    bind_dept_ids "bind_dept_ids", except_dept_ids "except_dept_ids", bind_user_ids "bind_user_ids",
    except_user_ids "except_user_ids", group_leader_ids "group_leader_ids",
    sub_group_leader_ids "sub_group_leader_ids", allow_out_punch "allow_out_punch",
    out_punch_need_approval "out_punch_need_approval",
    out_punch_need_post_approval "out_punch_need_post_approval",
    out_punch_need_remark "out_punch_need_remark", out_punch_need_photo "out_punch_need_photo",
    out_punch_allowed_hide_addr "out_punch_allowed_hide_addr",
    out_punch_allowed_adjust_addr "out_punch_allowed_adjust_addr", adjust_range "adjust_range",
    allow_pc_punch "allow_pc_punch", allow_remedy "allow_remedy", remedy_limit "remedy_limit",
    remedy_limit_count "remedy_limit_count", remedy_date_limit "remedy_date_limit",
    remedy_date_num "remedy_date_num", allow_remedy_type_lack "allow_remedy_type_lack",
    allow_remedy_type_late "allow_remedy_type_late",
    allow_remedy_type_early "allow_remedy_type_early",
    allow_remedy_type_normal "allow_remedy_type_normal",
    show_cumulative_time "show_cumulative_time", show_over_time "show_over_time",
    hide_staff_punch_time "hide_staff_punch_time", hide_clock_in_rule "hide_clock_in_rule",
    face_punch "face_punch", face_punch_cfg "face_punch_cfg",
    face_live_need_action "face_live_need_action", face_downgrade "face_downgrade",
    replace_basic_pic "replace_basic_pic", anti_cheat_punch_config "anti_cheat_punch_config",
    machines "machines", gps_range "gps_range", locations "locations", group_type "group_type",
    punch_day_shift_ids "punch_day_shift_ids", free_punch_cfg "free_punch_cfg",
    calendar_id "calendar_id", need_punch_special_days "need_punch_special_days",
    no_need_punch_special_days "no_need_punch_special_days",
    work_day_no_punch_as_lack "work_day_no_punch_as_lack", remedy_period_type "remedy_period_type",
    remedy_period_custom_date "remedy_period_custom_date", punch_type "punch_type",
    effect_time "effect_time", fixshift_effect_time "fixshift_effect_time",
    member_effect_time "member_effect_time",
    rest_clock_in_need_approval "rest_clockIn_need_approval",
    clock_in_need_photo "clockIn_need_photo", member_status_change "member_status_change",
    leave_need_punch "leave_need_punch", leave_need_punch_cfg "leave_need_punch_cfg",
    go_out_need_punch "go_out_need_punch", go_out_need_punch_cfg "go_out_need_punch_cfg",
    travel_need_punch "travel_need_punch", travel_need_punch_cfg "travel_need_punch_cfg",
    need_punch_members "need_punch_members", no_need_punch_members "no_need_punch_members",
    save_auto_changes "save_auto_changes", org_change_auto_adjust "org_change_auto_adjust",
    bind_default_dept_ids "bind_default_dept_ids", bind_default_user_ids "bind_default_user_ids",
    overtime_clock_cfg "overtime_clock_cfg", new_calendar_id "new_calendar_id",
    allow_apply_punch "allow_apply_punch", clock_in_abnormal_settings "clock_in_abnormal_settings"
});
crate::moments!(GetGroupResponse {
    effect_time_at effect_time from_seconds,
    fixshift_effect_time_at fixshift_effect_time from_seconds,
    member_effect_time_at member_effect_time from_seconds
});

/// What `attendance.v1.group.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetGroupError {
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

crate::error_enum!(GetGroupError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2,
    UserIdTypeNotEmployee = 1220003 + 1, GeneralError = 1220600 + 4,
    GeneralServiceError = 1225000 + 5, ManagementServiceError = 1227000 + 4
});

/// Lists all attendance groups with their ids and names.
///
/// [`GET /open-apis/attendance/v1/groups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list>) gives [`ListGroupResponse`] or fails with [`ListGroupError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListGroup::new()).items();
/// ```
#[doc(alias("attendance.v1.group.list", "/open-apis/attendance/v1/groups"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroup {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `wgNOR1rmxogRvAsGl6CXlQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListGroup { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListGroup -> ListGroupResponse, ListGroupError {
    "attendance.v1.group.list", GET "/open-apis/attendance/v1/groups", [Tenant], read_value Data,
    None, SCOPES = ["attendance:rule", "attendance:rule:readonly"], LIMITS = [50 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListGroup: GroupMeta { page_token, page_size; page_token, has_more, group_list });

/// What `attendance.v1.group.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupResponse {
    /// The attendance groups.
    pub group_list: Vec<GroupMeta>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListGroupResponse {
    group_list "group_list", page_token "page_token", has_more "has_more"
});

/// What `attendance.v1.group.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListGroupError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListGroupError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4
});

/// Lists the members of an attendance group.
///
/// [`GET /open-apis/attendance/v1/groups/:group_id/list_user`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user>) gives [`ListUserGroupResponse`] or fails with [`ListUserGroupError`].
///
/// Token: tenant or user. Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = ListUserGroup::new(member_clock_type).group_id(group_id).employee_type(employee_type).dept_type(dept_type);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "attendance.v1.group.list_user",
        "/open-apis/attendance/v1/groups/:group_id/list_user"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserGroup {
    /// The attendance group. Example: `6919358128597097404`.
    ///
    /// Required.
    pub group_id: Option<String>,
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    ///
    /// Required.
    pub employee_type: Option<String>,
    /// Which kind of id stands for departments. Example: `open_id`.
    ///
    /// Required.
    pub dept_type: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `92xKiuWrBCSweSZJBSTpag%3D%3D`.
    pub page_token: Option<String>,
    /// Which members to list, by whether they must punch. Example: `1`.
    pub member_clock_type: MemberClockType,
}

crate::request_builder!(named ListUserGroup {
    member_clock_type(impl Into<MemberClockType>).into();
    group_id(impl Into<String>).into(), employee_type(impl Into<String>).into(),
    dept_type(impl Into<String>).into(), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListUserGroup -> ListUserGroupResponse, ListUserGroupError {
    "attendance.v1.group.list_user", GET "/open-apis/attendance/v1/groups/:group_id/list_user",
    [Tenant, User], read_value Data, None, SCOPES = ["attendance:rule", "attendance:rule:readonly"],
    LIMITS = [50 in 1],
    NAMED = [group_id "group_id", employee_type "employee_type", dept_type "dept_type"];
    Path group_id "group_id", Query employee_type "employee_type", Query dept_type "dept_type",
    Query page_size "page_size", Query page_token "page_token",
    Query member_clock_type "member_clock_type"
});
crate::paged!(ListUserGroup: UserBase { page_token, page_size; page_token, has_more, users });

/// What `attendance.v1.group.list_user` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupResponse {
    /// The members of the group.
    pub users: Vec<UserBase>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListUserGroupResponse {
    users "users", page_token "page_token", has_more "has_more"
});

/// What `attendance.v1.group.list_user` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserGroupError {
    /// `1220001` (HTTP 400): invalid parameter
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
    /// `1220007` (HTTP 400): not enterprise tenant
    ///
    /// The tenant is not an enterprise, or the leave has no plan in effect. Check the tenant, or the settings of the leave.
    LeavePlanVersionNotFound,
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

crate::error_enum!(ListUserGroupError: CODES {
    InvalidParameter = 1220001 + 4, TenantIdIsEmpty = 1220002 + 2,
    UserIdTypeNotEmployee = 1220003 + 1, EmploymentNotFound = 1220006 + 1,
    LeavePlanVersionNotFound = 1220007 + 1, GeneralServiceError = 1225000 + 7,
    ManagementServiceError = 1227000
});

/// Finds attendance groups by an exact name or a part of it, latest change first, 10 at most; changes show within seconds.
///
/// [`POST /open-apis/attendance/v1/groups/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search>) gives [`SearchGroupResponse`] or fails with [`SearchGroupError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(SearchGroup::new(group_name)).await?;
/// ```
#[doc(alias("attendance.v1.group.search", "/open-apis/attendance/v1/groups/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchGroup {
    /// The name of the attendance group. Example: `考勤组1`.
    pub group_name: String,
}

crate::request_builder!(SearchGroup { group_name(impl Into<String>).into(); });
crate::request!(SearchGroup -> SearchGroupResponse, SearchGroupError {
    "attendance.v1.group.search", POST "/open-apis/attendance/v1/groups/search", [Tenant],
    read_value Data, Json, SCOPES = ["attendance:rule", "attendance:rule:readonly"],
    LIMITS = [50 in 1];
    Body group_name "group_name"
});

/// What `attendance.v1.group.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchGroupResponse {
    /// The attendance groups.
    pub group_list: Vec<GroupMeta>,
}

crate::object!(SearchGroupResponse { group_list "group_list" });

/// What `attendance.v1.group.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchGroupError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchGroupError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4
});
