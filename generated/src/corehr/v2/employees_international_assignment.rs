// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employees_international_assignment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds an international assignment to an employee, with its place, dates and job.
///
/// [`POST /open-apis/corehr/v2/employees/international_assignments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create>) gives [`CreateEmployeesInternationalAssignmentResponse`] or fails with [`CreateEmployeesInternationalAssignmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employees.international_assignment:write`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:employment.international_assignment.compensation_type:write`, `corehr:employment.international_assignment.custom_field:write`, `corehr:employment.international_assignment.job:write`, `corehr:employment.international_assignment.job_grade:write`, `corehr:employment.international_assignment.job_level:write`, `corehr:employment.international_assignment.position:write`, `corehr:employment.international_assignment.service_company:write`, `corehr:employment.international_assignment.weekly_working_hours:write`, `corehr:employment.international_assignment.work_calendar:write`, `corehr:employment.international_assignment.work_location:write`, `corehr:employment.international_assignment.work_shift:write`, `corehr:employment.international_assignment.working_hours_type:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateEmployeesInternationalAssignment::new().work_location_id(work_location_id).employment_id(employment_id).international_assignment_type(international_assignment_type).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_international_assignment.create",
        "/open-apis/corehr/v2/employees/international_assignments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployeesInternationalAssignment {
    /// A text of your own that makes repeated calls count once. Length: 1 to 100. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The work location. Example: `7127921432117937708`.
    ///
    /// Required.
    pub work_location_id: Option<String>,
    /// The company that the employee works for. Example: `7127921432117937708`.
    pub service_company: Option<String>,
    /// The type of shifts. Example: `work_shift`.
    pub work_shift: Option<String>,
    /// The weekly working time, in hours, with decimals. Range: `0` to `168`. Example: `8`.
    pub weekly_working_hours_v2: Option<f64>,
    /// The working hours type. Example: `7127921432117937708`.
    pub working_hours_type_id: Option<String>,
    /// The type of employee. Example: `7127921432117937708`.
    pub employee_type_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `7127921432117937708`.
    pub department_id: Option<String>,
    /// The job. Example: `7127921432117937708`.
    pub job_id: Option<String>,
    /// The job family. Example: `7127921432117937708`.
    pub job_family_id: Option<String>,
    /// The job level. Example: `7127921432117937708`.
    pub job_level_id: Option<String>,
    /// The job grade. Example: `7127921432117937708`.
    pub job_grade_id: Option<String>,
    /// The type of compensation. Example: `daily`.
    pub compensation_type: Option<String>,
    /// The direct manager, by employment. Example: `7127921432117937708`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment. Example: `7127921432117937708`.
    pub dotted_line_manager_id: Option<String>,
    /// The work calendar. Example: `7127921432117937708`.
    pub work_calendar_id: Option<String>,
    /// The position. Example: `7127921432117937708`.
    pub position_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7127921432117937708`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// The custom fields with their values. Length: 0 to 180.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Why the employee is assigned abroad. Length: 0 to 5000. Example: `xxx 项目派遣`.
    pub international_assignment_reason: Option<String>,
    /// Remarks. Length: 0 to 10000. Example: `xxx 项目`.
    pub description: Option<String>,
    /// When the international assignment is expected to end. Example: `2024-01-02`.
    pub international_assignment_expected_end_date: Option<String>,
    /// The type of the international assignment. Example: `global_assignment`.
    ///
    /// Required.
    pub international_assignment_type: Option<String>,
    /// When the assignment begins, as `2006-01-02`. Example: `2024-01-02`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// When the assignment ends, as `2006-01-02`. Example: `2024-01-02`.
    pub expiration_time: Option<String>,
}

crate::request_builder!(named CreateEmployeesInternationalAssignment {
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    work_location_id(impl Into<String>).into(), service_company(impl Into<String>).into(),
    work_shift(impl Into<String>).into(), weekly_working_hours_v2(f64),
    working_hours_type_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_grade_id(impl Into<String>).into(), compensation_type(impl Into<String>).into(),
    direct_manager_id(impl Into<String>).into(), dotted_line_manager_id(impl Into<String>).into(),
    work_calendar_id(impl Into<String>).into(), position_id(impl Into<String>).into(),
    employment_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    international_assignment_reason(impl Into<String>).into(),
    description(impl Into<String>).into(),
    international_assignment_expected_end_date(impl Into<String>).into(),
    international_assignment_type(impl Into<String>).into(),
    effective_time(impl Into<String>).into(), expiration_time(impl Into<String>).into()
});
crate::request!(CreateEmployeesInternationalAssignment -> CreateEmployeesInternationalAssignmentResponse, CreateEmployeesInternationalAssignmentError {
    "corehr.v2.employees_international_assignment.create",
    POST "/open-apis/corehr/v2/employees/international_assignments", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:employees.international_assignment:write"], LIMITS = [10 in 1],
    NAMED = [work_location_id "work_location_id", employment_id "employment_id", international_assignment_type "international_assignment_type", effective_time "effective_time"];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body work_location_id "work_location_id",
    Body service_company "service_company", Body work_shift "work_shift",
    Body weekly_working_hours_v2 "weekly_working_hours_v2",
    Body working_hours_type_id "working_hours_type_id", Body employee_type_id "employee_type_id",
    Body department_id "department_id", Body job_id "job_id", Body job_family_id "job_family_id",
    Body job_level_id "job_level_id", Body job_grade_id "job_grade_id",
    Body compensation_type "compensation_type", Body direct_manager_id "direct_manager_id",
    Body dotted_line_manager_id "dotted_line_manager_id", Body work_calendar_id "work_calendar_id",
    Body position_id "position_id", Body employment_id "employment_id",
    Body custom_fields "custom_fields",
    Body international_assignment_reason "international_assignment_reason",
    Body description "description",
    Body international_assignment_expected_end_date "international_assignment_expected_end_date",
    Body international_assignment_type "international_assignment_type",
    Body effective_time "effective_time", Body expiration_time "expiration_time"
});

/// What `corehr.v2.employees_international_assignment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeesInternationalAssignmentResponse {
    /// The international assignment.
    pub international_assignment: Option<EmployeesInternationalAssignmentResp>,
}

