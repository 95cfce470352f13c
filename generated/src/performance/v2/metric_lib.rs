// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `metric_lib`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the metrics of the metric library by state, tag, type, scope and scoring.
///
/// [`POST /open-apis/performance/v2/metric_libs/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query>) gives [`QueryMetricLibResponse`] or fails with [`QueryMetricLibError`].
///
/// Token: tenant. Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryMetricLib::new()).items();
/// ```
#[doc(
    alias(
        "performance.v2.metric_lib.query",
        "/open-apis/performance/v2/metric_libs/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMetricLib {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `50`. Example: `20`.
    pub page_size: Option<i64>,
    /// Whether metrics in use or out of use are returned. Example: `true`.
    pub is_active: Option<bool>,
    /// The tags. Length: 0 to 99. Example: `["7302271694582841364"]`.
    pub tag_ids: Option<Vec<String>>,
    /// The types of metrics, at most 99. Example: `["7272578300650717203"]`.
    pub type_ids: Option<Vec<String>>,
    /// Who may use the metric: administrators alone or employees too. Example: `admins_and_reviewees`.
    pub range_of_availability: Option<RangeOfAvailability>,
    /// Whether the metric is scored by hand or by a formula. Example: `score_manually`.
    pub scoring_setting_type: Option<MetricLibScoringSettingType>,
}

crate::request_builder!(QueryMetricLib {
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64), is_active(bool),
    tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    range_of_availability(impl Into<RangeOfAvailability>).into(),
    scoring_setting_type(impl Into<MetricLibScoringSettingType>).into()
});
crate::request!(QueryMetricLib -> QueryMetricLibResponse, QueryMetricLibError {
    "performance.v2.metric_lib.query", POST "/open-apis/performance/v2/metric_libs/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["performance:metric:write", "performance:metric_lib:read", "performance:metric:read"],
    LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body is_active "is_active", Body tag_ids "tag_ids", Body type_ids "type_ids",
    Body range_of_availability "range_of_availability",
    Body scoring_setting_type "scoring_setting_type"
});
crate::paged!(QueryMetricLib: MetricInLibrary {
    page_token, page_size;
    page_token, has_more, items
});

/// What `performance.v2.metric_lib.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricLibResponse {
    /// The items of this page.
    pub items: Vec<MetricInLibrary>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryMetricLibResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.metric_lib.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMetricLibError {
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

crate::error_enum!(QueryMetricLibError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, PageTokenInvalid = 1580107,
    PageTokenExpired = 1580108, TenantNoLicnese = 1580901
});
