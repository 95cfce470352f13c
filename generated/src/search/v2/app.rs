// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Searches apps by keyword and returns their ids.
///
/// `POST /open-apis/search/v2/app`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `search:app`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateApp {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: `1` to `100`. Example: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `9e91187f9107ef4d43cd71c3722cd97665e6cec51bf30a06328839bc9867`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// What to search for.
    ///
    /// Example: `测试应用`.
    pub query: String,
}

impl CreateApp {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            page_size: None,
            page_token: None,
            query: query.into(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
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

impl crate::Endpoint for CreateApp {
    type Response = CreateAppResponse;
    type Error = CreateAppError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.app.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/search/v2/app",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for CreateApp {
    type Item = String;
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

/// What `search.v2.app.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// The apps, by their ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `search.v2.app.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppError {
    /// `1278001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1278001")]
    InvalidParam,
    /// `1278002` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1278002")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateAppError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1278001,
                400,
                "invalid param",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                1278002,
                500,
                "Internal Server Error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreateAppError);
