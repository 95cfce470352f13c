// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interview_registration_schema`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the forms that candidates fill in before an interview, with their modules and fields.
///
/// [`GET /open-apis/hire/v1/interview_registration_schemas`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list>) gives [`ListInterviewRegistrationSchemaResponse`] or fails with [`ListInterviewRegistrationSchemaError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListInterviewRegistrationSchema::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.interview_registration_schema.list",
        "/open-apis/hire/v1/interview_registration_schemas"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterviewRegistrationSchema {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `10`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListInterviewRegistrationSchema {
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListInterviewRegistrationSchema -> ListInterviewRegistrationSchemaResponse, ListInterviewRegistrationSchemaError {
    "hire.v1.interview_registration_schema.list",
    GET "/open-apis/hire/v1/interview_registration_schemas", [Tenant], read_value Data, None,
    SCOPES = ["hire:interview:readonly", "hire:interview"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListInterviewRegistrationSchema: InterviewRegistrationSchema {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.interview_registration_schema.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewRegistrationSchemaResponse {
    /// The items of this page.
    pub items: Vec<InterviewRegistrationSchema>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListInterviewRegistrationSchemaResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.interview_registration_schema.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInterviewRegistrationSchemaError {
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

crate::error_enum!(ListInterviewRegistrationSchemaError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
