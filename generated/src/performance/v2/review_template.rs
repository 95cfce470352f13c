// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `review_template`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets review templates with their stages, roles and questions; without ids, all of them.
///
/// [`POST /open-apis/performance/v2/review_templates/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query>) gives [`QueryReviewTemplateResponse`] or fails with [`QueryReviewTemplateError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:review_template:read`. Rate limit: 10 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryReviewTemplate::new()).items();
/// ```
#[doc(
    alias(
        "performance.v2.review_template.query",
        "/open-apis/performance/v2/review_templates/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryReviewTemplate {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `0` to `50`. Example: `30`.
    pub page_size: Option<i64>,
    /// The review templates; all of them where left out. Length: 0 to 50. Example: `["7343513161666707459"]`.
    pub review_template_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryReviewTemplate {
    page_token(impl Into<String>).into(), page_size(i64),
    review_template_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryReviewTemplate -> QueryReviewTemplateResponse, QueryReviewTemplateError {
    "performance.v2.review_template.query", POST "/open-apis/performance/v2/review_templates/query",
    [Tenant], read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:review_template:read"],
    LIMITS = [10 in 60];
    Query page_token "page_token", Query page_size "page_size",
    Body review_template_ids "review_template_ids"
});
crate::paged!(QueryReviewTemplate: ReviewTemplate {
    page_token, page_size;
    page_token, has_more, review_templates
});

/// What `performance.v2.review_template.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewTemplateResponse {
    /// The review templates.
    pub review_templates: Vec<ReviewTemplate>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryReviewTemplateResponse {
    review_templates "review_templates", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.review_template.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryReviewTemplateError {
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

crate::error_enum!(QueryReviewTemplateError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, TenantNoLicnese = 1580901
});
