// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_level`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets job levels by id and code together; new ones may take 2 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/job_levels/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get>) gives [`BatchGetJobLevelResponse`] or fails with [`BatchGetJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetJobLevel::new()).await?;
/// ```
#[doc(
    alias("corehr.v2.job_level.batch_get", "/open-apis/corehr/v2/job_levels/batch_get")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetJobLevel {
    /// The job levels. Length: 0 to 100. Example: `["1515"]`.
    pub job_level_ids: Option<Vec<String>>,
    /// The codes of job levels; these or `job_level_ids` are needed. Length: 0 to 100. Example: `["13715"]`.
    pub job_level_codes: Option<Vec<String>>,
}

crate::request_builder!(BatchGetJobLevel {
    job_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetJobLevel -> BatchGetJobLevelResponse, BatchGetJobLevelError {
    "corehr.v2.job_level.batch_get", POST "/open-apis/corehr/v2/job_levels/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:job_level:read", "corehr:job_level:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Body job_level_ids "job_level_ids", Body job_level_codes "job_level_codes"
});

/// What `corehr.v2.job_level.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetJobLevelResponse {
    /// The items that were found.
    pub items: Vec<JobLevel>,
}

crate::object!(BatchGetJobLevelResponse { items "items" });

/// What `corehr.v2.job_level.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetJobLevelError {
    /// `1160001` (HTTP 400): Param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetJobLevelError: CODES { ParamIsInvalid1160001 = 1160001 + 1 });

/// Lists the ids of job levels whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/job_levels/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change>) gives [`QueryRecentChangeJobLevelResponse`] or fails with [`QueryRecentChangeJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeJobLevel::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job_level.query_recent_change",
        "/open-apis/corehr/v2/job_levels/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeJobLevel {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeJobLevel {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeJobLevel -> QueryRecentChangeJobLevelResponse, QueryRecentChangeJobLevelError {
    "corehr.v2.job_level.query_recent_change",
    GET "/open-apis/corehr/v2/job_levels/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:job_level:read", "corehr:job_level:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.job_level.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeJobLevelResponse {
    /// The job levels that were created, changed or deleted.
    pub job_level_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the job levels that were deleted; they can no longer be queried.
    pub deleted_job_level_ids: Vec<String>,
}

crate::object!(QueryRecentChangeJobLevelResponse {
    job_level_ids "job_level_ids", page_token "page_token", has_more "has_more",
    deleted_job_level_ids "deleted_job_level_ids"
});

/// What `corehr.v2.job_level.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeJobLevelError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeJobLevelError: CODES { ParametersWrong = 1160107 });
