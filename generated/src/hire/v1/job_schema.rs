// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_schema`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the fields of jobs, built in and custom, for experienced or campus hiring.
///
/// [`GET /open-apis/hire/v1/job_schemas`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_schema/list>) gives [`ListJobSchemaResponse`] or fails with [`ListJobSchemaError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobSchema::new()).items();
/// ```
#[doc(alias("hire.v1.job_schema.list", "/open-apis/hire/v1/job_schemas"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobSchema {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE3MjQ2NTQ0OTc2OTd9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// What the form or template is for. Example: `1`.
    pub scenario: Option<JobSchemaScenario>,
}

crate::request_builder!(ListJobSchema {
    page_token(impl Into<String>).into(), page_size(i64),
    scenario(impl Into<JobSchemaScenario>).into()
});
crate::request!(ListJobSchema -> ListJobSchemaResponse, ListJobSchemaError {
    "hire.v1.job_schema.list", GET "/open-apis/hire/v1/job_schemas", [Tenant], read_value Data,
    None, SCOPES = ["hire:job:readonly"], LIMITS = [10 in 1];
    Query page_token "page_token", Query page_size "page_size", Query scenario "scenario"
});
crate::paged!(ListJobSchema: JobSchema { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.job_schema.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSchemaResponse {
    /// The items of this page.
    pub items: Vec<JobSchema>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobSchemaResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.job_schema.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobSchemaError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListJobSchemaError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
