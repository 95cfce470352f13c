// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_requirement_schema`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the templates of hiring requirements with their fields, which calls that create and change them must follow.
///
/// [`GET /open-apis/hire/v1/job_requirement_schemas`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list>) gives [`ListJobRequirementSchemaResponse`] or fails with [`ListJobRequirementSchemaError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobRequirementSchema::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.job_requirement_schema.list",
        "/open-apis/hire/v1/job_requirement_schemas"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobRequirementSchema {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkIjpudWxsfQ`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListJobRequirementSchema {
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListJobRequirementSchema -> ListJobRequirementSchemaResponse, ListJobRequirementSchemaError {
    "hire.v1.job_requirement_schema.list", GET "/open-apis/hire/v1/job_requirement_schemas",
    [Tenant], read_value Data, None,
    SCOPES = ["hire:job_requirement:readonly", "hire:job_requirement"], LIMITS = [10 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListJobRequirementSchema: JobRequirementSchema {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.job_requirement_schema.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRequirementSchemaResponse {
    /// The items of this page.
    pub items: Vec<JobRequirementSchema>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobRequirementSchemaResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.job_requirement_schema.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobRequirementSchemaError {
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

crate::error_enum!(ListJobRequirementSchemaError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
