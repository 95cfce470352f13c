// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `subregion`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a city or area.
///
/// [`GET /open-apis/corehr/v1/subregions/:subregion_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/get>) gives [`GetSubregionResponse`] or fails with [`GetSubregionError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetSubregion::new(subregion_id)).await?;
/// ```
#[doc(alias("corehr.v1.subregion.get", "/open-apis/corehr/v1/subregions/:subregion_id"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubregion {
    /// The city or area. Example: `67489937334909845`.
    pub subregion_id: String,
}

crate::request_builder!(GetSubregion { subregion_id(impl Into<String>).into(); });
crate::request!(GetSubregion -> GetSubregionResponse, GetSubregionError {
    "corehr.v1.subregion.get", GET "/open-apis/corehr/v1/subregions/:subregion_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.basic_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path subregion_id "subregion_id"
});

/// What `corehr.v1.subregion.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubregionResponse {
    /// The city or area.
    pub subregion: Option<Subregion>,
}

crate::object!(GetSubregionResponse { subregion "subregion" });

/// What `corehr.v1.subregion.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSubregionError {
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

crate::error_enum!(GetSubregionError: CODES {
    IllegalParameter = 1160101, ParametersWrongOrSystemError = 1160102 + 1,
    AuthenticationFailed = 1160103 + 3, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106, ParametersWrong = 1160107
});

/// Lists the cities and areas, of one province or of all.
///
/// [`GET /open-apis/corehr/v1/subregions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/list>) gives [`ListSubregionResponse`] or fails with [`ListSubregionError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListSubregion::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.subregion.list", "/open-apis/corehr/v1/subregions"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubregion {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The province or other first-level division. Example: `100`.
    pub subdivision_id: Option<String>,
}

crate::request_builder!(ListSubregion {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), subdivision_id(impl Into<String>).into()
});
crate::request!(ListSubregion -> ListSubregionResponse, ListSubregionError {
    "corehr.v1.subregion.list", GET "/open-apis/corehr/v1/subregions", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:common_data.basic_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Query subdivision_id "subdivision_id"
});
crate::paged!(ListSubregion: Subregion {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.subregion.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubregionResponse {
    /// The items that were found.
    pub items: Vec<Subregion>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListSubregionResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.subregion.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSubregionError {
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

crate::error_enum!(ListSubregionError: CODES {
    IllegalParameter = 1160101, ParametersWrongOrSystemError = 1160102 + 1,
    AuthenticationFailed = 1160103 + 3, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106, ParametersWrong = 1160107
});
