// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_data`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates the first job record of an employee, as when joining or when data is imported; the reason must be onboarding.
///
/// [`POST /open-apis/corehr/v1/job_datas`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create>) gives [`CreateJobDataResponse`] or fails with [`CreateJobDataError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`. Scopes for some fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateJobData::new(primary_job_data, assignment_start_reason).employee_type_id(employee_type_id).department_id(department_id).employment_id(employment_id).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v1.job_data.create", "/open-apis/corehr/v1/job_datas"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobData {
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The job level. Example: `6890452208593372679`.
    pub job_level_id: Option<String>,
    /// The job grade. Example: `6890452208593372679`.
    pub job_grade_id: Option<String>,
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
    /// When the probation begins. Example: `2018-03-16`.
    pub probation_start_date: Option<String>,
    /// When the probation really ended, or is to end. Example: `2019-05-24`.
    pub probation_end_date: Option<String>,
    /// Deprecated. Deprecated. Default: `true`. Example: `true`.
    pub primary_job_data: bool,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6893014062142064135`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// Until when it is in effect. Example: `2020-05-02 00:00:00`.
    pub expiration_time: Option<String>,
    /// The job family. Example: `1245678`.
    pub job_family_id: Option<String>,
    /// The business event that made the record, formerly the reason of the job record.
    pub assignment_start_reason: EnumNameAndDisplay,
    /// When the probation is expected to end. Example: `2006-01-02`.
    pub probation_expected_end_date: Option<String>,
    /// The direct manager, by job record. Example: `6890452208593372679`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line managers, by job record. Example: `["6890452208593372681"]`.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// The second direct manager, by job record. Example: `6890452208593372679`.
    pub second_direct_manager_id: Option<String>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Option<Vec<SupportCostCenterItem>>,
    /// The type of shifts.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Example: `6890452208593372680`.
    pub service_company: Option<String>,
    /// The position. Example: `6890452208593372679`.
    pub position_id: Option<String>,
    /// The pathway. Example: `6890452208593372671`.
    pub pathway_id: Option<String>,
}

crate::request_builder!(named CreateJobData {
    primary_job_data(bool), assignment_start_reason(EnumNameAndDisplay);
    client_token(impl Into<String>).into(), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), job_level_id(impl Into<String>).into(),
    job_grade_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    working_hours_type_id(impl Into<String>).into(), work_location_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    probation_start_date(impl Into<String>).into(), probation_end_date(impl Into<String>).into(),
    employment_id(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    expiration_time(impl Into<String>).into(), job_family_id(impl Into<String>).into(),
    probation_expected_end_date(impl Into<String>).into(),
    direct_manager_id(impl Into<String>).into(),
    dotted_line_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    second_direct_manager_id(impl Into<String>).into(),
    cost_center_rate(impl IntoIterator<Item = impl Into<SupportCostCenterItem>>).into_iter().map(Into::into).collect(),
    work_shift(EnumNameAndDisplay), compensation_type(EnumNameAndDisplay),
    service_company(impl Into<String>).into(), position_id(impl Into<String>).into(),
    pathway_id(impl Into<String>).into()
});
crate::request!(CreateJobData -> CreateJobDataResponse, CreateJobDataError {
    "corehr.v1.job_data.create", POST "/open-apis/corehr/v1/job_datas", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr", "corehr:job_data:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [employee_type_id "employee_type_id", department_id "department_id", employment_id "employment_id", effective_time "effective_time"];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body job_level_id "job_level_id",
    Body job_grade_id "job_grade_id", Body employee_type_id "employee_type_id",
    Body working_hours_type_id "working_hours_type_id", Body work_location_id "work_location_id",
    Body department_id "department_id", Body job_id "job_id",
    Body probation_start_date "probation_start_date", Body probation_end_date "probation_end_date",
    Body primary_job_data "primary_job_data", Body employment_id "employment_id",
    Body effective_time "effective_time", Body expiration_time "expiration_time",
    Body job_family_id "job_family_id", Body assignment_start_reason "assignment_start_reason",
    Body probation_expected_end_date "probation_expected_end_date",
    Body direct_manager_id "direct_manager_id",
    Body dotted_line_manager_id_list "dotted_line_manager_id_list",
    Body second_direct_manager_id "second_direct_manager_id",
    Body cost_center_rate "cost_center_rate", Body work_shift "work_shift",
    Body compensation_type "compensation_type", Body service_company "service_company",
    Body position_id "position_id", Body pathway_id "pathway_id"
});

/// What `corehr.v1.job_data.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDataResponse {
    /// The job record.
    pub job_data: Option<JobData>,
}

