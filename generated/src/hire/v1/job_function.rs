// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_function`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the job functions that jobs can be filed under.
///
/// [`GET /open-apis/hire/v1/job_functions`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list>) gives [`ListJobFunctionResponse`] or fails with [`ListJobFunctionError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobFunction::new()).items();
/// ```
#[doc(alias("hire.v1.job_function.list", "/open-apis/hire/v1/job_functions"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobFunction {
    /// How many items a page holds at most. Default: `10`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListJobFunction { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListJobFunction -> ListJobFunctionResponse, ListJobFunctionError {
    "hire.v1.job_function.list", GET "/open-apis/hire/v1/job_functions", [Tenant], read_value Data,
    None, SCOPES = ["hire:job:readonly"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListJobFunction: JobFunction { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.job_function.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobFunctionResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<JobFunction>,
}

crate::object!(ListJobFunctionResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.job_function.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobFunctionError {
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

crate::error_enum!(ListJobFunctionError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
