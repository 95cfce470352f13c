// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `minute`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets what AI made of a recording's minutes: a summary, things to do and chapters.
///
/// [`GET /open-apis/minutes/v1/minutes/:minute_token/artifacts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/artifacts>) gives [`GetMinuteArtifactsResponse`] or fails with [`GetMinuteArtifactsError`].
///
/// Token: tenant or user. Scopes, any one of: `minutes:minutes.artifacts:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetMinuteArtifacts::new(minute_token)).await?;
/// ```
#[doc(
    alias(
        "minutes.v1.minute.artifacts",
        "/open-apis/minutes/v1/minutes/:minute_token/artifacts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMinuteArtifacts {
    /// The minutes, by the end of their address. Length: 24 to 24. Example: `obcnq3b9jl72l83w4f149w9c`.
    pub minute_token: String,
}

crate::request_builder!(GetMinuteArtifacts { minute_token(impl Into<String>).into(); });
crate::request!(GetMinuteArtifacts -> GetMinuteArtifactsResponse, GetMinuteArtifactsError {
    "minutes.v1.minute.artifacts", GET "/open-apis/minutes/v1/minutes/:minute_token/artifacts",
    [Tenant, User], read_value Data, None, SCOPES = ["minutes:minutes.artifacts:read"],
    LIMITS = [5 in 1];
    Path minute_token "minute_token"
});

/// What `minutes.v1.minute.artifacts` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinuteArtifactsResponse {
    /// The summary.
    pub summary: Option<String>,
    /// The chapters.
    pub minute_chapters: Vec<MinuteChapter>,
    /// The things to do.
    pub minute_todos: Vec<MinuteTodo>,
}

crate::object!(GetMinuteArtifactsResponse {
    summary "summary", minute_chapters "minute_chapters", minute_todos "minute_todos"
});

/// What `minutes.v1.minute.artifacts` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMinuteArtifactsError {
    /// `2091001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// `2091002` (HTTP 404): resource not found
    ///
    /// The minutes do not exist. Check `minute_token`.
    ResourceNotFound,
    /// `2091003` (HTTP 400): minute not ready, try later
    ///
    /// The minutes are still being made. Try again later.
    MinuteNotReady,
    /// `2091004` (HTTP 400): resource deleted
    ///
    /// The minutes were deleted. Nothing can be read of them.
    ResourceDeleted,
    /// `2091005` (HTTP 403): permission deny
    ///
    /// Permission is missing. Check whether the caller may read the minutes.
    PermissionDeny,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMinuteArtifactsError: CODES {
    ParamIsInvalid = 2091001, ResourceNotFound = 2091002, MinuteNotReady = 2091003 + 1,
    ResourceDeleted = 2091004, PermissionDeny = 2091005
});

/// Gets the basics of a recording's minutes: owner, time of creation, title, cover, length and address.
///
/// [`GET /open-apis/minutes/v1/minutes/:minute_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get>) gives [`GetMinuteResponse`] or fails with [`GetMinuteError`].
///
/// Token: tenant or user. Scopes, any one of: `minutes:minutes`, `minutes:minutes.basic:read`, `minutes:minutes:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetMinute::new(minute_token)).await?;
/// ```
#[doc(alias("minutes.v1.minute.get", "/open-apis/minutes/v1/minutes/:minute_token"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMinute {
    /// The minutes, by the end of their address. Length: 24 to 24. Example: `obcnq3b9jl72l83w4f14xxxx`.
    pub minute_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetMinute {
    minute_token(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetMinute -> GetMinuteResponse, GetMinuteError {
    "minutes.v1.minute.get", GET "/open-apis/minutes/v1/minutes/:minute_token", [Tenant, User],
    read_value Data, None,
    SCOPES = ["minutes:minutes", "minutes:minutes.basic:read", "minutes:minutes:readonly"],
    LIMITS = [5 in 1];
    Path minute_token "minute_token", Query user_id_type "user_id_type"
});

/// What `minutes.v1.minute.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinuteResponse {
    /// The minutes.
    pub minute: Option<Minute>,
}

crate::object!(GetMinuteResponse { minute "minute" });

