// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employees_additional_job`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists additional jobs of employees, all or by conditions, within the app's data permissions; changes may take 10 seconds to show.
///
/// [`POST /open-apis/corehr/v2/employees/additional_jobs/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch>) gives [`BatchGetEmployeesAdditionalJobResponse`] or fails with [`BatchGetEmployeesAdditionalJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:additional_job:read`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:additional_job.compensation_type:read`, `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:read`, `corehr:additional_job.job:write`, `corehr:additional_job.job_level:read`, `corehr:additional_job.job_level:write`, `corehr:additional_job.position:read`, `corehr:additional_job.position:write`, `corehr:additional_job.service_company:read`, `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:read`, `corehr:additional_job.work_shift:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(BatchGetEmployeesAdditionalJob::new()).items();
/// ```
#[doc(
    alias(
        "corehr.v2.employees_additional_job.batch",
        "/open-apis/corehr/v2/employees/additional_jobs/batch"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetEmployeesAdditionalJob {
    /// How many items a page holds at most. Default: `100`. Range: `0` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `Njg5MTI1MTcyMjYzMTg5MDQ0NQ==`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employments, by the kind of id that the call uses. Length: 0 to 100. Example: `["7140964208476371111"]`.
    pub employment_ids: Option<Vec<String>>,
    /// The additional jobs; with it, ask for the greatest page, since `has_more` is not returned. Length: 0 to 100. Example: `["7140964208476371111"]`.
    pub additional_job_ids: Option<Vec<String>>,
    /// The range in which additional jobs begin.
    pub start_date: Option<EmployeesAdditionalJobBatchReqDate>,
    /// The range in which additional jobs end.
    pub end_date: Option<EmployeesAdditionalJobBatchReqDate>,
    /// The day as of which data is returned; today by default. Example: `2024-01-02`.
    pub data_date: Option<String>,
    /// Whether only additional jobs in effect on `data_date` are returned; off by default. Default: `false`. Example: `true`.
    pub is_effective: Option<bool>,
}

crate::request_builder!(BatchGetEmployeesAdditionalJob {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    additional_job_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_date(EmployeesAdditionalJobBatchReqDate), end_date(EmployeesAdditionalJobBatchReqDate),
    data_date(impl Into<String>).into(), is_effective(bool)
});
crate::request!(BatchGetEmployeesAdditionalJob -> BatchGetEmployeesAdditionalJobResponse, BatchGetEmployeesAdditionalJobError {
    "corehr.v2.employees_additional_job.batch",
    POST "/open-apis/corehr/v2/employees/additional_jobs/batch", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:additional_job:read"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body employment_ids "employment_ids",
    Body additional_job_ids "additional_job_ids", Body start_date "start_date",
    Body end_date "end_date", Body data_date "data_date", Body is_effective "is_effective"
});
crate::paged!(BatchGetEmployeesAdditionalJob: EmployeesAdditionalJobWriteResp {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.employees_additional_job.batch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEmployeesAdditionalJobResponse {
    /// The items that were found.
    pub items: Vec<EmployeesAdditionalJobWriteResp>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchGetEmployeesAdditionalJobResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.employees_additional_job.batch` answers with when it fails.
pub type BatchGetEmployeesAdditionalJobError = crate::GatewayError;

/// Gives an employee an additional job besides the primary one.
///
/// [`POST /open-apis/corehr/v2/employees/additional_jobs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create>) gives [`CreateEmployeesAdditionalJobResponse`] or fails with [`CreateEmployeesAdditionalJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:additional_job:write`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:write`, `corehr:additional_job.job_level:write`, `corehr:additional_job.position:write`, `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateEmployeesAdditionalJob::new().employee_type_id(employee_type_id).department_id(department_id).employment_id(employment_id).start_date(start_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_additional_job.create",
        "/open-apis/corehr/v2/employees/additional_jobs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployeesAdditionalJob {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The type of employee. Example: `6890452208593372679`.
    ///
    /// Required.
    pub employee_type_id: Option<String>,
    /// The working hours type. Example: `6890452208593372679`.
    pub working_hours_type_id: Option<String>,
    /// The work location. Example: `6890452208593372679`.
    pub work_location_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `6890452208593372679`.
    ///
    /// Required.
    pub department_id: Option<String>,
    /// The job. Example: `6890452208593372679`.
    pub job_id: Option<String>,
    /// The job level. Example: `6890452208593372679`.
    pub job_level_id: Option<String>,
    /// The job family. Example: `1245678`.
    pub job_family_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6893014062142064135`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// When the additional job begins. Example: `2020-05-01`.
    ///
    /// Required.
    pub start_date: Option<String>,
    /// When the additional job ends. Example: `2020-05-02`.
    pub end_date: Option<String>,
    /// The direct manager, by employment. Example: `6890452208593372680`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment. Example: `6890452208593372680`.
    pub dotted_line_manager_id: Option<String>,
    /// The type of shifts.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Example: `6890452208593372680`.
    pub service_company: Option<String>,
    /// The weekly working time, in hours. Example: `5`.
    pub weekly_working_hours: Option<String>,
    /// The work calendar. Example: `6890452208593372680`.
    pub work_calendar_id: Option<String>,
    /// The position. Example: `6890452208593372680`.
    pub position_id: Option<String>,
    /// The subtype of employee. Example: `6890452208593372680`.
    pub employee_subtype_id: Option<String>,
}

crate::request_builder!(named CreateEmployeesAdditionalJob {
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    employee_type_id(impl Into<String>).into(), working_hours_type_id(impl Into<String>).into(),
    work_location_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    job_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(), employment_id(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    direct_manager_id(impl Into<String>).into(), dotted_line_manager_id(impl Into<String>).into(),
    work_shift(EnumNameAndDisplay), compensation_type(EnumNameAndDisplay),
    service_company(impl Into<String>).into(), weekly_working_hours(impl Into<String>).into(),
    work_calendar_id(impl Into<String>).into(), position_id(impl Into<String>).into(),
    employee_subtype_id(impl Into<String>).into()
});
crate::request!(CreateEmployeesAdditionalJob -> CreateEmployeesAdditionalJobResponse, CreateEmployeesAdditionalJobError {
    "corehr.v2.employees_additional_job.create",
    POST "/open-apis/corehr/v2/employees/additional_jobs", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:additional_job:write"], LIMITS = [100 in 60],
    NAMED = [employee_type_id "employee_type_id", department_id "department_id", employment_id "employment_id", start_date "start_date"];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body employee_type_id "employee_type_id",
    Body working_hours_type_id "working_hours_type_id", Body work_location_id "work_location_id",
    Body department_id "department_id", Body job_id "job_id", Body job_level_id "job_level_id",
    Body job_family_id "job_family_id", Body employment_id "employment_id",
    Body start_date "start_date", Body end_date "end_date",
    Body direct_manager_id "direct_manager_id",
    Body dotted_line_manager_id "dotted_line_manager_id", Body work_shift "work_shift",
    Body compensation_type "compensation_type", Body service_company "service_company",
    Body weekly_working_hours "weekly_working_hours", Body work_calendar_id "work_calendar_id",
    Body position_id "position_id", Body employee_subtype_id "employee_subtype_id"
});

/// What `corehr.v2.employees_additional_job.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeesAdditionalJobResponse {
    /// The additional job.
    pub additional_job: Option<EmployeesAdditionalJobWriteResp>,
}

crate::object!(CreateEmployeesAdditionalJobResponse { additional_job "additional_job" });

/// What `corehr.v2.employees_additional_job.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmployeesAdditionalJobError {
    /// `1160001` (HTTP 200): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 400): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmployeesAdditionalJobError: CODES {
    ParamIsInvalid1160001 = 1160001 + 5, FileNotFoundOrRequestInvalid = 1160002 + 5
});

/// Deletes an additional job of an employee.
///
/// [`DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete>) gives [`DeleteEmployeesAdditionalJobResponse`] or fails with [`DeleteEmployeesAdditionalJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:additional_job:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteEmployeesAdditionalJob::new(additional_job_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_additional_job.delete",
        "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployeesAdditionalJob {
    /// The additional job. Example: `654637829201`.
    pub additional_job_id: String,
}

crate::request_builder!(DeleteEmployeesAdditionalJob {
    additional_job_id(impl Into<String>).into();
});
crate::request!(DeleteEmployeesAdditionalJob -> DeleteEmployeesAdditionalJobResponse, DeleteEmployeesAdditionalJobError {
    "corehr.v2.employees_additional_job.delete",
    DELETE "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:additional_job:write"], LIMITS = [100 in 60];
    Path additional_job_id "additional_job_id"
});

/// What `corehr.v2.employees_additional_job.delete` answers with.
pub type DeleteEmployeesAdditionalJobResponse = crate::Empty;

/// What `corehr.v2.employees_additional_job.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteEmployeesAdditionalJobError {
    /// `1160001` (HTTP 200): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 400): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteEmployeesAdditionalJobError: CODES {
    ParamIsInvalid1160001 = 1160001 + 5, FileNotFoundOrRequestInvalid = 1160002 + 5
});

