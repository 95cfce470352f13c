// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `district`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists districts of the geography library that address fields of forms use.
///
/// [`GET /open-apis/approval/v4/districts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list>) gives [`ListDistrictResponse`] or fails with [`ListDistrictError`].
///
/// Token: tenant or user. Scopes, any one of: `approval:approval`, `approval:approval:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListDistrict::new()).items();
/// ```
#[doc(alias("approval.v4.district.list", "/open-apis/approval/v4/districts"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDistrict {
    /// How many items a page holds at most. Default: `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The district to begin at. Example: `1816670`.
    pub root_district_id: Option<String>,
    /// Which districts are listed. Example: `sub_level`.
    pub list_type: Option<ListType>,
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<DistrictLocale>,
}

crate::request_builder!(ListDistrict {
    page_size(i64), page_token(impl Into<String>).into(),
    root_district_id(impl Into<String>).into(), list_type(impl Into<ListType>).into(),
    locale(impl Into<DistrictLocale>).into()
});
crate::request!(ListDistrict -> ListDistrictResponse, ListDistrictError {
    "approval.v4.district.list", GET "/open-apis/approval/v4/districts", [Tenant, User],
    read_value Data, None, SCOPES = ["approval:approval", "approval:approval:readonly"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query root_district_id "root_district_id", Query list_type "list_type", Query locale "locale"
});
crate::paged!(ListDistrict: District { page_token, page_size; page_token, has_more, items });

/// What `approval.v4.district.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistrictResponse {
    /// The version of the list of districts; fetch it again when this changes.
    pub version: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<District>,
}

crate::object!(ListDistrictResponse {
    version "version", has_more "has_more", page_token "page_token", items "items"
});

/// What `approval.v4.district.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDistrictError {
    /// `1390001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1395001` (HTTP 500): system error
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// `1395061` (HTTP 400): version updated
    ///
    /// The list of districts has changed since this page token was made. Begin again without a token.
    VersionUpdated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDistrictError: CODES {
    ParamIsInvalid = 1390001, ThereHaveBeenSomeErrors = 1395001 + 1, VersionUpdated = 1395061
});

/// Searches the geography library for districts by keyword.
///
/// [`POST /open-apis/approval/v4/districts/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search>) gives [`SearchDistrictResponse`] or fails with [`SearchDistrictError`].
///
/// Token: tenant or user. Scopes, any one of: `approval:approval`, `approval:approval:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(SearchDistrict::new()).await?;
/// ```
#[doc(alias("approval.v4.district.search", "/open-apis/approval/v4/districts/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDistrict {
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<SearchDistrictLocale>,
    /// The districts. Length: 0 to 30. Example: `["1816670"]`.
    pub district_ids: Option<Vec<String>>,
    /// The keyword. Example: `北京`.
    pub keyword: Option<String>,
}

crate::request_builder!(SearchDistrict {
    locale(impl Into<SearchDistrictLocale>).into(),
    district_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    keyword(impl Into<String>).into()
});
crate::request!(SearchDistrict -> SearchDistrictResponse, SearchDistrictError {
    "approval.v4.district.search", POST "/open-apis/approval/v4/districts/search", [Tenant, User],
    read_value Data, Json, SCOPES = ["approval:approval", "approval:approval:readonly"],
    LIMITS = [100 in 60];
    Query locale "locale", Body district_ids "district_ids", Body keyword "keyword"
});

/// What `approval.v4.district.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDistrictResponse {
    /// The items of this page.
    pub items: Vec<District>,
}

crate::object!(SearchDistrictResponse { items "items" });

/// What `approval.v4.district.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchDistrictError {
    /// `1390001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1395001` (HTTP 500): system error
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchDistrictError: CODES {
    ParamIsInvalid = 1390001, ThereHaveBeenSomeErrors = 1395001 + 1
});
