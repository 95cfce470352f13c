// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_family`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets job families as they are now, by id and code together; new ones may take 2 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/job_families/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get>) gives [`BatchGetJobFamilyResponse`] or fails with [`BatchGetJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetJobFamily::new()).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job_family.batch_get",
        "/open-apis/corehr/v2/job_families/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetJobFamily {
    /// The job families. Length: 0 to 100. Example: `["1554548"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// The codes of job families; these or `job_family_ids` are needed. Length: 0 to 100. Example: `["122348"]`.
    pub job_family_codes: Option<Vec<String>>,
}

crate::request_builder!(BatchGetJobFamily {
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetJobFamily -> BatchGetJobFamilyResponse, BatchGetJobFamilyError {
    "corehr.v2.job_family.batch_get", POST "/open-apis/corehr/v2/job_families/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:job_family:read", "corehr:job_family:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Body job_family_ids "job_family_ids", Body job_family_codes "job_family_codes"
});

/// What `corehr.v2.job_family.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetJobFamilyResponse {
    /// The items that were found.
    pub items: Vec<JobFamily>,
}

crate::object!(BatchGetJobFamilyResponse { items "items" });

/// What `corehr.v2.job_family.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetJobFamilyError {
    /// `1160001` (HTTP 400): Param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetJobFamilyError: CODES { ParamIsInvalid1160001 = 1160001 + 1 });

/// Lists the versions of job families that are in effect at some time of a range, with the fields that are asked for.
///
/// [`POST /open-apis/corehr/v2/job_families/query_multi_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline>) gives [`QueryMultiTimelineJobFamilyResponse`] or fails with [`QueryMultiTimelineJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(QueryMultiTimelineJobFamily::new(job_family_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job_family.query_multi_timeline",
        "/open-apis/corehr/v2/job_families/query_multi_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMultiTimelineJobFamily {
    /// The job families. Length: 1 to 10. Example: `["7094136522860922111"]`.
    pub job_family_ids: Vec<String>,
    /// Where the range of dates begins, this day included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-01-01`.
    pub start_date: Option<String>,
    /// Where the range of dates ends, this day not included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-12-31`.
    pub end_date: Option<String>,
    /// The fields to return. Length: 0 to 100. Example: `["job_family_name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryMultiTimelineJobFamily {
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMultiTimelineJobFamily -> QueryMultiTimelineJobFamilyResponse, QueryMultiTimelineJobFamilyError {
    "corehr.v2.job_family.query_multi_timeline",
    POST "/open-apis/corehr/v2/job_families/query_multi_timeline", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:job_family:read", "corehr:job_family:write"], LIMITS = [5 in 1];
    Body job_family_ids "job_family_ids", Body start_date "start_date", Body end_date "end_date",
    Body fields "fields"
});

/// What `corehr.v2.job_family.query_multi_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineJobFamilyResponse {
    /// The items that were found.
    pub items: Vec<JobFamilyTimeline>,
}

crate::object!(QueryMultiTimelineJobFamilyResponse { items "items" });

/// What `corehr.v2.job_family.query_multi_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMultiTimelineJobFamilyError {
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

crate::error_enum!(QueryMultiTimelineJobFamilyError: CODES {
    RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists the ids of job families whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/job_families/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_recent_change>) gives [`QueryRecentChangeJobFamilyResponse`] or fails with [`QueryRecentChangeJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeJobFamily::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job_family.query_recent_change",
        "/open-apis/corehr/v2/job_families/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeJobFamily {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeJobFamily {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeJobFamily -> QueryRecentChangeJobFamilyResponse, QueryRecentChangeJobFamilyError {
    "corehr.v2.job_family.query_recent_change",
    GET "/open-apis/corehr/v2/job_families/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:job_family:read", "corehr:job_family:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.job_family.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeJobFamilyResponse {
    /// The job families that were created, changed or deleted.
    pub job_family_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the job families that were deleted; they can no longer be queried.
    pub deleted_job_family_ids: Vec<String>,
}

crate::object!(QueryRecentChangeJobFamilyResponse {
    job_family_ids "job_family_ids", page_token "page_token", has_more "has_more",
    deleted_job_family_ids "deleted_job_family_ids"
});

/// What `corehr.v2.job_family.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeJobFamilyError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeJobFamilyError: CODES { ParametersWrong = 1160107 });