/// Changes an additional job of an employee.
///
/// [`PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/patch>) gives [`PatchEmployeesAdditionalJobResponse`] or fails with [`PatchEmployeesAdditionalJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:additional_job:write`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:write`, `corehr:additional_job.job_level:write`, `corehr:additional_job.position:write`, `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchEmployeesAdditionalJob::new(additional_job_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_additional_job.patch",
        "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEmployeesAdditionalJob {
    /// The additional job. Example: `12454646`.
    pub additional_job_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The type of employee. Example: `6890452208593372679`.
    pub employee_type_id: Option<String>,
    /// The working hours type. Example: `6890452208593372679`.
    pub working_hours_type_id: Option<String>,
    /// The work location. Example: `6890452208593372679`.
    pub work_location_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `6890452208593372679`.
    pub department_id: Option<String>,
    /// The job. Example: `6890452208593372679`.
    pub job_id: Option<String>,
    /// The job level. Example: `6890452208593372679`.
    pub job_level_id: Option<String>,
    /// The job family. Example: `1245678`.
    pub job_family_id: Option<String>,
    /// When the additional job begins. Example: `2020-05-01`.
    pub start_date: Option<String>,
    /// When the additional job ends; cannot be emptied. Example: `2020-05-02`.
    pub end_date: Option<String>,
    /// The direct manager, by employment. Example: `6890452208593372680`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment. Example: `6890452208593372680`.
    pub dotted_line_manager_id: Option<String>,
    /// The type of shifts.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Example: `6890452208593372680`.
    pub service_company: Option<String>,
    /// The weekly working time, in hours. Example: `5`.
    pub weekly_working_hours: Option<String>,
    /// The work calendar. Example: `6890452208593372680`.
    pub work_calendar_id: Option<String>,
    /// The position. Example: `6890452208593372680`.
    pub position_id: Option<String>,
    /// The subtype of employee. Example: `6890452208593372680`.
    pub employee_subtype_id: Option<String>,
}

