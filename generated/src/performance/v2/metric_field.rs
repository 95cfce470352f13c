// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `metric_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the fields that metrics have, with their names and types.
///
/// [`POST /open-apis/performance/v2/metric_fields/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query>) gives [`QueryMetricFieldResponse`] or fails with [`QueryMetricFieldError`].
///
/// Token: tenant. Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(QueryMetricField::new()).await?;
/// ```
#[doc(
    alias(
        "performance.v2.metric_field.query",
        "/open-apis/performance/v2/metric_fields/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMetricField {
    /// The fields of metrics; all of them where left out. Length: 0 to 50. Example: `["7293169069640630291"]`.
    pub field_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryMetricField {
    field_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMetricField -> QueryMetricFieldResponse, QueryMetricFieldError {
    "performance.v2.metric_field.query", POST "/open-apis/performance/v2/metric_fields/query",
    [Tenant], read_value Data, Json,
    SCOPES = ["performance:metric:write", "performance:metric_lib:read", "performance:metric:read"],
    LIMITS = [20 in 60];
    Body field_ids "field_ids"
});

/// What `performance.v2.metric_field.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricFieldResponse {
    /// The items of this page.
    pub items: Vec<MetricField>,
}

crate::object!(QueryMetricFieldResponse { items "items" });

/// What `performance.v2.metric_field.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMetricFieldError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryMetricFieldError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, TenantNoLicnese = 1580901
});
