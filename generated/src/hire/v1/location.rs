// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `location`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the addresses of the tenant for jobs, interviews or stores, with the places that they lie in.
///
/// [`GET /open-apis/hire/v1/locations`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list>) gives [`ListLocationResponse`] or fails with [`ListLocationError`].
///
/// Token: tenant. Scopes, any one of: `hire:location:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListLocation::new(usage)).items();
/// ```
#[doc(alias("hire.v1.location.list", "/open-apis/hire/v1/locations"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLocation {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// What the addresses are for. Example: `interview_location`.
    pub usage: Usage,
}

crate::request_builder!(ListLocation {
    usage(impl Into<Usage>).into();
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListLocation -> ListLocationResponse, ListLocationError {
    "hire.v1.location.list", GET "/open-apis/hire/v1/locations", [Tenant], read_value Data, None,
    SCOPES = ["hire:location:readonly"], LIMITS = [20 in 1];
    Query page_token "page_token", Query page_size "page_size", Query usage "usage"
});
crate::paged!(ListLocation: Location { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.location.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLocationResponse {
    /// The items of this page.
    pub items: Vec<Location>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListLocationResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.location.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListLocationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListLocationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Looks up places, such as countries, provinces, cities and districts, by their codes, or lists all of one type.
///
/// [`POST /open-apis/hire/v1/locations/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query>) gives [`QueryLocationResponse`] or fails with [`QueryLocationError`].
///
/// Token: tenant. Scopes, any one of: `hire:location:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(QueryLocation::new(page_size, location_type)).items();
/// ```
#[doc(alias("hire.v1.location.query", "/open-apis/hire/v1/locations/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryLocation {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// The codes of the places, 100 at most; where it is left out, all places of the type are listed page by page. Example: `["CN_1"]`.
    pub code_list: Option<Vec<String>>,
    /// The kind of place. Example: `1`.
    pub location_type: LocationType,
}

crate::request_builder!(QueryLocation {
    page_size(i64), location_type(impl Into<LocationType>).into();
    page_token(impl Into<String>).into(),
    code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryLocation -> QueryLocationResponse, QueryLocationError {
    "hire.v1.location.query", POST "/open-apis/hire/v1/locations/query", [Tenant], read_value Data,
    Json, SCOPES = ["hire:location:readonly"], LIMITS = [5 in 1];
    Query page_token "page_token", Query page_size "page_size", Body code_list "code_list",
    Body location_type "location_type"
});
crate::paged!(QueryLocation: LocationDto { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.location.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationResponse {
    /// The items of this page.
    pub items: Vec<LocationDto>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryLocationResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.location.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryLocationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryLocationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
