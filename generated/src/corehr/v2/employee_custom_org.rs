// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee_custom_org`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Assigns an employee to custom organizations from a date on.
///
/// [`POST /open-apis/corehr/v2/custom_org/create_emp_custom_org`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org>) gives [`CreateEmployeeCustomOrgResponse`] or fails with [`CreateEmployeeCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employment.custom_org:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateEmployeeCustomOrg::new(user_id_type, custom_org_with_rates).user_id(user_id).object_api_name(object_api_name).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employee_custom_org.create_emp_custom_org",
        "/open-apis/corehr/v2/custom_org/create_emp_custom_org"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployeeCustomOrg {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: ApprovalGroupsUserIdType,
    /// The employee, by the kind of id that the call uses. Example: `00067`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_03`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The custom organizations, with the share of each. Length: 1 to 100.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    /// Why the assignment changes. Length: at most 1000. Example: `开放平台变更`.
    pub start_reason: Option<String>,
    /// From when on it is in effect. Example: `2024-06-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
}

crate::request_builder!(named CreateEmployeeCustomOrg {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    custom_org_with_rates(impl IntoIterator<Item = impl Into<CustomOrgWithRate>>).into_iter().map(Into::into).collect();
    user_id(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    start_reason(impl Into<String>).into(), effective_time(impl Into<String>).into()
});
crate::request!(CreateEmployeeCustomOrg -> CreateEmployeeCustomOrgResponse, CreateEmployeeCustomOrgError {
    "corehr.v2.employee_custom_org.create_emp_custom_org",
    POST "/open-apis/corehr/v2/custom_org/create_emp_custom_org", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:employment.custom_org:write"], LIMITS = [100 in 60],
    NAMED = [user_id "user_id", object_api_name "object_api_name", effective_time "effective_time"];
    Query user_id_type "user_id_type", Body user_id "user_id",
    Body object_api_name "object_api_name", Body custom_org_with_rates "custom_org_with_rates",
    Body start_reason "start_reason", Body effective_time "effective_time"
});

/// What `corehr.v2.employee_custom_org.create_emp_custom_org` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeCustomOrgResponse {
    /// The record of the employee's assignment to custom organizations.
    pub job_data_custom_org_id: Option<String>,
    /// The version.
    pub version_id: Option<String>,
}

crate::object!(CreateEmployeeCustomOrgResponse {
    job_data_custom_org_id "job_data_custom_org_id", version_id "version_id"
});