crate::object!(CreateJobDataResponse { job_data "job_data" });

/// What `corehr.v1.job_data.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobDataError {
    /// `1160003` (HTTP 400): record is deleted by others
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160019` (HTTP 400): The sum of cost center apportionment ratio should be 100.
    ///
    /// The shares of the cost centers do not add up to 100, or the leave balance came out empty. Correct the shares.
    CalculationResultLeaveBalanceEmpty,
    /// `1160997` (HTTP 500): unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1160998` (HTTP 500): unknown vault rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownVaultRpcError,
    /// `1160999` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support if it persists.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobDataError: CODES {
    DataOutdated = 1160003 + 3, BusinessRuleNotMet = 1160004 + 3,
    CalculationResultLeaveBalanceEmpty = 1160019 + 1, UnknownMetaRpcError = 1160997 + 1,
    UnknownVaultRpcError = 1160998 + 1, UnknownError = 1160999 + 1
});

/// Deletes a job record for good.
///
/// [`DELETE /open-apis/corehr/v1/job_datas/:job_data_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/delete>) gives [`DeleteJobDataResponse`] or fails with [`DeleteJobDataError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobData::new(job_data_id)).await?;
/// ```
#[doc(alias("corehr.v1.job_data.delete", "/open-apis/corehr/v1/job_datas/:job_data_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobData {
    /// The job record. Example: `467642764726472`.
    pub job_data_id: String,
}

crate::request_builder!(DeleteJobData { job_data_id(impl Into<String>).into(); });
crate::request!(DeleteJobData -> DeleteJobDataResponse, DeleteJobDataError {
    "corehr.v1.job_data.delete", DELETE "/open-apis/corehr/v1/job_datas/:job_data_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr", "corehr:job_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_data_id "job_data_id"
});

/// What `corehr.v1.job_data.delete` answers with.
pub type DeleteJobDataResponse = crate::Empty;

/// What `corehr.v1.job_data.delete` answers with when it fails.
pub type DeleteJobDataError = crate::GatewayError;