/// What `minutes.v1.minute.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMinuteError {
    /// `2091001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// `2091002` (HTTP 404): resource not found
    ///
    /// The minutes do not exist. Check `minute_token`.
    ResourceNotFound,
    /// `2091003` (HTTP 400): minute not ready , try later
    ///
    /// The minutes are still being made. Try again later.
    MinuteNotReady,
    /// `2091004` (HTTP 400): resource deleted
    ///
    /// The minutes were deleted. Nothing can be read of them.
    ResourceDeleted,
    /// `2091005` (HTTP 403): permission deny
    ///
    /// Permission is missing. Check whether the caller may read the minutes.
    PermissionDeny,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMinuteError: CODES {
    ParamIsInvalid = 2091001, ResourceNotFound = 2091002, MinuteNotReady = 2091003,
    ResourceDeleted = 2091004, PermissionDeny = 2091005
});

/// Searches minutes by words, owner, participants and time of creation.
///
/// [`POST /open-apis/minutes/v1/minutes/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search>) gives [`SearchMinuteResponse`] or fails with [`SearchMinuteError`].
///
/// Token: user. Scopes, any one of: `minutes:minutes.search:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchMinute::new()).items();
/// ```
#[doc(alias("minutes.v1.minute.search", "/open-apis/minutes/v1/minutes/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchMinute {
    /// How many items a page holds at most. Default: `15`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What to search for. Length: 0 to 50. Example: `周会`.
    pub query: Option<String>,
    /// The conditions.
    pub filter: Option<MinutesFilter>,
}

crate::request_builder!(SearchMinute {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), query(impl Into<String>).into(),
    filter(MinutesFilter)
});
crate::request!(SearchMinute -> SearchMinuteResponse, SearchMinuteError {
    "minutes.v1.minute.search", POST "/open-apis/minutes/v1/minutes/search", [User],
    read_value Data, Json, SCOPES = ["minutes:minutes.search:read"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body query "query", Body filter "filter"
});
crate::paged!(SearchMinute: MinutesSearchItem {
    page_token, page_size;
    page_token, has_more, items
});

/// What `minutes.v1.minute.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMinuteResponse {
    /// The items of this page.
    pub items: Vec<MinutesSearchItem>,
    /// How many there are in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchMinuteResponse {
    items "items", total "total", has_more "has_more", page_token "page_token"
});

/// What `minutes.v1.minute.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchMinuteError {
    /// `2094001` (HTTP 400): invalid request parameter
    InvalidRequestParameter,
    /// `2094002` (HTTP 400): query is too long
    ///
    /// The search words are too long. Shorten `query`.
    QueryIsTooLong,
    /// `2094003` (HTTP 400): invalid filter
    ///
    /// A condition is not valid. Check the ids and the time range in `filter`.
    InvalidFilter,
    /// `2094004` (HTTP 400): invalid sorter
    ///
    /// The order is not valid. Check it.
    InvalidSorter,
    /// `2094005` (HTTP 400): page_token is invalid or expired, please start a new search
    PageTokenIsInvalidOrExpired,
    /// `2094006` (HTTP 400): page_size exceeds maximum allowed value
    PageSizeExceedsMaximumAllowedValue,
    /// `2094007` (HTTP 400): pagination limit reached, please refine your query with more specific keywords or filters
    PaginationLimitReached,
    /// `2094011` (HTTP 401): user identity not found, please check your access token
    UserIdentityNotFound,
    /// `2094012` (HTTP 401): failed to initialize request context, please check your access token
    FailedToInitializeRequestContext,
    /// `2094101` (HTTP 400): failed to build minutes filter
    FailedToBuildMinutesFilter,
    /// `2094102` (HTTP 400): minutes time format is invalid, expected ISO 8601
    MinutesTimeFormatIsInvalid,
    /// `2095001` (HTTP 500): search service error
    ///
    /// The search failed. Try again later.
    SearchServiceError,
    /// `2095002` (HTTP 500): failed to process search result
    FailedToProcessSearchResult,
    /// `2095101` (HTTP 500): failed to convert minutes search result
    FailedToConvertMinutesSearchResult,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchMinuteError: CODES {
    InvalidRequestParameter = 2094001, QueryIsTooLong = 2094002, InvalidFilter = 2094003,
    InvalidSorter = 2094004, PageTokenIsInvalidOrExpired = 2094005,
    PageSizeExceedsMaximumAllowedValue = 2094006, PaginationLimitReached = 2094007,
    UserIdentityNotFound = 2094011, FailedToInitializeRequestContext = 2094012,
    FailedToBuildMinutesFilter = 2094101, MinutesTimeFormatIsInvalid = 2094102,
    SearchServiceError = 2095001, FailedToProcessSearchResult = 2095002,
    FailedToConvertMinutesSearchResult = 2095101
});