crate::object!(CreateEmployeesInternationalAssignmentResponse {
    international_assignment "international_assignment"
});

/// What `corehr.v2.employees_international_assignment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmployeesInternationalAssignmentError {
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 500): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmployeesInternationalAssignmentError: CODES {
    ParamIsInvalid1160001 = 1160001 + 6, FileNotFoundOrRequestInvalid = 1160002 + 6
});

/// Deletes an international assignment.
///
/// [`DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete>) gives [`DeleteEmployeesInternationalAssignmentResponse`] or fails with [`DeleteEmployeesInternationalAssignmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employees.international_assignment:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteEmployeesInternationalAssignment::new(international_assignment_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_international_assignment.delete",
        "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployeesInternationalAssignment {
    /// The international assignment. Example: `7127921432117937708`.
    pub international_assignment_id: String,
}

crate::request_builder!(DeleteEmployeesInternationalAssignment {
    international_assignment_id(impl Into<String>).into();
});
crate::request!(DeleteEmployeesInternationalAssignment -> DeleteEmployeesInternationalAssignmentResponse, DeleteEmployeesInternationalAssignmentError {
    "corehr.v2.employees_international_assignment.delete",
    DELETE "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id",
    [Tenant], read_value Data, None, SCOPES = ["corehr:employees.international_assignment:write"],
    LIMITS = [10 in 1];
    Path international_assignment_id "international_assignment_id"
});

/// What `corehr.v2.employees_international_assignment.delete` answers with.
pub type DeleteEmployeesInternationalAssignmentResponse = crate::Empty;

/// What `corehr.v2.employees_international_assignment.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteEmployeesInternationalAssignmentError {
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 500): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteEmployeesInternationalAssignmentError: CODES {
    ParamIsInvalid1160001 = 1160001 + 6, FileNotFoundOrRequestInvalid = 1160002 + 6
});

