// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Searches users by name, among those that the user may see.
///
/// `GET /open-apis/search/v1/user`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `contact:user:search`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUser {
    /// What to search for.
    #[serde(skip)]
    pub query: String,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: `1` to `200`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl GetUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
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

impl crate::Endpoint for GetUser {
    type Response = GetUserResponse;
    type Error = GetUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v1.user.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/search/v1/user",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("query", &self.query);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for GetUser {
    type Item = User;
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
        response.users.unwrap_or_default()
    }
}

/// What `search.v1.user.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
}

/// What `search.v1.user.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetUserError);
