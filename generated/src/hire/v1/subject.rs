// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `subject`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the hiring projects, each a batch of jobs that are started and run together.
///
/// [`GET /open-apis/hire/v1/subjects`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list>) gives [`ListSubjectResponse`] or fails with [`ListSubjectError`].
///
/// Token: tenant. Scopes, any one of: `hire:subject:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListSubject::new()).items();
/// ```
#[doc(alias("hire.v1.subject.list", "/open-apis/hire/v1/subjects"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubject {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `1`. Example: `100`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListSubject {
    user_id_type(impl Into<AgencyUserIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(ListSubject -> ListSubjectResponse, ListSubjectError {
    "hire.v1.subject.list", GET "/open-apis/hire/v1/subjects", [Tenant], read_value Data, None,
    SCOPES = ["hire:subject:readonly"];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListSubject: Subject { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.subject.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubjectResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Subject>,
}

crate::object!(ListSubjectResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.subject.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSubjectError {
    /// `1002001` (HTTP 500): system error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSubjectError: CODES {
    SystemError = 1002001 + 2, ParameterError = 1002002 + 5
});
