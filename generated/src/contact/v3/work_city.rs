// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `work_city`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns one work city by its id.
///
/// `GET /open-apis/contact/v3/work_cities/:work_city_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetWorkCity {
    /// The work city.
    ///
    /// Example: `dd39369b19b9`.
    #[serde(skip)]
    pub work_city_id: String,
}

impl GetWorkCity {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(work_city_id: impl Into<String>) -> Self {
        Self {
            work_city_id: work_city_id.into(),
        }
    }
}

impl crate::Endpoint for GetWorkCity {
    type Response = GetWorkCityResponse;
    type Error = GetWorkCityError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.work_city.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/work_cities/:work_city_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("work_city_id", self.work_city_id.clone())]
    }
}

/// What `contact.v3.work_city.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetWorkCityResponse {
    /// The work city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_city: Option<WorkCity>,
}

/// What `contact.v3.work_city.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetWorkCityError {
    /// `40001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParam,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetWorkCityError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                40001,
                400,
                "invalid param",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetWorkCityError);

/// Lists the work cities of the tenant.
///
/// `GET /open-apis/contact/v3/work_cities`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListWorkCity {
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: `1` to `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `xxx`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListWorkCity {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for ListWorkCity {
    type Response = ListWorkCityResponse;
    type Error = ListWorkCityError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.work_city.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/work_cities",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListWorkCity {
    type Item = WorkCity;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.work_city.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListWorkCityResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<WorkCity>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.work_city.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListWorkCityError {
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListWorkCityError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                40001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListWorkCityError);
