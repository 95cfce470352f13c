// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_interview`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the interviews of an application, with the records of the interviewers. Deprecated.
///
/// [`GET /open-apis/hire/v1/applications/:application_id/interviews`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list>) gives [`ListApplicationInterviewResponse`] or fails with [`ListApplicationInterviewError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant.
///
/// ```ignore
/// let request = ListApplicationInterview::new(application_id, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "hire.v1.application_interview.list",
        "/open-apis/hire/v1/applications/:application_id/interviews"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicationInterview {
    /// The application. Example: `6949805467799537964`.
    pub application_id: String,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xx`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(ListApplicationInterview {
    application_id(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(ListApplicationInterview -> ListApplicationInterviewResponse, ListApplicationInterviewError {
    "hire.v1.application_interview.list",
    GET "/open-apis/hire/v1/applications/:application_id/interviews", [Tenant], read_value Data,
    None;
    Path application_id "application_id", Query page_size "page_size",
    Query page_token "page_token", Query user_id_type "user_id_type"
});
crate::paged!(ListApplicationInterview: Interview {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.application_interview.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationInterviewResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The items of this page.
    pub items: Vec<Interview>,
}

crate::object!(ListApplicationInterviewResponse {
    page_token "page_token", has_more "has_more", items "items"
});

/// What `hire.v1.application_interview.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationInterviewError {
    /// `180001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApplicationInterviewError: CODES { InvalidParameter = 180001 });