/// Lists international assignments, in descending order of id, within the app's data permissions; changes may take 10 seconds to show.
///
/// [`GET /open-apis/corehr/v2/employees/international_assignments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list>) gives [`ListEmployeesInternationalAssignmentResponse`] or fails with [`ListEmployeesInternationalAssignmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employees.international_assignment:read`, `corehr:employees.international_assignment:write`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:employment.international_assignment.compensation_type:read`, `corehr:employment.international_assignment.compensation_type:write`, `corehr:employment.international_assignment.custom_field:read`, `corehr:employment.international_assignment.custom_field:write`, `corehr:employment.international_assignment.job:read`, `corehr:employment.international_assignment.job:write`, `corehr:employment.international_assignment.job_grade:read`, `corehr:employment.international_assignment.job_grade:write`, `corehr:employment.international_assignment.job_level:read`, `corehr:employment.international_assignment.job_level:write`, `corehr:employment.international_assignment.position:read`, `corehr:employment.international_assignment.position:write`, `corehr:employment.international_assignment.service_company:read`, `corehr:employment.international_assignment.service_company:write`, `corehr:employment.international_assignment.weekly_working_hours:read`, `corehr:employment.international_assignment.weekly_working_hours:write`, `corehr:employment.international_assignment.work_calendar:read`, `corehr:employment.international_assignment.work_calendar:write`, `corehr:employment.international_assignment.work_location:read`, `corehr:employment.international_assignment.work_location:write`, `corehr:employment.international_assignment.work_shift:read`, `corehr:employment.international_assignment.work_shift:write`, `corehr:employment.international_assignment.working_hours_type:read`, `corehr:employment.international_assignment.working_hours_type:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(ListEmployeesInternationalAssignment::new()).items();
/// ```
#[doc(
    alias(
        "corehr.v2.employees_international_assignment.list",
        "/open-apis/corehr/v2/employees/international_assignments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmployeesInternationalAssignment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// How many items a page holds at most. Default: `200`. Range: `1` to `200`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `123456`.
    pub page_token: Option<String>,
    /// The employments, by the kind of id that the call uses. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub employment_ids: Option<Vec<String>>,
    /// The international assignments; with it, ask for the greatest page, since `has_more` is not returned. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub international_assignment_ids: Option<Vec<String>>,
    /// The range in which assignments begin, as `2006-01-02~2006-12-31`. Example: `- "2024-01-01~2024-02-02" - "~2024-02-02" - "2024-01-01~"`.
    pub effective_time: Option<String>,
    /// The range in which assignments end, as `2006-01-02~2006-12-31`. Example: `- "2024-01-01~2024-02-02" - "~2024-02-02" - "2024-01-01~"`.
    pub expiration_time: Option<String>,
    /// The states of the employment. Length: 0 to 100. Example: `["hired"]`.
    pub employment_status_list: Option<Vec<String>>,
    /// The work locations. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub work_location_id_list: Option<Vec<String>>,
    /// The departments, by the kind of id that the call uses. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub department_id_list: Option<Vec<String>>,
    /// The direct managers, by the kind of id that the call uses. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub direct_manager_id_list: Option<Vec<String>>,
    /// The dotted-line managers, by the kind of id that the call uses. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// The positions. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub position_id_list: Option<Vec<String>>,
    /// The jobs. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub job_id_list: Option<Vec<String>>,
    /// The job families. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub job_family_id_list: Option<Vec<String>>,
    /// The job levels. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub job_level_id_list: Option<Vec<String>>,
    /// The job grades. Length: 0 to 100. Example: `["7127921432117937708"]`.
    pub job_grade_id_list: Option<Vec<String>>,
    /// The working hours types. Length: 0 to 100. Example: `["7293840937989473836"]`.
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// The companies that the employees work for. Length: 0 to 100. Example: `["7293840937989473836"]`.
    pub service_company_list: Option<Vec<String>>,
    /// The weekly working time, in hours, with decimals. Range: `0` to `168`. Example: `10`.
    pub weekly_working_hours_v2: Option<f64>,
    /// The types of shifts. Length: 0 to 100. Example: `["work_shift"]`.
    pub work_shift_list: Option<Vec<String>>,
    /// The types of compensation. Length: 0 to 100. Example: `["hourly"]`.
    pub compensation_type_list: Option<Vec<String>>,
    /// The range in which assignments are expected to end, as `2006-01-02~2006-12-31`. Example: `- "2024-01-01~2024-02-02"`.
    pub international_assignment_expected_end_date: Option<String>,
    /// The states of the international assignments. Length: 0 to 100. Example: `["on_assignment"]`.
    pub international_assignment_status_list: Option<Vec<String>>,
    /// The types of international assignments. Length: 0 to 100. Example: `["global_assignment"]`.
    pub international_assignment_type_list: Option<Vec<String>>,
    /// The work calendars. Length: 0 to 100. Example: `["7293840937989473836"]`.
    pub work_calendar_id_list: Option<Vec<String>>,
}