/// What `corehr.v2.employee_custom_org.create_emp_custom_org` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmployeeCustomOrgError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmployeeCustomOrgError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Deletes one version of an employee's assignment to a custom organization.
///
/// [`POST /open-apis/corehr/v2/custom_org/del`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del>) gives [`DeleteEmployeeCustomOrgResponse`] or fails with [`DeleteEmployeeCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employment.custom_org:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteEmployeeCustomOrg::new().user_id(user_id).job_data_custom_org_id(job_data_custom_org_id).version_id(version_id).object_api_name(object_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.employee_custom_org.del", "/open-apis/corehr/v2/custom_org/del"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployeeCustomOrg {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The user, by the kind of id that the call uses. Example: `7358801371828602412`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The record of the employee's assignment to custom organizations. Example: `7293841029445207596`.
    ///
    /// Required.
    pub job_data_custom_org_id: Option<String>,
    /// The version. Example: `7293841029445207593`.
    ///
    /// Required.
    pub version_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_03`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
}

crate::request_builder!(named DeleteEmployeeCustomOrg {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), user_id(impl Into<String>).into(),
    job_data_custom_org_id(impl Into<String>).into(), version_id(impl Into<String>).into(),
    object_api_name(impl Into<String>).into()
});
crate::request!(DeleteEmployeeCustomOrg -> DeleteEmployeeCustomOrgResponse, DeleteEmployeeCustomOrgError {
    "corehr.v2.employee_custom_org.del", POST "/open-apis/corehr/v2/custom_org/del", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:employment.custom_org:write"], LIMITS = [100 in 60],
    NAMED = [user_id "user_id", job_data_custom_org_id "job_data_custom_org_id", version_id "version_id", object_api_name "object_api_name"];
    Query user_id_type "user_id_type", Body user_id "user_id",
    Body job_data_custom_org_id "job_data_custom_org_id", Body version_id "version_id",
    Body object_api_name "object_api_name"
});

/// What `corehr.v2.employee_custom_org.del` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmployeeCustomOrgResponse {
    /// What the server answers.
    pub data: Option<String>,
}

crate::object!(DeleteEmployeeCustomOrgResponse { data "data" });

/// What `corehr.v2.employee_custom_org.del` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteEmployeeCustomOrgError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteEmployeeCustomOrgError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Changes one record of an employee's assignment to custom organizations.
///
/// [`POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org>) gives [`EditEmployeeCustomOrgResponse`] or fails with [`EditEmployeeCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employment.custom_org:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = EditEmployeeCustomOrg::new(user_id_type, custom_org_with_rates).user_id(user_id).object_api_name(object_api_name).job_data_custom_org_id(job_data_custom_org_id).version_id(version_id).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employee_custom_org.edit_emp_custom_org",
        "/open-apis/corehr/v2/custom_org/edit_emp_custom_org"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EditEmployeeCustomOrg {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: ApprovalGroupsUserIdType,
    /// The user, by the kind of id that the call uses. Example: `00067`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_03`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The record of the employee's assignment to custom organizations. Example: `7293841029445207596`.
    ///
    /// Required.
    pub job_data_custom_org_id: Option<String>,
    /// The version. Example: `7293841029445207593`.
    ///
    /// Required.
    pub version_id: Option<String>,
    /// The custom organizations, with the share of each. Length: 1 to 20.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    /// From when on it is in effect. Example: `2024-06-15`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// Why the assignment changes. Length: at most 1000. Example: `text`.
    pub start_reason: Option<String>,
}

crate::request_builder!(named EditEmployeeCustomOrg {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    custom_org_with_rates(impl IntoIterator<Item = impl Into<CustomOrgWithRate>>).into_iter().map(Into::into).collect();
    user_id(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    job_data_custom_org_id(impl Into<String>).into(), version_id(impl Into<String>).into(),
    effective_time(impl Into<String>).into(), start_reason(impl Into<String>).into()
});
crate::request!(EditEmployeeCustomOrg -> EditEmployeeCustomOrgResponse, EditEmployeeCustomOrgError {
    "corehr.v2.employee_custom_org.edit_emp_custom_org",
    POST "/open-apis/corehr/v2/custom_org/edit_emp_custom_org", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:employment.custom_org:write"], LIMITS = [100 in 60],
    NAMED = [user_id "user_id", object_api_name "object_api_name", job_data_custom_org_id "job_data_custom_org_id", version_id "version_id", effective_time "effective_time"];
    Query user_id_type "user_id_type", Body user_id "user_id",
    Body object_api_name "object_api_name", Body job_data_custom_org_id "job_data_custom_org_id",
    Body version_id "version_id", Body custom_org_with_rates "custom_org_with_rates",
    Body effective_time "effective_time", Body start_reason "start_reason"
});

/// What `corehr.v2.employee_custom_org.edit_emp_custom_org` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEmployeeCustomOrgResponse {
    /// What the server answers.
    pub data: Option<String>,
}

crate::object!(EditEmployeeCustomOrgResponse { data "data" });

/// What `corehr.v2.employee_custom_org.edit_emp_custom_org` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EditEmployeeCustomOrgError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EditEmployeeCustomOrgError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Lists the assignments of employees to custom organizations of given kinds.
///
/// [`GET /open-apis/corehr/v2/custom_org/employment_custom_org_record`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record>) gives [`GetEmployeeCustomOrgRecordResponse`] or fails with [`GetEmployeeCustomOrgRecordError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`. Scopes for some fields: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`, `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetEmployeeCustomOrgRecord::new(user_ids, user_id_type, object_api_names);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employee_custom_org.employment_custom_org_record",
        "/open-apis/corehr/v2/custom_org/employment_custom_org_record"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEmployeeCustomOrgRecord {
    /// The users, by the kind of id that the call uses. Example: `["7356072152375772716"]`.
    pub user_ids: Vec<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: ApprovalGroupsUserIdType,
    /// The kinds of custom organizations, by their names for calls. Example: `["custom_org_01"]`.
    pub object_api_names: Vec<String>,
}

