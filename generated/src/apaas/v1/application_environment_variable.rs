// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_environment_variable`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets an environment variable of an app with its value, encrypted ones in the clear too.
///
/// [`GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get>) gives [`GetApplicationEnvironmentVariableResponse`] or fails with [`GetApplicationEnvironmentVariableError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:application.environment_variable:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = GetApplicationEnvironmentVariable::new(namespace, environment_variable_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_environment_variable.get",
        "/open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationEnvironmentVariable {
    /// The app, by its namespace. Example: `package_test__c`.
    pub namespace: String,
    /// The environment variable, by its API name. Example: `globalParam_0b410b17704`.
    pub environment_variable_api_name: String,
}

crate::request_builder!(GetApplicationEnvironmentVariable {
    namespace(impl Into<String>).into(), environment_variable_api_name(impl Into<String>).into();
});
crate::request!(GetApplicationEnvironmentVariable -> GetApplicationEnvironmentVariableResponse, GetApplicationEnvironmentVariableError {
    "apaas.v1.application_environment_variable.get",
    GET "/open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name",
    [Tenant], read_value Data, None, SCOPES = ["app_engine:application.environment_variable:read"],
    LIMITS = [10 in 1];
    Path namespace "namespace", Path environment_variable_api_name "environment_variable_api_name"
});

/// What `apaas.v1.application_environment_variable.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationEnvironmentVariableResponse {
    /// The environment variable.
    pub item: Option<EnvironmentVariable>,
}

crate::object!(GetApplicationEnvironmentVariableResponse { item "item" });

/// What `apaas.v1.application_environment_variable.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationEnvironmentVariableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationEnvironmentVariableError: CODES { ParamIsInvalid = 2320001 });

/// Searches the environment variables of an app, with their values.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query>) gives [`QueryApplicationEnvironmentVariableResponse`] or fails with [`QueryApplicationEnvironmentVariableError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:application.environment_variable:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(QueryApplicationEnvironmentVariable::new(namespace)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_environment_variable.query",
        "/open-apis/apaas/v1/applications/:namespace/environment_variables/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryApplicationEnvironmentVariable {
    /// The app, by its namespace. Example: `package_test__c`.
    pub namespace: String,
    /// Which to return.
    pub filter: Option<EnvironmentVariableFilter>,
    /// How many items are returned at most, up to 500, which is the default. Default: `500`. Range: `0` to `500`. Example: `10`.
    pub limit: Option<i64>,
    /// How many items are skipped. Default: `0`. Range: `0` to `9223372036854775807`. Example: `0`.
    pub offset: Option<i64>,
}

crate::request_builder!(QueryApplicationEnvironmentVariable {
    namespace(impl Into<String>).into();
    filter(EnvironmentVariableFilter), limit(i64), offset(i64)
});
crate::request!(QueryApplicationEnvironmentVariable -> QueryApplicationEnvironmentVariableResponse, QueryApplicationEnvironmentVariableError {
    "apaas.v1.application_environment_variable.query",
    POST "/open-apis/apaas/v1/applications/:namespace/environment_variables/query", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:application.environment_variable:read"],
    LIMITS = [10 in 1];
    Path namespace "namespace", Body filter "filter", Body limit "limit", Body offset "offset"
});

/// What `apaas.v1.application_environment_variable.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationEnvironmentVariableResponse {
    /// The items of this page.
    pub items: Vec<EnvironmentVariable>,
    /// How many match in all.
    pub total: Option<i64>,
}

crate::object!(QueryApplicationEnvironmentVariableResponse { items "items", total "total" });

/// What `apaas.v1.application_environment_variable.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryApplicationEnvironmentVariableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryApplicationEnvironmentVariableError: CODES { ParamIsInvalid = 2320001 });
