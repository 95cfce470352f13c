// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_title`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns one job title by its id.
///
/// [`GET /open-apis/contact/v3/job_titles/:job_title_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get>) gives [`GetJobTitleResponse`] or fails with [`GetJobTitleError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(GetJobTitle::new(job_title_id)).await?;
/// ```
#[doc(
    alias("contact.v3.job_title.get", "/open-apis/contact/v3/job_titles/:job_title_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobTitle {
    /// The job title. Example: `dd39369b19b9`.
    pub job_title_id: String,
}

crate::request_builder!(GetJobTitle { job_title_id(impl Into<String>).into(); });
crate::request!(GetJobTitle -> GetJobTitleResponse, GetJobTitleError {
    "contact.v3.job_title.get", GET "/open-apis/contact/v3/job_titles/:job_title_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["contact:job_title:readonly", "contact:contact:access_as_user", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 60];
    Path job_title_id "job_title_id"
});

/// What `contact.v3.job_title.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTitleResponse {
    /// The job title.
    pub job_title: Option<JobTitle>,
}

crate::object!(GetJobTitleResponse { job_title "job_title" });

/// What `contact.v3.job_title.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobTitleError {
    /// `40001` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobTitleError: CODES { ParamError = 40001 + 3 });

/// Lists the job titles of the tenant.
///
/// [`GET /open-apis/contact/v3/job_titles`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list>) gives [`ListJobTitleResponse`] or fails with [`ListJobTitleError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:job_title:readonly`, `contact:contact:access_as_user`, `contact:contact:readonly_as_app`. Rate limit: 10 a minute.
///
/// ```ignore
/// let mut items = client.list(ListJobTitle::new()).items();
/// ```
#[doc(alias("contact.v3.job_title.list", "/open-apis/contact/v3/job_titles"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobTitle {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListJobTitle { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListJobTitle -> ListJobTitleResponse, ListJobTitleError {
    "contact.v3.job_title.list", GET "/open-apis/contact/v3/job_titles", [Tenant, User],
    read_value Data, None,
    SCOPES = ["contact:job_title:readonly", "contact:contact:access_as_user", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 60];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListJobTitle: JobTitle { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.job_title.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTitleResponse {
    /// The items of this page.
    pub items: Vec<JobTitle>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListJobTitleResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.job_title.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobTitleError {
    /// `40001` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListJobTitleError: CODES { ParamError = 40001 + 3 });
