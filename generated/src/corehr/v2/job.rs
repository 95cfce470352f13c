// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets jobs as they are now, by id and code together, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/jobs/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get>) gives [`BatchGetJobResponse`] or fails with [`BatchGetJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job.only:read`, `corehr:job:read`, `corehr:job:write`. Scopes for some fields: `corehr:job.job_level:read`, `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetJob::new()).await?;
/// ```
#[doc(alias("corehr.v2.job.batch_get", "/open-apis/corehr/v2/jobs/batch_get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetJob {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The jobs. Length: 0 to 100. Example: `["1522315"]`.
    pub job_ids: Option<Vec<String>>,
    /// The codes of jobs; these or `job_ids` are needed. Length: 0 to 100. Example: `["1332715"]`.
    pub job_codes: Option<Vec<String>>,
    /// The fields to return. Length: 0 to 100. Example: `["job_name"]`.
    pub fields: Option<Vec<JobField>>,
}

crate::request_builder!(BatchGetJob {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    job_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    fields(impl IntoIterator<Item = impl Into<JobField>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetJob -> BatchGetJobResponse, BatchGetJobError {
    "corehr.v2.job.batch_get", POST "/open-apis/corehr/v2/jobs/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:job.only:read", "corehr:job:read", "corehr:job:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body job_ids "job_ids", Body job_codes "job_codes",
    Body fields "fields"
});

/// What `corehr.v2.job.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetJobResponse {
    /// The items that were found.
    pub items: Vec<Job>,
}

crate::object!(BatchGetJobResponse { items "items" });

/// What `corehr.v2.job.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetJobError {
    /// `1161204` (HTTP 503): Interface timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): Interface rate limited
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetJobError: CODES {
    RequestTimeout = 1161204, TooManyRequests = 1161604 + 1
});

/// Gets a job; a new one may take 2 seconds to be found.
///
/// [`GET /open-apis/corehr/v2/jobs/:job_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get>) gives [`GetJobResponse`] or fails with [`GetJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`. Scopes for some fields: `corehr:job.job_level:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetJob::new(job_id)).await?;
/// ```
#[doc(alias("corehr.v2.job.get", "/open-apis/corehr/v2/jobs/:job_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    /// The job. Example: `151515`.
    pub job_id: String,
}

crate::request_builder!(GetJob { job_id(impl Into<String>).into(); });
crate::request!(GetJob -> GetJobResponse, GetJobError {
    "corehr.v2.job.get", GET "/open-apis/corehr/v2/jobs/:job_id", [Tenant], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job.only:read", "corehr:job:read", "corehr:corehr", "corehr:job:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_id "job_id"
});

/// What `corehr.v2.job.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// The job.
    pub job: Option<Job>,
}

crate::object!(GetJobResponse { job "job" });

/// What `corehr.v2.job.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobError {
    /// `1161204` (HTTP 503): Interface timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): Interface rate limited
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobError: CODES { RequestTimeout = 1161204, TooManyRequests = 1161604 + 1 });

/// Lists all jobs of the tenant, a page at a time; new ones may take 2 seconds to appear.
///
/// [`GET /open-apis/corehr/v2/jobs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list>) gives [`ListJobResponse`] or fails with [`ListJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`. Scopes for some fields: `corehr:job.job_level:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJob::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.job.list", "/open-apis/corehr/v2/jobs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJob {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The name. Example: `软件工程师`.
    pub name: Option<String>,
    /// The language in which texts are returned, `zh-CN` or `en-US`; all of them where left out. Example: `zh-CN`.
    pub query_language: Option<String>,
}

crate::request_builder!(ListJob {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), name(impl Into<String>).into(),
    query_language(impl Into<String>).into()
});
crate::request!(ListJob -> ListJobResponse, ListJobError {
    "corehr.v2.job.list", GET "/open-apis/corehr/v2/jobs", [Tenant], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job.only:read", "corehr:job:read", "corehr:corehr", "corehr:job:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query name "name",
    Query query_language "query_language"
});
crate::paged!(ListJob: Job { page_token, page_size.to_string(); page_token, has_more, items });

/// What `corehr.v2.job.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobResponse {
    /// The items that were found.
    pub items: Vec<Job>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `corehr.v2.job.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobError {
    /// `1161204` (HTTP 503): Interface timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): Interface rate limit exceeded
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListJobError: CODES { RequestTimeout = 1161204, TooManyRequests = 1161604 });

/// Lists the versions of jobs that are in effect at some time of a range, with the fields that are asked for.
///
/// [`POST /open-apis/corehr/v2/jobs/query_multi_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline>) gives [`QueryMultiTimelineJobResponse`] or fails with [`QueryMultiTimelineJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job:read`, `corehr:job:write`. Scopes for some fields: `corehr:job.job_level:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(QueryMultiTimelineJob::new(job_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job.query_multi_timeline",
        "/open-apis/corehr/v2/jobs/query_multi_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMultiTimelineJob {
    /// The jobs. Length: 1 to 10. Example: `["7094136522860922111"]`.
    pub job_ids: Vec<String>,
    /// Where the range of dates begins, this day included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-01-01`.
    pub start_date: Option<String>,
    /// Where the range of dates ends, this day not included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-12-31`.
    pub end_date: Option<String>,
    /// The fields to return. Length: 0 to 100. Example: `["job_name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryMultiTimelineJob {
    job_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMultiTimelineJob -> QueryMultiTimelineJobResponse, QueryMultiTimelineJobError {
    "corehr.v2.job.query_multi_timeline", POST "/open-apis/corehr/v2/jobs/query_multi_timeline",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:job:read", "corehr:job:write"],
    LIMITS = [5 in 1];
    Body job_ids "job_ids", Body start_date "start_date", Body end_date "end_date",
    Body fields "fields"
});

/// What `corehr.v2.job.query_multi_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineJobResponse {
    /// The items that were found.
    pub items: Vec<JobTimeline>,
}

crate::object!(QueryMultiTimelineJobResponse { items "items" });

/// What `corehr.v2.job.query_multi_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMultiTimelineJobError {
    /// `1161204` (HTTP 503): Request timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryMultiTimelineJobError: CODES {
    RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists the ids of jobs whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/jobs/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_recent_change>) gives [`QueryRecentChangeJobResponse`] or fails with [`QueryRecentChangeJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job:read`, `corehr:job:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeJob::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job.query_recent_change",
        "/open-apis/corehr/v2/jobs/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeJob {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeJob {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeJob -> QueryRecentChangeJobResponse, QueryRecentChangeJobError {
    "corehr.v2.job.query_recent_change", GET "/open-apis/corehr/v2/jobs/query_recent_change",
    [Tenant], read_value Data, None, SCOPES = ["corehr:job:read", "corehr:job:write"],
    LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.job.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeJobResponse {
    /// The jobs that were created, changed or deleted.
    pub job_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the jobs that were deleted; they can no longer be queried.
    pub deleted_job_ids: Vec<String>,
}

crate::object!(QueryRecentChangeJobResponse {
    job_ids "job_ids", page_token "page_token", has_more "has_more",
    deleted_job_ids "deleted_job_ids"
});

/// What `corehr.v2.job.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeJobError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeJobError: CODES { ParametersWrong = 1160107 });
