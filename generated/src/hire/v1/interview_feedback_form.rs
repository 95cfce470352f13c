// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interview_feedback_form`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists interview feedback forms with their questions; pages hold the latest versions, older ones are found by id only.
///
/// [`GET /open-apis/hire/v1/interview_feedback_forms`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list>) gives [`ListInterviewFeedbackFormResponse`] or fails with [`ListInterviewFeedbackFormError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListInterviewFeedbackForm::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.interview_feedback_form.list",
        "/open-apis/hire/v1/interview_feedback_forms"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterviewFeedbackForm {
    /// The feedback forms, by their ids; there are no pages then. Range: at most `100`. Example: `["6969137186734393644","7339746163921534977"]`.
    pub interview_feedback_form_ids: Option<Vec<String>>,
    /// How many items a page holds at most. Default: `0`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListInterviewFeedbackForm {
    interview_feedback_form_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListInterviewFeedbackForm -> ListInterviewFeedbackFormResponse, ListInterviewFeedbackFormError {
    "hire.v1.interview_feedback_form.list", GET "/open-apis/hire/v1/interview_feedback_forms",
    [Tenant], read_value Data, None, SCOPES = ["hire:interview:readonly", "hire:interview"],
    LIMITS = [10 in 1];
    Query interview_feedback_form_ids "interview_feedback_form_ids", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ListInterviewFeedbackForm: InterviewFeedbackForm {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.interview_feedback_form.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewFeedbackFormResponse {
    /// The items of this page.
    pub items: Vec<InterviewFeedbackForm>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListInterviewFeedbackFormResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.interview_feedback_form.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInterviewFeedbackFormError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListInterviewFeedbackFormError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 2
});
