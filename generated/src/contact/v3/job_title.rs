// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_title`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns one job title by its id.
///
/// `GET /open-apis/contact/v3/job_titles/:job_title_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobTitle {
    /// The job title.
    ///
    /// Example: `dd39369b19b9`.
    #[serde(skip)]
    pub job_title_id: String,
}

impl GetJobTitle {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_title_id: impl Into<String>) -> Self {
        Self {
            job_title_id: job_title_id.into(),
        }
    }
}

impl crate::Endpoint for GetJobTitle {
    type Response = GetJobTitleResponse;
    type Error = GetJobTitleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_title.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/job_titles/:job_title_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_title_id", self.job_title_id.clone())]
    }
}

/// What `contact.v3.job_title.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobTitleResponse {
    /// The job title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<JobTitle>,
}

/// What `contact.v3.job_title.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetJobTitleError {
    /// `40001` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParams,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetJobTitleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParams,
            crate::ErrorFacts::new(
                40001,
                400,
                "invalid params",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetJobTitleError);

/// Lists the job titles of the tenant.
///
/// `GET /open-apis/contact/v3/job_titles`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListJobTitle {
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

impl ListJobTitle {
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

impl crate::Endpoint for ListJobTitle {
    type Response = ListJobTitleResponse;
    type Error = ListJobTitleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_title.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/job_titles",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListJobTitle {
    type Item = JobTitle;
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

/// What `contact.v3.job_title.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListJobTitleResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<JobTitle>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.job_title.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListJobTitleError {
    /// `40001` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParams,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListJobTitleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParams,
            crate::ErrorFacts::new(
                40001,
                400,
                "invalid params",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListJobTitleError);
