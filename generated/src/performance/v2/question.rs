// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `question`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the questions that are answered by tags, with the tags of each; without ids, all of them.
///
/// [`POST /open-apis/performance/v2/questions/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query>) gives [`QueryQuestionResponse`] or fails with [`QueryQuestionError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:review_template:read`. Rate limit: 10 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryQuestion::new()).items();
/// ```
#[doc(
    alias("performance.v2.question.query", "/open-apis/performance/v2/questions/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryQuestion {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `0` to `50`. Example: `30`.
    pub page_size: Option<i64>,
    /// The questions that are answered by tags; all of them where left out. Length: 0 to 50. Example: `["7343513161666707459"]`.
    pub tag_based_question_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryQuestion {
    page_token(impl Into<String>).into(), page_size(i64),
    tag_based_question_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryQuestion -> QueryQuestionResponse, QueryQuestionError {
    "performance.v2.question.query", POST "/open-apis/performance/v2/questions/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:review_template:read"],
    LIMITS = [10 in 60];
    Query page_token "page_token", Query page_size "page_size",
    Body tag_based_question_ids "tag_based_question_ids"
});
crate::paged!(QueryQuestion: Question {
    page_token, page_size;
    page_token, has_more, tag_based_questions
});

/// What `performance.v2.question.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuestionResponse {
    /// The questions that are answered by tags.
    pub tag_based_questions: Vec<Question>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryQuestionResponse {
    tag_based_questions "tag_based_questions", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.question.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryQuestionError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryQuestionError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102
});
