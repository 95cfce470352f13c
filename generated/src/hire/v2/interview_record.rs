// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interview_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets an interviewer's record of an interview, with verdict, score and the answers module by module.
///
/// [`GET /open-apis/hire/v2/interview_records/:interview_record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get>) gives [`GetInterviewRecordResponse`] or fails with [`GetInterviewRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetInterviewRecord::new(interview_record_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v2.interview_record.get",
        "/open-apis/hire/v2/interview_records/:interview_record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInterviewRecord {
    /// The interview record. Example: `7171693733661327361`.
    pub interview_record_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<InterviewRecordUserIdType>,
}

crate::request_builder!(GetInterviewRecord {
    interview_record_id(impl Into<String>).into();
    user_id_type(impl Into<InterviewRecordUserIdType>).into()
});
crate::request!(GetInterviewRecord -> GetInterviewRecordResponse, GetInterviewRecordError {
    "hire.v2.interview_record.get", GET "/open-apis/hire/v2/interview_records/:interview_record_id",
    [Tenant, User], read_value Data, None, SCOPES = ["hire:interview:readonly", "hire:interview"],
    LIMITS = [20 in 1];
    Path interview_record_id "interview_record_id", Query user_id_type "user_id_type"
});

/// What `hire.v2.interview_record.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterviewRecordResponse {
    /// The interview record.
    pub interview_record: Option<InterviewRecord>,
}

crate::object!(GetInterviewRecordResponse { interview_record "interview_record" });

/// What `hire.v2.interview_record.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetInterviewRecordError {
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

crate::error_enum!(GetInterviewRecordError: CODES {
    SystemError = 1002001, ParameterError = 1002002
});

/// Lists interviewers' records of interviews, with verdicts, scores and the answers module by module.
///
/// [`GET /open-apis/hire/v2/interview_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list>) gives [`ListInterviewRecordResponse`] or fails with [`ListInterviewRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListInterviewRecord::new()).items();
/// ```
#[doc(alias("hire.v2.interview_record.list", "/open-apis/hire/v2/interview_records"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterviewRecord {
    /// The interview records, by their ids; there are no pages then. Length: 0 to 100. Example: `["7171693733661327361"]`.
    pub ids: Option<Vec<String>>,
    /// How many items a page holds at most. Range: `0` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<InterviewRecordUserIdType>,
}

crate::request_builder!(ListInterviewRecord {
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<InterviewRecordUserIdType>).into()
});
crate::request!(ListInterviewRecord -> ListInterviewRecordResponse, ListInterviewRecordError {
    "hire.v2.interview_record.list", GET "/open-apis/hire/v2/interview_records", [Tenant, User],
    read_value Data, None, SCOPES = ["hire:interview:readonly", "hire:interview"],
    LIMITS = [10 in 1];
    Query ids "ids", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type"
});
crate::paged!(ListInterviewRecord: InterviewRecord {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v2.interview_record.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewRecordResponse {
    /// The items of this page.
    pub items: Vec<InterviewRecord>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListInterviewRecordResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v2.interview_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInterviewRecordError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002003` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListInterviewRecordError: CODES {
    SystemError = 1002001, ParameterError = 1002003
});
