// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `basic_info_country_region_subdivision`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds provinces and other first-level divisions by id, country and state.
///
/// [`POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region_subdivision/search>) gives [`SearchBasicInfoCountryRegionSubdivisionResponse`] or fails with [`SearchBasicInfoCountryRegionSubdivisionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SearchBasicInfoCountryRegionSubdivision::new(page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "corehr.v2.basic_info_country_region_subdivision.search",
        "/open-apis/corehr/v2/basic_info/country_region_subdivisions/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchBasicInfoCountryRegionSubdivision {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// The countries and regions. Length: at most 100. Example: `["6891251722631891995"]`.
    pub country_region_id_list: Option<Vec<String>>,
    /// The provinces and other first-level divisions; all of them where left out. Length: at most 100. Example: `["6891251222631891995"]`.
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// The states that are returned. Default: `[1]`. Length: at most 2. Example: `[1]`.
    pub status_list: Option<Vec<StatusList>>,
}

crate::request_builder!(SearchBasicInfoCountryRegionSubdivision {
    page_size(i64);
    page_token(impl Into<String>).into(),
    country_region_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    country_region_subdivision_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status_list(impl IntoIterator<Item = impl Into<StatusList>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchBasicInfoCountryRegionSubdivision -> SearchBasicInfoCountryRegionSubdivisionResponse, SearchBasicInfoCountryRegionSubdivisionError {
    "corehr.v2.basic_info_country_region_subdivision.search",
    POST "/open-apis/corehr/v2/basic_info/country_region_subdivisions/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:common_data.basic_data:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Body country_region_id_list "country_region_id_list",
    Body country_region_subdivision_id_list "country_region_subdivision_id_list",
    Body status_list "status_list"
});
crate::paged!(SearchBasicInfoCountryRegionSubdivision: CountryRegionSubdivision {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.basic_info_country_region_subdivision.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBasicInfoCountryRegionSubdivisionResponse {
    /// The items that were found.
    pub items: Vec<CountryRegionSubdivision>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchBasicInfoCountryRegionSubdivisionResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.basic_info_country_region_subdivision.search` answers with when it fails.
pub type SearchBasicInfoCountryRegionSubdivisionError = crate::GatewayError;