crate::request_builder!(PatchEmployeesAdditionalJob {
    additional_job_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    employee_type_id(impl Into<String>).into(), working_hours_type_id(impl Into<String>).into(),
    work_location_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    job_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(), start_date(impl Into<String>).into(),
    end_date(impl Into<String>).into(), direct_manager_id(impl Into<String>).into(),
    dotted_line_manager_id(impl Into<String>).into(), work_shift(EnumNameAndDisplay),
    compensation_type(EnumNameAndDisplay), service_company(impl Into<String>).into(),
    weekly_working_hours(impl Into<String>).into(), work_calendar_id(impl Into<String>).into(),
    position_id(impl Into<String>).into(), employee_subtype_id(impl Into<String>).into()
});
crate::request!(PatchEmployeesAdditionalJob -> PatchEmployeesAdditionalJobResponse, PatchEmployeesAdditionalJobError {
    "corehr.v2.employees_additional_job.patch",
    PATCH "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:additional_job:write"], LIMITS = [100 in 60];
    Path additional_job_id "additional_job_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body employee_type_id "employee_type_id", Body working_hours_type_id "working_hours_type_id",
    Body work_location_id "work_location_id", Body department_id "department_id",
    Body job_id "job_id", Body job_level_id "job_level_id", Body job_family_id "job_family_id",
    Body start_date "start_date", Body end_date "end_date",
    Body direct_manager_id "direct_manager_id",
    Body dotted_line_manager_id "dotted_line_manager_id", Body work_shift "work_shift",
    Body compensation_type "compensation_type", Body service_company "service_company",
    Body weekly_working_hours "weekly_working_hours", Body work_calendar_id "work_calendar_id",
    Body position_id "position_id", Body employee_subtype_id "employee_subtype_id"
});

/// What `corehr.v2.employees_additional_job.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployeesAdditionalJobResponse {
    /// The additional job.
    pub additional_job: Option<EmployeesAdditionalJobWriteResp>,
}

crate::object!(PatchEmployeesAdditionalJobResponse { additional_job "additional_job" });

/// What `corehr.v2.employees_additional_job.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchEmployeesAdditionalJobError {
    /// `1160001` (HTTP 200): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 400): 未知错误
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchEmployeesAdditionalJobError: CODES {
    ParamIsInvalid1160001 = 1160001 + 5, FileNotFoundOrRequestInvalid = 1160002 + 5
});
