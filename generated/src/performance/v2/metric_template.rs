// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `metric_template`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists metric templates with their dimensions, metrics and groups of people.
///
/// [`POST /open-apis/performance/v2/metric_templates/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query>) gives [`QueryMetricTemplateResponse`] or fails with [`QueryMetricTemplateError`].
///
/// Token: tenant. Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryMetricTemplate::new()).items();
/// ```
#[doc(
    alias(
        "performance.v2.metric_template.query",
        "/open-apis/performance/v2/metric_templates/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMetricTemplate {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `50`. Example: `30`.
    pub page_size: Option<i64>,
    /// The metric templates. Length: 0 to 50. Example: `["7360956875099078676"]`.
    pub metrics_template_ids: Option<Vec<String>>,
    /// The state it is in. Example: `to_be_configured`.
    pub status: Option<MetricTemplateStatus>,
}

crate::request_builder!(QueryMetricTemplate {
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64),
    metrics_template_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status(impl Into<MetricTemplateStatus>).into()
});
crate::request!(QueryMetricTemplate -> QueryMetricTemplateResponse, QueryMetricTemplateError {
    "performance.v2.metric_template.query", POST "/open-apis/performance/v2/metric_templates/query",
    [Tenant], read_value Data, Json,
    SCOPES = ["performance:metric:write", "performance:metric_lib:read", "performance:metric:read"],
    LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body metrics_template_ids "metrics_template_ids", Body status "status"
});
crate::paged!(QueryMetricTemplate: MetricTemplate {
    page_token, page_size;
    page_token, has_more, items
});

/// What `performance.v2.metric_template.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricTemplateResponse {
    /// The items of this page.
    pub items: Vec<MetricTemplate>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryMetricTemplateResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.metric_template.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMetricTemplateError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580107` (HTTP 400): page token invalid
    ///
    /// The page token is not valid. Pass `page_token` as it was returned.
    PageTokenInvalid,
    /// `1580108` (HTTP 400): page token expired
    ///
    /// The page token has expired. Begin at the first page again.
    PageTokenExpired,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryMetricTemplateError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, PageTokenInvalid = 1580107,
    PageTokenExpired = 1580108, TenantNoLicnese = 1580901
});
