// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `country_region`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a country or region.
///
/// [`GET /open-apis/corehr/v1/country_regions/:country_region_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/country_region/get>) gives [`GetCountryRegionResponse`] or fails with [`GetCountryRegionError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetCountryRegion::new(country_region_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.country_region.get",
        "/open-apis/corehr/v1/country_regions/:country_region_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCountryRegion {
    /// The country or region. Example: `67489937334909845`.
    pub country_region_id: String,
}

crate::request_builder!(GetCountryRegion { country_region_id(impl Into<String>).into(); });
crate::request!(GetCountryRegion -> GetCountryRegionResponse, GetCountryRegionError {
    "corehr.v1.country_region.get", GET "/open-apis/corehr/v1/country_regions/:country_region_id",
    [Tenant], read_value Data, None,
    SCOPES = ["corehr:common_data.basic_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path country_region_id "country_region_id"
});

/// What `corehr.v1.country_region.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCountryRegionResponse {
    /// The country or region.
    pub country_region: Option<CountryRegion>,
}

crate::object!(GetCountryRegionResponse { country_region "country_region" });

/// What `corehr.v1.country_region.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCountryRegionError {
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID repeat
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160104` (HTTP 500): custom field format error
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160105` (HTTP 500): field is required
    ///
    /// A required field is missing. Fill it in.
    FieldIsRequired,
    /// `1160106` (HTTP 500): date format should be 2006-01-02
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCountryRegionError: CODES {
    IllegalParameter = 1160101, ParametersWrongOrSystemError = 1160102 + 1,
    AuthenticationFailed = 1160103 + 3, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106, ParametersWrong = 1160107
});

/// Lists the countries and regions.
///
/// [`GET /open-apis/corehr/v1/country_regions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/country_region/list>) gives [`ListCountryRegionResponse`] or fails with [`ListCountryRegionError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCountryRegion::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.country_region.list", "/open-apis/corehr/v1/country_regions"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCountryRegion {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListCountryRegion {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListCountryRegion -> ListCountryRegionResponse, ListCountryRegionError {
    "corehr.v1.country_region.list", GET "/open-apis/corehr/v1/country_regions", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.basic_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListCountryRegion: CountryRegion {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.country_region.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCountryRegionResponse {
    /// The items that were found.
    pub items: Vec<CountryRegion>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListCountryRegionResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.country_region.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCountryRegionError {
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID repeat
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160104` (HTTP 500): custom field format error
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160105` (HTTP 500): field is required
    ///
    /// A required field is missing. Fill it in.
    FieldIsRequired,
    /// `1160106` (HTTP 500): date format should be 2006-01-02
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCountryRegionError: CODES {
    IllegalParameter = 1160101, ParametersWrongOrSystemError = 1160102 + 1,
    AuthenticationFailed = 1160103 + 3, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106, ParametersWrong = 1160107
});
