// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workforce_plan_detail`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the rows of a headcount plan by department, type of employee, location and so on; not by custom organization.
///
/// [`POST /open-apis/corehr/v2/workforce_plan_details/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch>) gives [`BatchGetWorkforcePlanDetailResponse`] or fails with [`BatchGetWorkforcePlanDetailError`].
///
/// Token: tenant. Scopes, any one of: `corehr:workforce_detail:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(BatchGetWorkforcePlanDetail::new()).items();
/// ```
#[doc(
    alias(
        "corehr.v2.workforce_plan_detail.batch",
        "/open-apis/corehr/v2/workforce_plan_details/batch"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetWorkforcePlanDetail {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `["123456"]`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `100`. Range: `1` to `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// The headcount plan. Example: `781234834512`.
    pub workforce_plan_id: Option<String>,
    /// Whether rows of a reporting project are returned. Default: `false`. Example: `false`. Needs a scope: `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub is_centralized_reporting_project: Option<bool>,
    /// The project in which departments report their headcount. Length: 0 to 1000. Example: `7140964208476371111`. Needs a scope: `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub centralized_reporting_project_id: Option<String>,
    /// The departments. Length: 0 to 1000. Example: `["7210266650427033132"]`.
    pub department_ids: Option<Vec<String>>,
    /// The types of employees. Length: 0 to 1000. Example: `["7210608972695520812"]`.
    pub employee_type_ids: Option<Vec<String>>,
    /// The work locations. Length: 0 to 1000. Example: `["7210608972695520813"]`.
    pub work_location_ids: Option<Vec<String>>,
    /// The job families. Length: 0 to 1000. Example: `["7210608972695520814"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// The job levels. Length: 0 to 1000. Example: `["7210608972695520815"]`.
    pub job_level_ids: Option<Vec<String>>,
    /// The jobs. Length: 0 to 1000. Example: `["7210608972695520816"]`.
    pub job_ids: Option<Vec<String>>,
    /// The cost centers. Length: 0 to 1000. Example: `["7210608972695520817"]`.
    pub cost_center_ids: Option<Vec<String>>,
    /// Whether rows that lack a value in some dimension are returned too; off by default. Default: `false`. Example: `false`.
    pub include_missing_dimension_rows: Option<bool>,
}

crate::request_builder!(BatchGetWorkforcePlanDetail {
    page_token(impl Into<String>).into(), page_size(i64),
    workforce_plan_id(impl Into<String>).into(), is_centralized_reporting_project(bool),
    centralized_reporting_project_id(impl Into<String>).into(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cost_center_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    include_missing_dimension_rows(bool)
});
crate::request!(BatchGetWorkforcePlanDetail -> BatchGetWorkforcePlanDetailResponse, BatchGetWorkforcePlanDetailError {
    "corehr.v2.workforce_plan_detail.batch",
    POST "/open-apis/corehr/v2/workforce_plan_details/batch", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:workforce_detail:read"], LIMITS = [5 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Body workforce_plan_id "workforce_plan_id",
    Body is_centralized_reporting_project "is_centralized_reporting_project",
    Body centralized_reporting_project_id "centralized_reporting_project_id",
    Body department_ids "department_ids", Body employee_type_ids "employee_type_ids",
    Body work_location_ids "work_location_ids", Body job_family_ids "job_family_ids",
    Body job_level_ids "job_level_ids", Body job_ids "job_ids",
    Body cost_center_ids "cost_center_ids",
    Body include_missing_dimension_rows "include_missing_dimension_rows"
});
crate::paged!(BatchGetWorkforcePlanDetail: WorkforcePlanDetail {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.workforce_plan_detail.batch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetWorkforcePlanDetailResponse {
    /// The headcount plan.
    pub workforce_plan_id: Option<String>,
    /// The project in which departments report their headcount.
    pub centralized_reporting_project_id: Option<String>,
    /// The items that were found.
    pub items: Vec<WorkforcePlanDetail>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchGetWorkforcePlanDetailResponse {
    workforce_plan_id "workforce_plan_id",
    centralized_reporting_project_id "centralized_reporting_project_id", items "items",
    page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.workforce_plan_detail.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetWorkforcePlanDetailError {
    /// `1160100` (HTTP 403): no permission
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160109` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters; if it persists, contact support.
    ParamIsInvalid,
    /// `1161008` (HTTP 400): lack APP ID
    ///
    /// The recruitment type is not valid, or the process cannot be revoked. Check `recruitment_type_id`, or read the reason in the message.
    RecruitmentTypeOrProcessState,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetWorkforcePlanDetailError: CODES {
    ProcessNotFound = 1160100 + 2, ParamIsInvalid = 1160109,
    RecruitmentTypeOrProcessState = 1161008 + 1, RequestTimeout = 1161204 + 2,
    TooManyRequests = 1161604 + 2
});

/// Lists the rows of a headcount plan by any dimension, custom organizations included, with current, joining and leaving headcount.
///
/// [`POST /open-apis/corehr/v2/workforce_plan_details/batch_v2`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2>) gives [`BatchGetWorkforcePlanDetailV2Response`] or fails with [`BatchGetWorkforcePlanDetailV2Error`].
///
/// Token: tenant. Scopes, any one of: `corehr:workforce_detail:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(BatchGetWorkforcePlanDetailV2::new()).items();
/// ```
#[doc(
    alias(
        "corehr.v2.workforce_plan_detail.batch_v2",
        "/open-apis/corehr/v2/workforce_plan_details/batch_v2"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetWorkforcePlanDetailV2 {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `["123456"]`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `100`. Range: `1` to `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// The headcount plan. Example: `781234834512`.
    pub workforce_plan_id: Option<String>,
    /// Whether rows of a reporting project are returned. Default: `false`. Example: `false`. Needs a scope: `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub is_centralized_reporting_project: Option<bool>,
    /// The project in which departments report their headcount. Example: `7140964208476371111`. Needs a scope: `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub centralized_reporting_project_id: Option<String>,
    /// The values of dimensions to filter by. Length: 0 to 100.
    pub dimension_id_in_datas: Option<Vec<DimensionIdInData>>,
    /// Whether rows that lack a value in some dimension are returned too; off by default. Default: `false`. Example: `false`.
    pub include_missing_dimension_rows: Option<bool>,
    /// Whether rows in which all numbers are 0 are left out; off by default. Default: `false`. Example: `false`.
    pub filter_all_zero_value_rows: Option<bool>,
}

crate::request_builder!(BatchGetWorkforcePlanDetailV2 {
    page_token(impl Into<String>).into(), page_size(i64),
    workforce_plan_id(impl Into<String>).into(), is_centralized_reporting_project(bool),
    centralized_reporting_project_id(impl Into<String>).into(),
    dimension_id_in_datas(impl IntoIterator<Item = impl Into<DimensionIdInData>>).into_iter().map(Into::into).collect(),
    include_missing_dimension_rows(bool), filter_all_zero_value_rows(bool)
});
crate::request!(BatchGetWorkforcePlanDetailV2 -> BatchGetWorkforcePlanDetailV2Response, BatchGetWorkforcePlanDetailV2Error {
    "corehr.v2.workforce_plan_detail.batch_v2",
    POST "/open-apis/corehr/v2/workforce_plan_details/batch_v2", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:workforce_detail:read"], LIMITS = [5 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Body workforce_plan_id "workforce_plan_id",
    Body is_centralized_reporting_project "is_centralized_reporting_project",
    Body centralized_reporting_project_id "centralized_reporting_project_id",
    Body dimension_id_in_datas "dimension_id_in_datas",
    Body include_missing_dimension_rows "include_missing_dimension_rows",
    Body filter_all_zero_value_rows "filter_all_zero_value_rows"
});
crate::paged!(BatchGetWorkforcePlanDetailV2: WorkforcePlanDetailV2 {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.workforce_plan_detail.batch_v2` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetWorkforcePlanDetailV2Response {
    /// The headcount plan.
    pub workforce_plan_id: Option<String>,
    /// The project in which departments report their headcount.
    pub centralized_reporting_project_id: Option<String>,
    /// The items that were found.
    pub items: Vec<WorkforcePlanDetailV2>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchGetWorkforcePlanDetailV2Response {
    workforce_plan_id "workforce_plan_id",
    centralized_reporting_project_id "centralized_reporting_project_id", items "items",
    page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.workforce_plan_detail.batch_v2` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetWorkforcePlanDetailV2Error {
    /// `1160100` (HTTP 403): no permission
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160109` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters; if it persists, contact support.
    ParamIsInvalid,
    /// `1161008` (HTTP 400): lack APP ID
    ///
    /// The recruitment type is not valid, or the process cannot be revoked. Check `recruitment_type_id`, or read the reason in the message.
    RecruitmentTypeOrProcessState,
    /// `1161009` (HTTP 400): programme not found
    ///
    /// The type of employee is not valid, or the headcount plan does not exist. Check `employee_type_id` or the plan.
    EmployeeTypeOrPlanInvalid,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetWorkforcePlanDetailV2Error: CODES {
    ProcessNotFound = 1160100 + 2, ParamIsInvalid = 1160109,
    RecruitmentTypeOrProcessState = 1161008 + 1, EmployeeTypeOrPlanInvalid = 1161009 + 1,
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});
