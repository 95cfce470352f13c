// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `review_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the reviews of employees stage by stage with answers and states of submission; calibration is not included.
///
/// [`POST /open-apis/performance/v2/review_datas/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query>) gives [`QueryReviewDataResponse`] or fails with [`QueryReviewDataError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(QueryReviewData::new(semester_ids, reviewee_user_ids)).await?;
/// ```
#[doc(
    alias(
        "performance.v2.review_data.query",
        "/open-apis/performance/v2/review_datas/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryReviewData {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// The cycles. Length: 0 to 10. Example: `["6992035450862224940"]`.
    pub semester_ids: Vec<String>,
    /// The reviewed employees, by the kind of id that the call uses. Length: 0 to 10. Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`.
    pub reviewee_user_ids: Vec<String>,
    /// The types of stages that are returned; these or `stage_ids` are needed. Example: `["leader_review"]`.
    pub stage_types: Option<Vec<ReviewStageStageType>>,
    /// The roles of reviewers whose reviews are returned; all where left out. Example: `["reviewee"]`.
    pub review_stage_roles: Option<Vec<ReviewStageRole>>,
    /// The stages; these or `stage_types` are needed, and these go first. Length: 0 to 50. Example: `["7343513161666707459"]`.
    pub stage_ids: Option<Vec<String>>,
    /// Whether it is returned which stage the final result came from; off by default. Example: `true`.
    pub need_leader_review_data_source: Option<bool>,
    /// Only stages to which something was submitted after this time are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub updated_later_than: Option<String>,
    /// The states of stages that are returned, whose numbers mean different things by the type of stage; all where left out. Length: 0 to 50. Example: `[1]`.
    pub stage_progresses: Option<Vec<StageProgress>>,
}

crate::request_builder!(QueryReviewData {
    semester_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    reviewee_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    stage_types(impl IntoIterator<Item = impl Into<ReviewStageStageType>>).into_iter().map(Into::into).collect(),
    review_stage_roles(impl IntoIterator<Item = impl Into<ReviewStageRole>>).into_iter().map(Into::into).collect(),
    stage_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    need_leader_review_data_source(bool), updated_later_than(impl Into<String>).into(),
    stage_progresses(impl IntoIterator<Item = impl Into<StageProgress>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryReviewData -> QueryReviewDataResponse, QueryReviewDataError {
    "performance.v2.review_data.query", POST "/open-apis/performance/v2/review_datas/query",
    [Tenant], read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body semester_ids "semester_ids",
    Body reviewee_user_ids "reviewee_user_ids", Body stage_types "stage_types",
    Body review_stage_roles "review_stage_roles", Body stage_ids "stage_ids",
    Body need_leader_review_data_source "need_leader_review_data_source",
    Body updated_later_than "updated_later_than", Body stage_progresses "stage_progresses"
});

/// What `performance.v2.review_data.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewDataResponse {
    /// The reviews, an employee each.
    pub datas: Vec<ReviewProfile>,
}

crate::object!(QueryReviewDataResponse { datas "datas" });

/// What `performance.v2.review_data.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryReviewDataError {
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

crate::error_enum!(QueryReviewDataError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, TenantNoLicnese = 1580901
});
