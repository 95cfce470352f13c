// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_flow`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Runs a flow of an app as a given user, and waits for its end unless told not to; a repeated idempotency key is an error.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute>) gives [`ExecuteApplicationFlowResponse`] or fails with [`ExecuteApplicationFlowError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:flow:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ExecuteApplicationFlow::new().namespace(namespace).flow_id(flow_id).operator(operator);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_flow.execute",
        "/open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteApplicationFlow {
    /// The app, by its namespace. Example: `package_7344545d87__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The flow, by its API name. Example: `deleteObject_99c656599f`.
    ///
    /// Required.
    pub flow_id: Option<String>,
    /// Whether to return before the flow ends; false by default. Default: `false`. Example: `true`.
    pub is_async: Option<bool>,
    /// A text of your own, unique for each run; a repeated one is an error. Example: `iuhg23897489797`.
    pub idempotent_key: Option<String>,
    /// Marks of loops; not needed at present. Length: 0 to 20. Example: `[""]`.
    pub loop_masks: Option<Vec<String>>,
    /// The input, as a JSON object in text. Example: `` `{"variable_rgrtgqworiginal": {"_id": 5454545}}` ``.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub params: Option<String>,
    /// Who runs the flow, as a JSON object in text with an aPaaS `_id` or an `email`. Example: `` `{"_id": 1111, "email": "apaas@bytedance.com"}` ``.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub operator: Option<String>,
}

crate::request_builder!(named ExecuteApplicationFlow {
    namespace(impl Into<String>).into(), flow_id(impl Into<String>).into(), is_async(bool),
    idempotent_key(impl Into<String>).into(),
    loop_masks(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    params(impl Into<String>).into(), operator(impl Into<String>).into()
});
crate::request!(ExecuteApplicationFlow -> ExecuteApplicationFlowResponse, ExecuteApplicationFlowError {
    "apaas.v1.application_flow.execute",
    POST "/open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:flow:write"], LIMITS = [100 in 60],
    NAMED = [namespace "namespace", flow_id "flow_id", operator "operator"];
    Path namespace "namespace", Path flow_id "flow_id", Body is_async "is_async",
    Body idempotent_key "idempotent_key", Body loop_masks "loop_masks", Body params "params",
    Body operator "operator"
});

/// What `apaas.v1.application_flow.execute` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteApplicationFlowResponse {
    /// The state of the flow, such as `end`.
    pub status: Option<String>,
    /// What the flow gave, as a JSON array in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub out_params: Option<String>,
    /// The run of the flow.
    pub execution_id: Option<String>,
    /// Why it failed.
    pub error_msg: Option<String>,
    /// The code of the error.
    pub code: Option<String>,
}

crate::object!(ExecuteApplicationFlowResponse {
    status "status", out_params "out_params", execution_id "execution_id", error_msg "error_msg",
    code "code"
});
crate::json_texts!(ExecuteApplicationFlowResponse { out_params_json out_params });

/// What `apaas.v1.application_flow.execute` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExecuteApplicationFlowError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ExecuteApplicationFlowError: CODES { ParamIsInvalid = 2320001 });
