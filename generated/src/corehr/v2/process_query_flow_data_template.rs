// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_query_flow_data_template`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Shows how the values of given variables of a process are to be written; a help for development, not for production.
///
/// [`POST /open-apis/corehr/v2/query_flow_data_template`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create>) gives [`CreateProcessQueryFlowDataTemplateResponse`] or fails with [`CreateProcessQueryFlowDataTemplateError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = CreateProcessQueryFlowDataTemplate::new(flow_definition_id, variable_api_names);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process_query_flow_data_template.create",
        "/open-apis/corehr/v2/query_flow_data_template"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProcessQueryFlowDataTemplate {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The definition of the process. Example: `people_7023711013443944467_7437160904904494892`.
    pub flow_definition_id: String,
    /// The variables, by their names for calls, with `.` between levels. Length: 1 to 1000. Example: `["custome3adb7eb040.custom_field_2__c"]`.
    pub variable_api_names: Vec<String>,
}

crate::request_builder!(CreateProcessQueryFlowDataTemplate {
    flow_definition_id(impl Into<String>).into(),
    variable_api_names(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(CreateProcessQueryFlowDataTemplate -> CreateProcessQueryFlowDataTemplateResponse, CreateProcessQueryFlowDataTemplateError {
    "corehr.v2.process_query_flow_data_template.create",
    POST "/open-apis/corehr/v2/query_flow_data_template", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:process.instance:write"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body flow_definition_id "flow_definition_id",
    Body variable_api_names "variable_api_names"
});

/// What `corehr.v2.process_query_flow_data_template.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessQueryFlowDataTemplateResponse {
    /// The values, as they are to be written.
    pub field_values: Vec<ProcessFormVariableV2>,
    /// Which variables are wrong, and why.
    pub error_info: Option<String>,
}

crate::object!(CreateProcessQueryFlowDataTemplateResponse {
    field_values "field_values", error_info "error_info"
});

/// What `corehr.v2.process_query_flow_data_template.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateProcessQueryFlowDataTemplateError {
    /// `1161002` (HTTP 400): invalid param
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateProcessQueryFlowDataTemplateError: CODES {
    InvalidParamOrJobFamily = 1161002 + 3
});