/// Gets the primary job record that is in effect. Superseded by `corehr.v2.employees_job_data.batch_get` and `corehr.v2.employees_job_data.query`.
///
/// [`GET /open-apis/corehr/v1/job_datas/:job_data_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get>) gives [`GetJobDataResponse`] or fails with [`GetJobDataError`].
///
/// Superseded by [`corehr::v2::BatchGetEmployeesJobData`](crate::corehr::v2::BatchGetEmployeesJobData).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`. Scopes for some fields: `corehr:employment.position:read`, `corehr:employment.position:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`, `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetJobData::new(job_data_id)).await?;
/// ```
#[doc(alias("corehr.v1.job_data.get", "/open-apis/corehr/v1/job_datas/:job_data_id"))]
#[deprecated(note = "superseded by `corehr::v2::BatchGetEmployeesJobData`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobData {
    /// The job record. Example: `151515`.
    pub job_data_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetJobData {
    job_data_id(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetJobData -> GetJobDataResponse, GetJobDataError {
    "corehr.v1.job_data.get", GET "/open-apis/corehr/v1/job_datas/:job_data_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_data_id "job_data_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `corehr.v1.job_data.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataResponse {
    /// The job record.
    pub job_data: Option<JobData>,
}

crate::object!(GetJobDataResponse { job_data "job_data" });

/// What `corehr.v1.job_data.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobDataError {
    /// `1160003` (HTTP 400): record is deleted by others
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160019` (HTTP 400): The sum of cost center apportionment ratio should be 100.
    ///
    /// The shares of the cost centers do not add up to 100, or the leave balance came out empty. Correct the shares.
    CalculationResultLeaveBalanceEmpty,
    /// `1160997` (HTTP 500): unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1160998` (HTTP 500): unknown vault rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownVaultRpcError,
    /// `1160999` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support if it persists.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobDataError: CODES {
    DataOutdated = 1160003 + 3, BusinessRuleNotMet = 1160004 + 3,
    CalculationResultLeaveBalanceEmpty = 1160019 + 1, UnknownMetaRpcError = 1160997 + 1,
    UnknownVaultRpcError = 1160998 + 1, UnknownError = 1160999 + 1
});

/// Lists the job records of employees. Superseded by `corehr.v2.employees_job_data.batch_get` and `corehr.v2.employees_job_data.query`.
///
/// [`GET /open-apis/corehr/v1/job_datas`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list>) gives [`ListJobDataResponse`] or fails with [`ListJobDataError`].
///
/// Superseded by [`corehr::v2::BatchGetEmployeesJobData`](crate::corehr::v2::BatchGetEmployeesJobData).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`, `corehr:job_data:write`. Scopes for some fields: `corehr:employment.position:read`, `corehr:employment.position:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`, `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobData::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.job_data.list", "/open-apis/corehr/v1/job_datas"))]
#[deprecated(note = "superseded by `corehr::v2::BatchGetEmployeesJobData`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobData {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6994718879515739656`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7072306364927985196`.
    pub employment_id: Option<String>,
    /// The job records; all of them where left out. Length: at most 100. Example: `["6919733291281024526"]`.
    pub job_data_id_list: Option<Vec<String>>,
    /// The department, by the kind of id that the call uses. Example: `6887868781834536462`.
    pub department_id: Option<String>,
    /// The job. Example: `6893014062142064135`.
    pub job_id: Option<String>,
    /// Whether all versions are returned instead of the one in effect; off by default. Default: `false`. Example: `false`.
    pub get_all_version: Option<bool>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(ListJobData {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), employment_id(impl Into<String>).into(),
    job_data_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    get_all_version(bool), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(ListJobData -> ListJobDataResponse, ListJobDataError {
    "corehr.v1.job_data.list", GET "/open-apis/corehr/v1/job_datas", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job_data:read", "corehr:corehr", "corehr:job_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query employment_id "employment_id",
    Query job_data_id_list "job_data_id_list", Query department_id "department_id",
    Query job_id "job_id", Query get_all_version "get_all_version",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type"
});
crate::paged!(ListJobData: JobData {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.job_data.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobDataResponse {
    /// The items that were found.
    pub items: Vec<JobData>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobDataResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.job_data.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobDataError {
    /// `1160003` (HTTP 400): record is deleted by others
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160019` (HTTP 400): The sum of cost center apportionment ratio should be 100.
    ///
    /// The shares of the cost centers do not add up to 100, or the leave balance came out empty. Correct the shares.
    CalculationResultLeaveBalanceEmpty,
    /// `1160997` (HTTP 500): unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1160998` (HTTP 500): unknown vault rpc
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownVaultRpcError,
    /// `1160999` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support if it persists.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListJobDataError: CODES {
    DataOutdated = 1160003 + 3, BusinessRuleNotMet = 1160004 + 3,
    CalculationResultLeaveBalanceEmpty = 1160019 + 1, UnknownMetaRpcError = 1160997 + 1,
    UnknownVaultRpcError = 1160998, UnknownError = 1160999 + 1
});

/// Adds a job record or changes one version; strict checks are on by default. Superseded by the calls that start a transfer or an offboarding.
///
/// [`PATCH /open-apis/corehr/v1/job_datas/:job_data_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch>) gives [`PatchJobDataResponse`] or fails with [`PatchJobDataError`].
///
/// Superseded by [`corehr::v2::CreateJobChange`](crate::corehr::v2::CreateJobChange).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`. Scopes for some fields: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchJobData::new(job_data_id)).await?;
/// ```
#[doc(alias("corehr.v1.job_data.patch", "/open-apis/corehr/v1/job_datas/:job_data_id"))]
#[deprecated(note = "superseded by `corehr::v2::CreateJobChange`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchJobData {
    /// The job record. Example: `151515`.
    pub job_data_id: String,
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the change is checked and recorded as a transfer, with an event; on by default, and only for new versions. Default: `true`. Example: `false`.
    pub strict_verify: Option<String>,
    /// The version to change; where left out, a new one is added. Example: `6890452208593372697`.
    pub version_id: Option<String>,
    /// The job level. Example: `6890452208593372679`.
    pub job_level_id: Option<String>,
    /// The job grade. Example: `6890452208593372679`.
    pub job_grade_id: Option<String>,
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
    /// When the probation begins. Example: `2018-03-16`.
    pub probation_start_date: Option<String>,
    /// When the probation really ended, or is to end. Example: `2019-05-24`.
    pub probation_end_date: Option<String>,
    /// Deprecated. Deprecated. Default: `true`. Example: `true`.
    pub primary_job_data: Option<bool>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: Option<String>,
    /// Until when it is in effect. Example: `2020-05-02 00:00:00`.
    pub expiration_time: Option<String>,
    /// The job family. Example: `1245678`.
    pub job_family_id: Option<String>,
    /// The business event that made the record, formerly the reason of the job record.
    pub assignment_start_reason: Option<EnumNameAndDisplay>,
    /// When the probation is expected to end. Example: `2006-01-02`.
    pub probation_expected_end_date: Option<String>,
    /// The direct manager, by job record. Example: `6890452208593372679`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line managers, by job record. Example: `["6890452208593372681"]`.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// The second direct manager, by job record. Example: `6890452208593372679`.
    pub second_direct_manager_id: Option<String>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Option<Vec<SupportCostCenterItem>>,
    /// The type of shifts.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Example: `6890452208593372680`.
    pub service_company: Option<String>,
    /// The pathway. Example: `6890452208593372671`.
    pub pathway_id: Option<String>,
}

crate::request_builder!(PatchJobData {
    job_data_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), strict_verify(impl Into<String>).into(),
    version_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_grade_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    working_hours_type_id(impl Into<String>).into(), work_location_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    probation_start_date(impl Into<String>).into(), probation_end_date(impl Into<String>).into(),
    primary_job_data(bool), effective_time(impl Into<String>).into(),
    expiration_time(impl Into<String>).into(), job_family_id(impl Into<String>).into(),
    assignment_start_reason(EnumNameAndDisplay),
    probation_expected_end_date(impl Into<String>).into(),
    direct_manager_id(impl Into<String>).into(),
    dotted_line_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    second_direct_manager_id(impl Into<String>).into(),
    cost_center_rate(impl IntoIterator<Item = impl Into<SupportCostCenterItem>>).into_iter().map(Into::into).collect(),
    work_shift(EnumNameAndDisplay), compensation_type(EnumNameAndDisplay),
    service_company(impl Into<String>).into(), pathway_id(impl Into<String>).into()
});
crate::request!(PatchJobData -> PatchJobDataResponse, PatchJobDataError {
    "corehr.v1.job_data.patch", PATCH "/open-apis/corehr/v1/job_datas/:job_data_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:job_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_data_id "job_data_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query strict_verify "strict_verify", Body version_id "version_id",
    Body job_level_id "job_level_id", Body job_grade_id "job_grade_id",
    Body employee_type_id "employee_type_id", Body working_hours_type_id "working_hours_type_id",
    Body work_location_id "work_location_id", Body department_id "department_id",
    Body job_id "job_id", Body probation_start_date "probation_start_date",
    Body probation_end_date "probation_end_date", Body primary_job_data "primary_job_data",
    Body effective_time "effective_time", Body expiration_time "expiration_time",
    Body job_family_id "job_family_id", Body assignment_start_reason "assignment_start_reason",
    Body probation_expected_end_date "probation_expected_end_date",
    Body direct_manager_id "direct_manager_id",
    Body dotted_line_manager_id_list "dotted_line_manager_id_list",
    Body second_direct_manager_id "second_direct_manager_id",
    Body cost_center_rate "cost_center_rate", Body work_shift "work_shift",
    Body compensation_type "compensation_type", Body service_company "service_company",
    Body pathway_id "pathway_id"
});

/// What `corehr.v1.job_data.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchJobDataResponse {
    /// The job record.
    pub job_data: Option<JobData>,
}

crate::object!(PatchJobDataResponse { job_data "job_data" });

/// What `corehr.v1.job_data.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchJobDataError {
    /// `1160003` (HTTP 400): record is deleted by others
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160019` (HTTP 400): The sum of cost center apportionment ratio should be 100.
    ///
    /// The shares of the cost centers do not add up to 100, or the leave balance came out empty. Correct the shares.
    CalculationResultLeaveBalanceEmpty,
    /// `1160813` (HTTP 500): duplicate entry record
    ///
    /// The record was entered before.
    DuplicateEntryRecord,
    /// `1160997` (HTTP 500): unknown meta rpc
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1160998` (HTTP 500): unknown vault rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownVaultRpcError,
    /// `1160999` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support if it persists.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchJobDataError: CODES {
    DataOutdated = 1160003 + 3, BusinessRuleNotMet = 1160004 + 3,
    CalculationResultLeaveBalanceEmpty = 1160019 + 1, DuplicateEntryRecord = 1160813,
    UnknownMetaRpcError = 1160997, UnknownVaultRpcError = 1160998 + 1, UnknownError = 1160999 + 1
});
