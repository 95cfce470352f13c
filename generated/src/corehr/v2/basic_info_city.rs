// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `basic_info_city`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds cities and their equivalents by id or by the province above.
///
/// [`POST /open-apis/corehr/v2/basic_info/cities/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-city/search>) gives [`SearchBasicInfoCityResponse`] or fails with [`SearchBasicInfoCityError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchBasicInfoCity::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v2.basic_info_city.search",
        "/open-apis/corehr/v2/basic_info/cities/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchBasicInfoCity {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7316867189967963685`.
    pub page_token: Option<String>,
    /// The provinces and other first-level divisions; all of them where left out. Length: at most 100. Example: `["6863326768128853512"]`.
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// The cities; all of them where left out. Length: at most 100. Example: `["7316867189968012837"]`.
    pub city_id_list: Option<Vec<String>>,
    /// The states that are returned. Default: `[1]`. Length: at most 2. Example: `[1]`.
    pub status_list: Option<Vec<StatusList>>,
}

crate::request_builder!(SearchBasicInfoCity {
    page_size(i64);
    page_token(impl Into<String>).into(),
    country_region_subdivision_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    city_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status_list(impl IntoIterator<Item = impl Into<StatusList>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchBasicInfoCity -> SearchBasicInfoCityResponse, SearchBasicInfoCityError {
    "corehr.v2.basic_info_city.search", POST "/open-apis/corehr/v2/basic_info/cities/search",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:common_data.basic_data:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Body country_region_subdivision_id_list "country_region_subdivision_id_list",
    Body city_id_list "city_id_list", Body status_list "status_list"
});
crate::paged!(SearchBasicInfoCity: City { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.basic_info_city.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBasicInfoCityResponse {
    /// The items that were found.
    pub items: Vec<City>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchBasicInfoCityResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.basic_info_city.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBasicInfoCityError {
    /// `1160998` (HTTP 500): Internal Server Error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchBasicInfoCityError: CODES { InternalServerError1160998 = 1160998 });
