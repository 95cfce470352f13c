// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_form_variable_data`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the form values of a process of HR, leave or attendance. Superseded by `corehr.v2.process_form_variable_data.get`.
///
/// [`GET /open-apis/corehr/v1/processes/:process_id/form_variable_data`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get>) gives [`GetProcessFormVariableDataResponse`] or fails with [`GetProcessFormVariableDataError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:process:read`, `corehr:corehr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetProcessFormVariableData::new(process_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.process_form_variable_data.get",
        "/open-apis/corehr/v1/processes/:process_id/form_variable_data"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProcessFormVariableData {
    /// The process. Example: `123456987`.
    pub process_id: String,
}

crate::request_builder!(GetProcessFormVariableData { process_id(impl Into<String>).into(); });
crate::request!(GetProcessFormVariableData -> GetProcessFormVariableDataResponse, GetProcessFormVariableDataError {
    "corehr.v1.process_form_variable_data.get",
    GET "/open-apis/corehr/v1/processes/:process_id/form_variable_data", [Tenant], read_value Data,
    None, SCOPES = ["corehr:corehr:readonly", "corehr:process:read", "corehr:corehr"],
    LIMITS = [100 in 60];
    Path process_id "process_id"
});

/// What `corehr.v1.process_form_variable_data.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessFormVariableDataResponse {
    /// The values of the process or form.
    pub field_variable_values: Vec<FormFieldVariable>,
}

crate::object!(GetProcessFormVariableDataResponse {
    field_variable_values "field_variable_values"
});

/// What `corehr.v1.process_form_variable_data.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetProcessFormVariableDataError {
    /// `1160100` (HTTP 400): 审批流程不存在
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160500` (HTTP 500): 服务端内部错误
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetProcessFormVariableDataError: CODES {
    ProcessNotFound = 1160100 + 1, SystemError = 1160500 + 1
});
