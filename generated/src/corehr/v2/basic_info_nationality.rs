// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `basic_info_nationality`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds nationalities by id or by country.
///
/// [`POST /open-apis/corehr/v2/basic_info/nationalities/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-nationality/search>) gives [`SearchBasicInfoNationalityResponse`] or fails with [`SearchBasicInfoNationalityError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchBasicInfoNationality::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v2.basic_info_nationality.search",
        "/open-apis/corehr/v2/basic_info/nationalities/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchBasicInfoNationality {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7075702743846897196`.
    pub page_token: Option<String>,
    /// The nationalities. Length: at most 100. Example: `["7075702743923361324"]`.
    pub nationality_id_list: Option<Vec<String>>,
    /// The countries and regions. Length: at most 100. Example: `["6862995791674344967"]`.
    pub country_region_id_list: Option<Vec<String>>,
    /// The states that are returned. Default: `[1]`. Length: at most 2. Example: `[1]`.
    pub status_list: Option<Vec<StatusList>>,
}

crate::request_builder!(SearchBasicInfoNationality {
    page_size(i64);
    page_token(impl Into<String>).into(),
    nationality_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    country_region_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status_list(impl IntoIterator<Item = impl Into<StatusList>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchBasicInfoNationality -> SearchBasicInfoNationalityResponse, SearchBasicInfoNationalityError {
    "corehr.v2.basic_info_nationality.search",
    POST "/open-apis/corehr/v2/basic_info/nationalities/search", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:common_data.basic_data:read"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Body nationality_id_list "nationality_id_list",
    Body country_region_id_list "country_region_id_list", Body status_list "status_list"
});
crate::paged!(SearchBasicInfoNationality: Nationality {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.basic_info_nationality.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBasicInfoNationalityResponse {
    /// The items that were found.
    pub items: Vec<Nationality>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchBasicInfoNationalityResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.basic_info_nationality.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBasicInfoNationalityError {
    /// `1160998` (HTTP 500): Internal Server Error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchBasicInfoNationalityError: CODES {
    InternalServerError1160998 = 1160998
});
