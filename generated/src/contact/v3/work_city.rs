// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `work_city`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns one work city by its id.
///
/// [`GET /open-apis/contact/v3/work_cities/:work_city_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get>) gives [`GetWorkCityResponse`] or fails with [`GetWorkCityError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(GetWorkCity::new(work_city_id)).await?;
/// ```
#[doc(
    alias("contact.v3.work_city.get", "/open-apis/contact/v3/work_cities/:work_city_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkCity {
    /// The work city. Example: `dd39369b19b9`.
    pub work_city_id: String,
}

crate::request_builder!(GetWorkCity { work_city_id(impl Into<String>).into(); });
crate::request!(GetWorkCity -> GetWorkCityResponse, GetWorkCityError {
    "contact.v3.work_city.get", GET "/open-apis/contact/v3/work_cities/:work_city_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["contact:work_city:readonly", "contact:contact:access_as_user", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 60];
    Path work_city_id "work_city_id"
});

/// What `contact.v3.work_city.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkCityResponse {
    /// The work city.
    pub work_city: Option<WorkCity>,
}

crate::object!(GetWorkCityResponse { work_city "work_city" });

/// What `contact.v3.work_city.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWorkCityError {
    /// `40001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWorkCityError: CODES { ParamError = 40001 + 1 });

/// Lists the work cities of the tenant.
///
/// [`GET /open-apis/contact/v3/work_cities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list>) gives [`ListWorkCityResponse`] or fails with [`ListWorkCityError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`. Rate limit: 10 a minute.
///
/// ```ignore
/// let mut items = client.list(ListWorkCity::new()).items();
/// ```
#[doc(alias("contact.v3.work_city.list", "/open-apis/contact/v3/work_cities"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkCity {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListWorkCity { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListWorkCity -> ListWorkCityResponse, ListWorkCityError {
    "contact.v3.work_city.list", GET "/open-apis/contact/v3/work_cities", [Tenant, User],
    read_value Data, None,
    SCOPES = ["contact:work_city:readonly", "contact:contact:access_as_user", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 60];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListWorkCity: WorkCity { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.work_city.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkCityResponse {
    /// The items of this page.
    pub items: Vec<WorkCity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListWorkCityResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.work_city.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWorkCityError {
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWorkCityError: CODES { ParamError = 40001 + 5 });
