// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `test`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches the written exams of applications, with how far they are and their scores.
///
/// [`POST /open-apis/hire/v1/tests/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search>) gives [`SearchTestResponse`] or fails with [`SearchTestError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`, `hire:exam:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchTest::new()).items();
/// ```
#[doc(alias("hire.v1.test.search", "/open-apis/hire/v1/tests/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchTest {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Only exams of these applications. Length: at most 100. Example: `["7230753910687080000"]`.
    pub application_id_list: Option<Vec<String>>,
    /// The earliest start of the exam, in milliseconds since 1970. Example: `1608725989000`.
    pub test_start_time_min: Option<String>,
    /// The latest start of the exam, in milliseconds since 1970. Example: `1608726999000`.
    pub test_start_time_max: Option<String>,
}

crate::request_builder!(SearchTest {
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    application_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    test_start_time_min(impl Into<String>).into(), test_start_time_max(impl Into<String>).into()
});
crate::request!(SearchTest -> SearchTestResponse, SearchTestError {
    "hire.v1.test.search", POST "/open-apis/hire/v1/tests/search", [Tenant], read_value Data, Json,
    SCOPES = ["hire:exam", "hire:exam:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type",
    Body application_id_list "application_id_list", Body test_start_time_min "test_start_time_min",
    Body test_start_time_max "test_start_time_max"
});
crate::paged!(SearchTest: Test { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.test.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTestResponse {
    /// The items of this page.
    pub items: Vec<Test>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchTestResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `hire.v1.test.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchTestError {
    /// `1002001` (HTTP 200): 系统错误
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

crate::error_enum!(SearchTestError: CODES {
    SystemError = 1002001 + 5, ParameterError = 1002002 + 6
});
