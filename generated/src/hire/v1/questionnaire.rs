// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `questionnaire`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the surveys in which candidates rated their interviews, with questions and answers.
///
/// [`GET /open-apis/hire/v1/questionnaires`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list>) gives [`ListQuestionnaireResponse`] or fails with [`ListQuestionnaireError`].
///
/// Token: tenant. Scopes, any one of: `hire:questionnaire:readonly`, `hire:questionnaire`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListQuestionnaire::new()).items();
/// ```
#[doc(alias("hire.v1.questionnaire.list", "/open-apis/hire/v1/questionnaires"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListQuestionnaire {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTcyMzU1OTE4OTg1NCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// Only surveys of this application; not together with `interview_id`. Example: `6985833807195212076`.
    pub application_id: Option<String>,
    /// Only surveys of this interview; not together with `application_id`. Example: `7038435261598763308`.
    pub interview_id: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1638848468868`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1638848468869`.
    pub update_end_time: Option<String>,
}

crate::request_builder!(ListQuestionnaire {
    page_token(impl Into<String>).into(), page_size(i64), application_id(impl Into<String>).into(),
    interview_id(impl Into<String>).into(), update_start_time(impl Into<String>).into(),
    update_end_time(impl Into<String>).into()
});
crate::request!(ListQuestionnaire -> ListQuestionnaireResponse, ListQuestionnaireError {
    "hire.v1.questionnaire.list", GET "/open-apis/hire/v1/questionnaires", [Tenant],
    read_value Data, None, SCOPES = ["hire:questionnaire:readonly", "hire:questionnaire"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Query application_id "application_id", Query interview_id "interview_id",
    Query update_start_time "update_start_time", Query update_end_time "update_end_time"
});
crate::paged!(ListQuestionnaire: Questionnaire {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.questionnaire.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuestionnaireResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Questionnaire>,
}

crate::object!(ListQuestionnaireResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.questionnaire.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListQuestionnaireError {
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

crate::error_enum!(ListQuestionnaireError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