crate::request_builder!(GetEmployeeCustomOrgRecord {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    object_api_names(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(GetEmployeeCustomOrgRecord -> GetEmployeeCustomOrgRecordResponse, GetEmployeeCustomOrgRecordError {
    "corehr.v2.employee_custom_org.employment_custom_org_record",
    GET "/open-apis/corehr/v2/custom_org/employment_custom_org_record", [Tenant], read_value Data,
    None, SCOPES = ["corehr:employment.custom_org:read", "corehr:employment.custom_org:write"],
    LIMITS = [100 in 60];
    Query user_ids "user_ids", Query user_id_type "user_id_type",
    Query object_api_names "object_api_names"
});

/// What `corehr.v2.employee_custom_org.employment_custom_org_record` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmployeeCustomOrgRecordResponse {
    /// The records of the assignments.
    pub custom_org_list: Vec<EmpCustomOrgList>,
}

crate::object!(GetEmployeeCustomOrgRecordResponse { custom_org_list "custom_org_list" });

/// What `corehr.v2.employee_custom_org.employment_custom_org_record` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetEmployeeCustomOrgRecordError {
    /// `1160400` (HTTP 400): param is invalid
    ///
    /// The direct managers would form a circle, or a parameter is not valid. Check the manager and the parameters.
    ParamIsInvalid,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetEmployeeCustomOrgRecordError: CODES {
    ParamIsInvalid = 1160400, NoPermission = 1160403 + 2
});

/// Gets the versions of one assignment of an employee to custom organizations.
///
/// [`GET /open-apis/corehr/v2/custom_org/querybyid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid>) gives [`QueryEmployeeCustomOrgByIdResponse`] or fails with [`QueryEmployeeCustomOrgByIdError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`. Scopes for some fields: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`, `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = QueryEmployeeCustomOrgById::new(job_data_custom_org_id, object_api_name, user_id_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employee_custom_org.querybyid",
        "/open-apis/corehr/v2/custom_org/querybyid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryEmployeeCustomOrgById {
    /// The record of the employee's assignment to custom organizations. Example: `7293841029445207596`.
    pub job_data_custom_org_id: String,
    /// The versions to return; all of them where left out. Example: `["7293841029445207590"]`.
    pub version_id: Option<Vec<String>>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_03`.
    pub object_api_name: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: ApprovalGroupsUserIdType,
}

crate::request_builder!(QueryEmployeeCustomOrgById {
    job_data_custom_org_id(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into();
    version_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryEmployeeCustomOrgById -> QueryEmployeeCustomOrgByIdResponse, QueryEmployeeCustomOrgByIdError {
    "corehr.v2.employee_custom_org.querybyid", GET "/open-apis/corehr/v2/custom_org/querybyid",
    [Tenant], read_value Data, None,
    SCOPES = ["corehr:employment.custom_org:read", "corehr:employment.custom_org:write"],
    LIMITS = [100 in 60];
    Query job_data_custom_org_id "job_data_custom_org_id", Query version_id "version_id",
    Query object_api_name "object_api_name", Query user_id_type "user_id_type"
});

/// What `corehr.v2.employee_custom_org.querybyid` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEmployeeCustomOrgByIdResponse {
    /// The records of the assignment.
    pub custom_org: Vec<EmpCustomOrgList>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
}

crate::object!(QueryEmployeeCustomOrgByIdResponse { custom_org "custom_org", user_id "user_id" });

/// What `corehr.v2.employee_custom_org.querybyid` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryEmployeeCustomOrgByIdError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryEmployeeCustomOrgByIdError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });
