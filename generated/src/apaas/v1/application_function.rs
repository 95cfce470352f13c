// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_function`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Runs a custom function of an app and returns its result.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke>) gives [`InvokeApplicationFunctionResponse`] or fails with [`InvokeApplicationFunctionError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:application.function:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = InvokeApplicationFunction::new(namespace, function_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_function.invoke",
        "/open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct InvokeApplicationFunction {
    /// The app, by its namespace. Example: `package_test__c`.
    pub namespace: String,
    /// The function, by its API name. Example: `printParam`.
    pub function_api_name: String,
    /// The input, as a JSON object in text. Example: `{"key1":"value1","key2":"value2","key3":1718313981794}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub params: Option<String>,
}

crate::request_builder!(InvokeApplicationFunction {
    namespace(impl Into<String>).into(), function_api_name(impl Into<String>).into();
    params(impl Into<String>).into()
});
crate::request!(InvokeApplicationFunction -> InvokeApplicationFunctionResponse, InvokeApplicationFunctionError {
    "apaas.v1.application_function.invoke",
    POST "/open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:application.function:write"],
    LIMITS = [10 in 1];
    Path namespace "namespace", Path function_api_name "function_api_name", Body params "params"
});

/// What `apaas.v1.application_function.invoke` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeApplicationFunctionResponse {
    /// The result, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub result: Option<String>,
}

crate::object!(InvokeApplicationFunctionResponse { result "result" });
crate::json_texts!(InvokeApplicationFunctionResponse { result_json result });

/// What `apaas.v1.application_function.invoke` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvokeApplicationFunctionError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(InvokeApplicationFunctionError: CODES { ParamIsInvalid = 2320001 });
