// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employees_job_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the job records of given employees, those in effect on a day or all versions, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/employees/job_datas/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get>) gives [`BatchGetEmployeesJobDataResponse`] or fails with [`BatchGetEmployeesJobDataError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`. Scopes for some fields: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:job_data.assignment_start_reason:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:employment.job_level:write`, `corehr:employment.job_grade:read`, `corehr:job_data.compensation_type:read`, `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchGetEmployeesJobData::new(employment_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_job_data.batch_get",
        "/open-apis/corehr/v2/employees/job_datas/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetEmployeesJobData {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employments, by the kind of id that the call uses. Length: 1 to 100. Example: `["7140964208476371111"]`.
    pub employment_ids: Vec<String>,
    /// Whether all versions are returned instead of the one in effect; off by default. Default: `false`. Example: `false`.
    pub get_all_version: Option<bool>,
    /// The first of the effective dates that are searched. Example: `2020-01-01`.
    pub effective_date_start: Option<String>,
    /// The last of the effective dates that are searched. Example: `2020-01-01`.
    pub effective_date_end: Option<String>,
    /// The day up to which records that took effect are returned; today by default, and without effect with `get_all_version`. Example: `2020-01-01`.
    pub data_date: Option<String>,
    /// Whether only primary records or only additional jobs are returned; both where left out. Example: `true`.
    pub primary_job_data: Option<bool>,
    /// The business events that made the records. Default: `[]`. Example: `["onboarding"]`.
    pub assignment_start_reasons: Option<Vec<String>>,
}

crate::request_builder!(BatchGetEmployeesJobData {
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), get_all_version(bool),
    effective_date_start(impl Into<String>).into(), effective_date_end(impl Into<String>).into(),
    data_date(impl Into<String>).into(), primary_job_data(bool),
    assignment_start_reasons(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetEmployeesJobData -> BatchGetEmployeesJobDataResponse, BatchGetEmployeesJobDataError {
    "corehr.v2.employees_job_data.batch_get",
    POST "/open-apis/corehr/v2/employees/job_datas/batch_get", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:employee.job_data:read", "corehr:job_data:read", "corehr:job_data:write"],
    LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body employment_ids "employment_ids", Body get_all_version "get_all_version",
    Body effective_date_start "effective_date_start", Body effective_date_end "effective_date_end",
    Body data_date "data_date", Body primary_job_data "primary_job_data",
    Body assignment_start_reasons "assignment_start_reasons"
});

/// What `corehr.v2.employees_job_data.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEmployeesJobDataResponse {
    /// The items that were found.
    pub items: Vec<EmployeeJobData>,
}

crate::object!(BatchGetEmployeesJobDataResponse { items "items" });

/// What `corehr.v2.employees_job_data.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetEmployeesJobDataError {
    /// `1160013` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid, or it could not be checked whether the leave plan covers the employee. Check the parameters.
    ParamIsInvalid,
    /// `1160018` (HTTP 400): AppID or LarkTenantID missing
    ///
    /// The settings for calculating leave balances are not valid, or the app or tenant is missing. Check the settings.
    AppIdLarkTenantIdMissing,
    /// `1160023` (HTTP 400): No authority error
    ///
    /// The leave balance could not be calculated, or a permission is missing. Try again later, and check the app's data permissions.
    NoAuthorityError,
    /// `1160997` (HTTP 500): Unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1160998` (HTTP 500): Unknown vault rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// `1160999` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support if it persists.
    InternalServerError1160999,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetEmployeesJobDataError: CODES {
    ParamIsInvalid = 1160013, AppIdLarkTenantIdMissing = 1160018, NoAuthorityError = 1160023,
    UnknownMetaRpcError = 1160997, InternalServerError1160998 = 1160998 + 1,
    InternalServerError1160999 = 1160999 + 1
});

/// Lists the job records of employees, a page at a time, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/employees/job_datas/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query>) gives [`QueryEmployeesJobDataResponse`] or fails with [`QueryEmployeesJobDataError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`. Scopes for some fields: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:job_data.assignment_start_reason:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:employment.job_level:write`, `corehr:employment.job_grade:read`, `corehr:job_data.compensation_type:read`, `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryEmployeesJobData::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v2.employees_job_data.query",
        "/open-apis/corehr/v2/employees/job_datas/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryEmployeesJobData {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether all versions are returned instead of the one in effect; off by default. Default: `false`. Example: `false`.
    pub get_all_version: Option<bool>,
    /// The day as of which data is returned; today by default. Example: `2020-01-01`.
    pub data_date: Option<String>,
    /// The first of the effective dates that are searched. Example: `2020-01-01`.
    pub effective_date_start: Option<String>,
    /// The last of the effective dates that are searched. Example: `2020-01-01`.
    pub effective_date_end: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `6891251722631890445`.
    pub department_id: Option<String>,
    /// The employments, by the kind of id that the call uses. Length: 0 to 100. Example: `["7140964208476371111"]`.
    pub employment_ids: Option<Vec<String>>,
    /// Whether only primary records or only additional jobs are returned; both where left out. Example: `true`.
    pub primary_job_data: Option<bool>,
    /// The business events that made the records. Default: `[]`. Example: `["onboarding"]`.
    pub assignment_start_reasons: Option<Vec<String>>,
}

crate::request_builder!(QueryEmployeesJobData {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), get_all_version(bool),
    data_date(impl Into<String>).into(), effective_date_start(impl Into<String>).into(),
    effective_date_end(impl Into<String>).into(), department_id(impl Into<String>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    primary_job_data(bool),
    assignment_start_reasons(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryEmployeesJobData -> QueryEmployeesJobDataResponse, QueryEmployeesJobDataError {
    "corehr.v2.employees_job_data.query", POST "/open-apis/corehr/v2/employees/job_datas/query",
    [Tenant], read_value Data, Json,
    SCOPES = ["corehr:employee.job_data:read", "corehr:job_data:read", "corehr:job_data:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body get_all_version "get_all_version",
    Body data_date "data_date", Body effective_date_start "effective_date_start",
    Body effective_date_end "effective_date_end", Body department_id "department_id",
    Body employment_ids "employment_ids", Body primary_job_data "primary_job_data",
    Body assignment_start_reasons "assignment_start_reasons"
});
crate::paged!(QueryEmployeesJobData: EmployeeJobData {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.employees_job_data.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmployeesJobDataResponse {
    /// The items that were found.
    pub items: Vec<EmployeeJobData>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryEmployeesJobDataResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.employees_job_data.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryEmployeesJobDataError {
    /// `1160013` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid, or it could not be checked whether the leave plan covers the employee. Check the parameters.
    ParamIsInvalid,
    /// `1160018` (HTTP 400): AppID or LarkTenantID missing
    ///
    /// The settings for calculating leave balances are not valid, or the app or tenant is missing. Check the settings.
    AppIdLarkTenantIdMissing,
    /// `1160023` (HTTP 400): No authority error
    ///
    /// The leave balance could not be calculated, or a permission is missing. Try again later, and check the app's data permissions.
    NoAuthorityError,
    /// `1160997` (HTTP 500): Unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1160998` (HTTP 500): Unknown vault rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// `1160999` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support if it persists.
    InternalServerError1160999,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryEmployeesJobDataError: CODES {
    ParamIsInvalid = 1160013, AppIdLarkTenantIdMissing = 1160018, NoAuthorityError = 1160023,
    UnknownMetaRpcError = 1160997, InternalServerError1160998 = 1160998 + 1,
    InternalServerError1160999 = 1160999 + 1
});
