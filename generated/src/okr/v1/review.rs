// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `review`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the links of the review documents and progress reports of up to 5 users in up to 5 cycles, not their contents.
///
/// [`GET /open-apis/okr/v1/reviews/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query>) gives [`QueryReviewResponse`] or fails with [`QueryReviewError`].
///
/// Token: tenant. Scopes, any one of: `okr:okr:readonly`, `okr:okr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryReview::new(user_ids, period_ids)).await?;
/// ```
#[doc(alias("okr.v1.review.query", "/open-apis/okr/v1/reviews/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryReview {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<OkrUserIdType>,
    /// The users, at most 5, by the kind of id that the call uses. Length: at most 5. Example: `["ou-asdasdasdasdasd"]`.
    pub user_ids: Vec<String>,
    /// The cycles, at most 5. Length: at most 5. Example: `["6951461264858777132"]`.
    pub period_ids: Vec<String>,
}

crate::request_builder!(QueryReview {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    period_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<OkrUserIdType>).into()
});
crate::request!(QueryReview -> QueryReviewResponse, QueryReviewError {
    "okr.v1.review.query", GET "/open-apis/okr/v1/reviews/query", [Tenant], read_value Data, None,
    SCOPES = ["okr:okr:readonly", "okr:okr"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query user_ids "user_ids", Query period_ids "period_ids"
});

/// What `okr.v1.review.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewResponse {
    /// The reviews, a user each.
    pub review_list: Vec<OkrReview>,
}

crate::object!(QueryReviewResponse { review_list "review_list" });

/// What `okr.v1.review.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryReviewError {
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): No permission.
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): User not found.
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): OKR data not found.
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryReviewError: CODES {
    InvalidParameters = 1001001, NoPermission = 1001002, UserNotFound = 1001003,
    OkrDataNotFound = 1001004, SystemException = 1009998, InternalServerError = 1009999
});
