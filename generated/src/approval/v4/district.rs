// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `district`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists districts of the geography library that address fields of forms use.
///
/// `GET /open-apis/approval/v4/districts`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDistrict {
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The district to begin at.
    ///
    /// Example: `1816670`.
    #[serde(skip)]
    pub root_district_id: Option<String>,
    /// Which districts are listed.
    ///
    /// Example: `sub_level`.
    #[serde(skip)]
    pub list_type: Option<ListType>,
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip)]
    pub locale: Option<DistrictLocale>,
}

impl ListDistrict {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            root_district_id: None,
            list_type: None,
            locale: None,
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

    /// Sets [`root_district_id`](Self#structfield.root_district_id).
    #[must_use]
    pub fn root_district_id(mut self, root_district_id: impl Into<String>) -> Self {
        self.root_district_id = Some(root_district_id.into());
        self
    }

    /// Sets [`list_type`](Self#structfield.list_type).
    #[must_use]
    pub fn list_type(mut self, list_type: impl Into<ListType>) -> Self {
        self.list_type = Some(list_type.into());
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<DistrictLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl crate::Endpoint for ListDistrict {
    type Response = ListDistrictResponse;
    type Error = ListDistrictError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.district.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/districts",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("root_district_id", &self.root_district_id);
        query.push("list_type", &self.list_type);
        query.push("locale", &self.locale);
    }
}

impl crate::Paged for ListDistrict {
    type Item = District;
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

/// What `approval.v4.district.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDistrictResponse {
    /// The version of the list of districts; fetch it again when this changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<District>>,
}

/// What `approval.v4.district.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDistrictError {
    /// `1390001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    InvalidParameter,
    /// `1395001` (HTTP 500): system error
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    SystemError,
    /// `1395061` (HTTP 400): version updated
    ///
    /// The list of districts has changed since this page token was made. Begin again without a token.
    #[doc(alias = "1395061")]
    VersionUpdated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListDistrictError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1390001,
                400,
                "invalid parameter",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
        (
            Self::SystemError,
            crate::ErrorFacts::new(
                1395001,
                500,
                "system error",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                true,
            ),
        ),
        (
            Self::VersionUpdated,
            crate::ErrorFacts::new(
                1395061,
                400,
                "version updated",
                "The list of districts has changed since this page token was made. Begin again without a token.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListDistrictError);

/// Searches the geography library for districts by keyword.
///
/// `POST /open-apis/approval/v4/districts/search`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchDistrict {
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip)]
    pub locale: Option<SearchDistrictLocale>,
    /// The districts.
    ///
    /// Length: 0 to 30. Example: `["1816670"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_ids: Option<Vec<String>>,
    /// The keyword.
    ///
    /// Example: `北京`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
}

impl SearchDistrict {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            locale: None,
            district_ids: None,
            keyword: None,
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<SearchDistrictLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`district_ids`](Self#structfield.district_ids).
    #[must_use]
    pub fn district_ids(
        mut self,
        district_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.district_ids = Some(district_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`keyword`](Self#structfield.keyword).
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

impl crate::Endpoint for SearchDistrict {
    type Response = SearchDistrictResponse;
    type Error = SearchDistrictError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.district.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/districts/search",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("locale", &self.locale);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.district.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchDistrictResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<District>>,
}

/// What `approval.v4.district.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchDistrictError {
    /// `1390001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    InvalidParameter,
    /// `1395001` (HTTP 500): system error
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchDistrictError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1390001,
                400,
                "invalid parameter",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
        (
            Self::SystemError,
            crate::ErrorFacts::new(
                1395001,
                500,
                "system error",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(SearchDistrictError);
