// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_process`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists all hiring processes with their stages.
///
/// [`GET /open-apis/hire/v1/job_processes`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list>) gives [`ListJobProcessResponse`] or fails with [`ListJobProcessError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_process:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobProcess::new()).items();
/// ```
#[doc(alias("hire.v1.job_process.list", "/open-apis/hire/v1/job_processes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobProcess {
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7342029494511126794`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListJobProcess { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListJobProcess -> ListJobProcessResponse, ListJobProcessError {
    "hire.v1.job_process.list", GET "/open-apis/hire/v1/job_processes", [Tenant], read_value Data,
    None, SCOPES = ["hire:job_process:readonly"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListJobProcess: JobProcesses { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.job_process.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobProcessResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<JobProcesses>,
}

crate::object!(ListJobProcessResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.job_process.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobProcessError {
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

crate::error_enum!(ListJobProcessError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
