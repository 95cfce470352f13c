// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_form_variable_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the form values of a process of HR, leave or attendance, custom fields included.
///
/// [`GET /open-apis/corehr/v2/processes/:process_id/form_variable_data`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-form_variable_data/get>) gives [`GetProcessFormVariableDataResponse`] or fails with [`GetProcessFormVariableDataError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetProcessFormVariableData::new(process_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_form_variable_data.get",
        "/open-apis/corehr/v2/processes/:process_id/form_variable_data"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProcessFormVariableData {
    /// The process. Example: `7341373094948242956`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetProcessFormVariableData {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetProcessFormVariableData -> GetProcessFormVariableDataResponse, GetProcessFormVariableDataError {
    "corehr.v2.process_form_variable_data.get",
    GET "/open-apis/corehr/v2/processes/:process_id/form_variable_data", [Tenant], read_value Data,
    None, SCOPES = ["corehr:process:read"], LIMITS = [100 in 60];
    Path process_id "process_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `corehr.v2.process_form_variable_data.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessFormVariableDataResponse {
    /// The values of the process or form.
    pub field_variable_values: Vec<FieldVariableValue>,
    /// The process.
    pub process_id: Option<String>,
}

crate::object!(GetProcessFormVariableDataResponse {
    field_variable_values "field_variable_values", process_id "process_id"
});

/// What `corehr.v2.process_form_variable_data.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetProcessFormVariableDataError {
    /// `1160100` (HTTP 400): 审批流程不存在
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160101` (HTTP 400): 参数非法
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): 系统内部异常
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160500` (HTTP 500): 服务端内部错误
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// `1161003` (HTTP 403): 无权限
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetProcessFormVariableDataError: CODES {
    ProcessNotFound = 1160100 + 4, IllegalParameter = 1160101 + 9,
    ParametersWrongOrSystemError = 1160102 + 7, SystemError = 1160500 + 3,
    JobOrPermissionInvalid = 1161003 + 2
});
