// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `review_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the results of final review, result talk and result viewing of employees by cycle; apps on their own behalf get more from `performance.v2.review_data.query`.
///
/// [`POST /open-apis/performance/v1/review_datas/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query>) gives [`QueryReviewDataResponse`] or fails with [`QueryReviewDataError`].
///
/// Token: tenant or user. Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = QueryReviewData::new(start_time, end_time, stage_types, reviewee_user_id_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "performance.v1.review_data.query",
        "/open-apis/performance/v1/review_datas/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryReviewData {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ReviewDataUserIdType>,
    /// Only cycles that begin at this time or later are returned, in milliseconds since 1970; no effect with `semester_id_list`. Example: `1430425599999`.
    pub start_time: String,
    /// Only cycles that end at this time or earlier are returned, in milliseconds since 1970; no effect with `semester_id_list`. Example: `1630425599999`.
    pub end_time: String,
    /// The types of stages that are returned: final review, result talk and result viewing; all where left out. Length: at most 50. Example: `["leader_review"]`.
    pub stage_types: Vec<StageType>,
    /// The states of stages that are returned; all where left out. Length: at most 50. Example: `[1]`.
    pub stage_progress: Option<Vec<StageProgress>>,
    /// The cycles; where given, `start_time` and `end_time` do not count. Length: at most 50. Example: `["6992035450862224940"]`.
    pub semester_id_list: Option<Vec<String>>,
    /// The reviewed employees, by the kind of id that the call uses. Length: at most 50. Example: `["ou_838b193464e10df19f1e1b3853698cca"]`.
    pub reviewee_user_id_list: Vec<String>,
    /// Only stages to which something was submitted after this time are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub updated_later_than: Option<String>,
}

crate::request_builder!(QueryReviewData {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    stage_types(impl IntoIterator<Item = impl Into<StageType>>).into_iter().map(Into::into).collect(),
    reviewee_user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ReviewDataUserIdType>).into(),
    stage_progress(impl IntoIterator<Item = impl Into<StageProgress>>).into_iter().map(Into::into).collect(),
    semester_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    updated_later_than(impl Into<String>).into()
});
crate::request!(QueryReviewData -> QueryReviewDataResponse, QueryReviewDataError {
    "performance.v1.review_data.query", POST "/open-apis/performance/v1/review_datas/query",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body start_time "start_time", Body end_time "end_time",
    Body stage_types "stage_types", Body stage_progress "stage_progress",
    Body semester_id_list "semester_id_list", Body reviewee_user_id_list "reviewee_user_id_list",
    Body updated_later_than "updated_later_than"
});

/// What `performance.v1.review_data.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewDataResponse {
    /// The cycles.
    pub semesters: Vec<Semester>,
    /// The review projects.
    pub activities: Vec<Activity>,
    /// The review items.
    pub indicators: Vec<Indicator>,
    /// The templates.
    pub templates: Vec<Template>,
    /// The parts of the review.
    pub units: Vec<Unit>,
    /// The questions.
    pub fields: Vec<Field>,
    /// The reviews, an employee each.
    pub datas: Vec<ReviewProfile>,
}

crate::object!(QueryReviewDataResponse {
    semesters "semesters", activities "activities", indicators "indicators", templates "templates",
    units "units", fields "fields", datas "datas"
});

/// What `performance.v1.review_data.query` answers with when it fails.
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
    /// `1580901` (HTTP 400): tenant no license
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicense,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryReviewDataError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, TenantNoLicense = 1580901
});