crate::request_builder!(ListEmployeesInternationalAssignment {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_size(i64),
    page_token(impl Into<String>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    international_assignment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into(), expiration_time(impl Into<String>).into(),
    employment_status_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_location_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    direct_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    dotted_line_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    position_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_grade_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    working_hours_type_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    service_company_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    weekly_working_hours_v2(f64),
    work_shift_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    compensation_type_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    international_assignment_expected_end_date(impl Into<String>).into(),
    international_assignment_status_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    international_assignment_type_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_calendar_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListEmployeesInternationalAssignment -> ListEmployeesInternationalAssignmentResponse, ListEmployeesInternationalAssignmentError {
    "corehr.v2.employees_international_assignment.list",
    GET "/open-apis/corehr/v2/employees/international_assignments", [Tenant], read_value Data, None,
    SCOPES = ["corehr:employees.international_assignment:read", "corehr:employees.international_assignment:write"],
    LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query page_size "page_size", Query page_token "page_token",
    Query employment_ids "employment_ids",
    Query international_assignment_ids "international_assignment_ids",
    Query effective_time "effective_time", Query expiration_time "expiration_time",
    Query employment_status_list "employment_status_list",
    Query work_location_id_list "work_location_id_list",
    Query department_id_list "department_id_list",
    Query direct_manager_id_list "direct_manager_id_list",
    Query dotted_line_manager_id_list "dotted_line_manager_id_list",
    Query position_id_list "position_id_list", Query job_id_list "job_id_list",
    Query job_family_id_list "job_family_id_list", Query job_level_id_list "job_level_id_list",
    Query job_grade_id_list "job_grade_id_list",
    Query working_hours_type_id_list "working_hours_type_id_list",
    Query service_company_list "service_company_list",
    Query weekly_working_hours_v2 "weekly_working_hours_v2",
    Query work_shift_list "work_shift_list", Query compensation_type_list "compensation_type_list",
    Query international_assignment_expected_end_date "international_assignment_expected_end_date",
    Query international_assignment_status_list "international_assignment_status_list",
    Query international_assignment_type_list "international_assignment_type_list",
    Query work_calendar_id_list "work_calendar_id_list"
});
crate::paged!(ListEmployeesInternationalAssignment: EmployeesInternationalAssignmentResp {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.employees_international_assignment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmployeesInternationalAssignmentResponse {
    /// The items that were found.
    pub items: Vec<EmployeesInternationalAssignmentResp>,
    /// Those of the given employments that the app may not see.
    pub no_authority_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListEmployeesInternationalAssignmentResponse {
    items "items", no_authority_ids "no_authority_ids", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.employees_international_assignment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListEmployeesInternationalAssignmentError {
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 500): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListEmployeesInternationalAssignmentError: CODES {
    ParamIsInvalid1160001 = 1160001 + 6, FileNotFoundOrRequestInvalid = 1160002 + 6
});

/// Changes an international assignment.
///
/// [`PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/patch>) gives [`PatchEmployeesInternationalAssignmentResponse`] or fails with [`PatchEmployeesInternationalAssignmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employees.international_assignment:write`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:employment.international_assignment.compensation_type:write`, `corehr:employment.international_assignment.custom_field:write`, `corehr:employment.international_assignment.job:write`, `corehr:employment.international_assignment.job_grade:write`, `corehr:employment.international_assignment.job_level:write`, `corehr:employment.international_assignment.position:write`, `corehr:employment.international_assignment.service_company:write`, `corehr:employment.international_assignment.weekly_working_hours:write`, `corehr:employment.international_assignment.work_calendar:write`, `corehr:employment.international_assignment.work_location:write`, `corehr:employment.international_assignment.work_shift:write`, `corehr:employment.international_assignment.working_hours_type:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PatchEmployeesInternationalAssignment::new(international_assignment_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_international_assignment.patch",
        "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEmployeesInternationalAssignment {
    /// The international assignment. Example: `7127921432117937708`.
    pub international_assignment_id: String,
    /// A text of your own that makes repeated calls count once. Length: 1 to 100. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The work location. Example: `7127921432117937708`.
    pub work_location_id: Option<String>,
    /// The company that the employee works for. Example: `7127921432117937708`.
    pub service_company: Option<String>,
    /// The type of shifts. Example: `work_shift`.
    pub work_shift: Option<String>,
    /// The weekly working time, in hours, with decimals. Range: `0` to `168`. Example: `8`.
    pub weekly_working_hours_v2: Option<f64>,
    /// The working hours type. Example: `7127921432117937708`.
    pub working_hours_type_id: Option<String>,
    /// The type of employee. Example: `7127921432117937708`.
    pub employee_type_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `7127921432117937708`.
    pub department_id: Option<String>,
    /// The job. Example: `7127921432117937708`.
    pub job_id: Option<String>,
    /// The job family. Example: `7127921432117937708`.
    pub job_family_id: Option<String>,
    /// The job level. Example: `7127921432117937708`.
    pub job_level_id: Option<String>,
    /// The job grade. Example: `7127921432117937708`.
    pub job_grade_id: Option<String>,
    /// The type of compensation. Example: `daily`.
    pub compensation_type: Option<String>,
    /// The direct manager, by employment. Example: `7127921432117937708`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment. Example: `7127921432117937708`.
    pub dotted_line_manager_id: Option<String>,
    /// The work calendar. Example: `7127921432117937708`.
    pub work_calendar_id: Option<String>,
    /// The position. Example: `7127921432117937708`.
    pub position_id: Option<String>,
    /// The custom fields with their values. Length: 0 to 180.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Why the employee is assigned abroad. Length: 0 to 5000. Example: `xxx 项目派遣`.
    pub international_assignment_reason: Option<String>,
    /// Remarks. Length: 0 to 10000. Example: `xxx 项目`.
    pub description: Option<String>,
    /// When the international assignment is expected to end. Example: `2024-01-02`.
    pub international_assignment_expected_end_date: Option<String>,
    /// The type of the international assignment. Example: `global_assignment`.
    pub international_assignment_type: Option<String>,
    /// When the assignment begins, as `2006-01-02`. Example: `2024-01-02`.
    pub effective_time: Option<String>,
    /// When the assignment ends, as `2006-01-02`. Example: `2024-01-02`.
    pub expiration_time: Option<String>,
}

crate::request_builder!(PatchEmployeesInternationalAssignment {
    international_assignment_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    work_location_id(impl Into<String>).into(), service_company(impl Into<String>).into(),
    work_shift(impl Into<String>).into(), weekly_working_hours_v2(f64),
    working_hours_type_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_grade_id(impl Into<String>).into(), compensation_type(impl Into<String>).into(),
    direct_manager_id(impl Into<String>).into(), dotted_line_manager_id(impl Into<String>).into(),
    work_calendar_id(impl Into<String>).into(), position_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    international_assignment_reason(impl Into<String>).into(),
    description(impl Into<String>).into(),
    international_assignment_expected_end_date(impl Into<String>).into(),
    international_assignment_type(impl Into<String>).into(),
    effective_time(impl Into<String>).into(), expiration_time(impl Into<String>).into()
});
crate::request!(PatchEmployeesInternationalAssignment -> PatchEmployeesInternationalAssignmentResponse, PatchEmployeesInternationalAssignmentError {
    "corehr.v2.employees_international_assignment.patch",
    PATCH "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:employees.international_assignment:write"],
    LIMITS = [10 in 1];
    Path international_assignment_id "international_assignment_id",
    Query client_token "client_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body work_location_id "work_location_id",
    Body service_company "service_company", Body work_shift "work_shift",
    Body weekly_working_hours_v2 "weekly_working_hours_v2",
    Body working_hours_type_id "working_hours_type_id", Body employee_type_id "employee_type_id",
    Body department_id "department_id", Body job_id "job_id", Body job_family_id "job_family_id",
    Body job_level_id "job_level_id", Body job_grade_id "job_grade_id",
    Body compensation_type "compensation_type", Body direct_manager_id "direct_manager_id",
    Body dotted_line_manager_id "dotted_line_manager_id", Body work_calendar_id "work_calendar_id",
    Body position_id "position_id", Body custom_fields "custom_fields",
    Body international_assignment_reason "international_assignment_reason",
    Body description "description",
    Body international_assignment_expected_end_date "international_assignment_expected_end_date",
    Body international_assignment_type "international_assignment_type",
    Body effective_time "effective_time", Body expiration_time "expiration_time"
});

/// What `corehr.v2.employees_international_assignment.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployeesInternationalAssignmentResponse {
    /// The international assignment.
    pub international_assignment: Option<EmployeesInternationalAssignmentResp>,
}

crate::object!(PatchEmployeesInternationalAssignmentResponse {
    international_assignment "international_assignment"
});

/// What `corehr.v2.employees_international_assignment.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchEmployeesInternationalAssignmentError {
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 500): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchEmployeesInternationalAssignmentError: CODES {
    ParamIsInvalid1160001 = 1160001 + 6, FileNotFoundOrRequestInvalid = 1160002 + 6
});
