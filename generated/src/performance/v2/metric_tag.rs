// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `metric_tag`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the tags of metrics; with ids, all at once instead of by page.
///
/// [`GET /open-apis/performance/v2/metric_tags`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list>) gives [`ListMetricTagResponse`] or fails with [`ListMetricTagError`].
///
/// Token: tenant. Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListMetricTag::new()).items();
/// ```
#[doc(alias("performance.v2.metric_tag.list", "/open-apis/performance/v2/metric_tags"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetricTag {
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The tags; with them, all are returned at once. Length: 0 to 9999. Example: `["7283015566780547091"]`.
    pub tag_ids: Option<Vec<String>>,
}

crate::request_builder!(ListMetricTag {
    page_size(i64), page_token(impl Into<String>).into(),
    tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListMetricTag -> ListMetricTagResponse, ListMetricTagError {
    "performance.v2.metric_tag.list", GET "/open-apis/performance/v2/metric_tags", [Tenant],
    read_value Data, None,
    SCOPES = ["performance:metric:write", "performance:metric_lib:read", "performance:metric:read"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query tag_ids "tag_ids"
});
crate::paged!(ListMetricTag: MetricTag { page_token, page_size; page_token, has_more, items });

/// What `performance.v2.metric_tag.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricTagResponse {
    /// The items of this page.
    pub items: Vec<MetricTag>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListMetricTagResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `performance.v2.metric_tag.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMetricTagError {
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

crate::error_enum!(ListMetricTagError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, PageTokenInvalid = 1580107,
    PageTokenExpired = 1580108, TenantNoLicnese = 1580901
});
