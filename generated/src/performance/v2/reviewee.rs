// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `reviewee`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the employees who are to be reviewed in a cycle, those of projects that have not started included.
///
/// [`POST /open-apis/performance/v2/reviewees/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query>) gives [`QueryRevieweeResponse`] or fails with [`QueryRevieweeError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:semester_user:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryReviewee::new(semester_id)).items();
/// ```
#[doc(
    alias("performance.v2.reviewee.query", "/open-apis/performance/v2/reviewees/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryReviewee {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `50`. Example: `30`.
    pub page_size: Option<i64>,
    /// The cycle. Example: `6992035450862224940`.
    pub semester_id: String,
    /// The users, by the kind of id that the call uses. Length: 0 to 50. Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`.
    pub user_ids: Option<Vec<String>>,
    /// The review projects. Example: `["7266780609384392723"]`.
    pub activity_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryReviewee {
    semester_id(impl Into<String>).into();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    activity_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryReviewee -> QueryRevieweeResponse, QueryRevieweeError {
    "performance.v2.reviewee.query", POST "/open-apis/performance/v2/reviewees/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:semester_user:read"],
    LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body semester_id "semester_id", Body user_ids "user_ids", Body activity_ids "activity_ids"
});
crate::paged!(QueryReviewee: Reviewee { page_token, page_size; page_token, has_more, reviewees });

/// What `performance.v2.reviewee.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRevieweeResponse {
    /// The cycle.
    pub semester_id: Option<String>,
    /// The employees who are to be reviewed.
    pub reviewees: Vec<Reviewee>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryRevieweeResponse {
    semester_id "semester_id", reviewees "reviewees", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.reviewee.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRevieweeError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580105` (HTTP 400): invalid semester ID
    ///
    /// The cycle does not exist. Check `semester_id`.
    InvalidSemesterId,
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

crate::error_enum!(QueryRevieweeError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, InvalidSemesterId = 1580105,
    PageTokenInvalid = 1580107, PageTokenExpired = 1580108, TenantNoLicnese = 1580901
});
