// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `indicator`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists review items with their types and grades.
///
/// [`POST /open-apis/performance/v2/indicators/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query>) gives [`QueryIndicatorResponse`] or fails with [`QueryIndicatorError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:review_template:read`. Rate limit: 10 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryIndicator::new()).items();
/// ```
#[doc(
    alias("performance.v2.indicator.query", "/open-apis/performance/v2/indicators/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryIndicator {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `0` to `50`. Example: `30`.
    pub page_size: Option<i64>,
    /// The review items; all of them where left out. Length: 0 to 50. Example: `["7343513161666707459"]`.
    pub indicator_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryIndicator {
    page_token(impl Into<String>).into(), page_size(i64),
    indicator_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryIndicator -> QueryIndicatorResponse, QueryIndicatorError {
    "performance.v2.indicator.query", POST "/open-apis/performance/v2/indicators/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:review_template:read"],
    LIMITS = [10 in 60];
    Query page_token "page_token", Query page_size "page_size", Body indicator_ids "indicator_ids"
});
crate::paged!(QueryIndicator: Indicator {
    page_token, page_size;
    page_token, has_more, indicators
});

/// What `performance.v2.indicator.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIndicatorResponse {
    /// The review items.
    pub indicators: Vec<Indicator>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryIndicatorResponse {
    indicators "indicators", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.indicator.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryIndicatorError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryIndicatorError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102
});
