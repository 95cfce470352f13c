// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_grade`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a job grade with a name and a number that orders it among the others.
///
/// [`POST /open-apis/corehr/v2/job_grades`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create>) gives [`CreateJobGradeResponse`] or fails with [`CreateJobGradeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_grade:write`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(CreateJobGrade::new(grade_order, names)).await?;
/// ```
#[doc(alias("corehr.v2.job_grade.create", "/open-apis/corehr/v2/job_grades"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobGrade {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The number that orders grades; the greater, the higher. Range: `0` to `99999`. Example: `9999`.
    pub grade_order: i64,
    /// The code. Example: `A01234`.
    pub code: Option<String>,
    /// The names. Length: 0 to 2.
    pub names: Vec<I18n>,
    /// The description, in each language. Length: 0 to 2.
    pub descriptions: Option<Vec<I18n>>,
}

crate::request_builder!(CreateJobGrade {
    grade_order(i64),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect();
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateJobGrade -> CreateJobGradeResponse, CreateJobGradeError {
    "corehr.v2.job_grade.create", POST "/open-apis/corehr/v2/job_grades", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:job_grade:write"], LIMITS = [3 in 1];
    Query client_token "client_token", Body grade_order "grade_order", Body code "code",
    Body names "names", Body descriptions "descriptions"
});

/// What `corehr.v2.job_grade.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGradeResponse {
    /// The grade.
    pub grade_id: Option<String>,
}

crate::object!(CreateJobGradeResponse { grade_id "grade_id" });

/// What `corehr.v2.job_grade.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobGradeError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobGradeError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Deletes a job grade.
///
/// [`DELETE /open-apis/corehr/v2/job_grades/:job_grade_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete>) gives [`DeleteJobGradeResponse`] or fails with [`DeleteJobGradeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_grade:write`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobGrade::new(job_grade_id)).await?;
/// ```
#[doc(
    alias("corehr.v2.job_grade.delete", "/open-apis/corehr/v2/job_grades/:job_grade_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobGrade {
    /// The job grade. Example: `1616161616`.
    pub job_grade_id: String,
}

crate::request_builder!(DeleteJobGrade { job_grade_id(impl Into<String>).into(); });
crate::request!(DeleteJobGrade -> DeleteJobGradeResponse, DeleteJobGradeError {
    "corehr.v2.job_grade.delete", DELETE "/open-apis/corehr/v2/job_grades/:job_grade_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:job_grade:write"], LIMITS = [3 in 1];
    Path job_grade_id "job_grade_id"
});

/// What `corehr.v2.job_grade.delete` answers with.
pub type DeleteJobGradeResponse = crate::Empty;

/// What `corehr.v2.job_grade.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteJobGradeError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteJobGradeError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Changes a job grade.
///
/// [`PATCH /open-apis/corehr/v2/job_grades/:job_grade_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch>) gives [`PatchJobGradeResponse`] or fails with [`PatchJobGradeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_grade:write`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(PatchJobGrade::new(job_grade_id)).await?;
/// ```
#[doc(
    alias("corehr.v2.job_grade.patch", "/open-apis/corehr/v2/job_grades/:job_grade_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchJobGrade {
    /// The job grade. Example: `6862995757234914824`.
    pub job_grade_id: String,
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// The number that orders grades; the greater, the higher. Range: `0` to `99999`. Example: `9999`.
    pub grade_order: Option<i64>,
    /// The code. Example: `A01234`.
    pub code: Option<String>,
    /// The names. Length: 0 to 2.
    pub names: Option<Vec<I18n>>,
    /// The description, in each language. Length: 0 to 2.
    pub descriptions: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
}

crate::request_builder!(PatchJobGrade {
    job_grade_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), grade_order(i64), code(impl Into<String>).into(),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool)
});
crate::request!(PatchJobGrade -> PatchJobGradeResponse, PatchJobGradeError {
    "corehr.v2.job_grade.patch", PATCH "/open-apis/corehr/v2/job_grades/:job_grade_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:job_grade:write"], LIMITS = [3 in 1];
    Path job_grade_id "job_grade_id", Query client_token "client_token",
    Body grade_order "grade_order", Body code "code", Body names "names",
    Body descriptions "descriptions", Body active "active"
});

/// What `corehr.v2.job_grade.patch` answers with.
pub type PatchJobGradeResponse = crate::Empty;

/// What `corehr.v2.job_grade.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchJobGradeError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchJobGradeError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Finds job grades by up to 100 ids and codes together; without a filter, all of them.
///
/// [`POST /open-apis/corehr/v2/job_grades/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query>) gives [`QueryJobGradeResponse`] or fails with [`QueryJobGradeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`, `corehr:corehr`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(QueryJobGrade::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.job_grade.query", "/open-apis/corehr/v2/job_grades/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryJobGrade {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// The job grades; all of them where left out. Length: 0 to 100. Example: `["7140964208476371111"]`.
    pub ids: Option<Vec<String>>,
    /// The codes of job grades; all of them where left out. Length: 0 to 100. Example: `["A1234"]`.
    pub codes: Option<Vec<String>>,
    /// Whether grades in use or out of use are returned; both where left out. Example: `true`.
    pub active: Option<bool>,
}

crate::request_builder!(QueryJobGrade {
    page_size(i64);
    page_token(impl Into<String>).into(),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    active(bool)
});
crate::request!(QueryJobGrade -> QueryJobGradeResponse, QueryJobGradeError {
    "corehr.v2.job_grade.query", POST "/open-apis/corehr/v2/job_grades/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["corehr:corehr:readonly", "corehr:job_grade:read", "corehr:job_grade:write", "corehr:corehr"],
    LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Body ids "ids", Body codes "codes",
    Body active "active"
});
crate::paged!(QueryJobGrade: JobGrade { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.job_grade.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobGradeResponse {
    /// The items that were found.
    pub items: Vec<JobGrade>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryJobGradeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.job_grade.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryJobGradeError {
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

crate::error_enum!(QueryJobGradeError: CODES {
    RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists the ids of job grades whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/job_grades/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query_recent_change>) gives [`QueryRecentChangeJobGradeResponse`] or fails with [`QueryRecentChangeJobGradeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeJobGrade::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job_grade.query_recent_change",
        "/open-apis/corehr/v2/job_grades/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeJobGrade {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeJobGrade {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeJobGrade -> QueryRecentChangeJobGradeResponse, QueryRecentChangeJobGradeError {
    "corehr.v2.job_grade.query_recent_change",
    GET "/open-apis/corehr/v2/job_grades/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:job_grade:read", "corehr:job_grade:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.job_grade.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeJobGradeResponse {
    /// The job grades that were created, changed or deleted.
    pub job_grade_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the job grades that were deleted; they can no longer be queried.
    pub deleted_job_grade_ids: Vec<String>,
}

crate::object!(QueryRecentChangeJobGradeResponse {
    job_grade_ids "job_grade_ids", page_token "page_token", has_more "has_more",
    deleted_job_grade_ids "deleted_job_grade_ids"
});

/// What `corehr.v2.job_grade.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeJobGradeError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeJobGradeError: CODES { ParametersWrong = 1160107 });
