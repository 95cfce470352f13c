// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_type`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the built-in job categories in the order of creation, each with its parent, so that a tree can be built.
///
/// [`GET /open-apis/hire/v1/job_types`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_type/list>) gives [`ListJobTypeResponse`] or fails with [`ListJobTypeError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobType::new()).items();
/// ```
#[doc(alias("hire.v1.job_type.list", "/open-apis/hire/v1/job_types"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobType {
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListJobType { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListJobType -> ListJobTypeResponse, ListJobTypeError {
    "hire.v1.job_type.list", GET "/open-apis/hire/v1/job_types", [Tenant], read_value Data, None,
    SCOPES = ["hire:job:readonly"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListJobType: JobTypeInfo { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.job_type.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTypeResponse {
    /// The items of this page.
    pub items: Vec<JobTypeInfo>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListJobTypeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.job_type.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobTypeError {
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

crate::error_enum!(ListJobTypeError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
