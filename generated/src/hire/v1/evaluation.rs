// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `evaluation`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists evaluations of resumes: who evaluated, the verdict and the details; by application or by time of change.
///
/// [`GET /open-apis/hire/v1/evaluations`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list>) gives [`ListEvaluationResponse`] or fails with [`ListEvaluationError`].
///
/// Token: tenant. Scopes, any one of: `hire:evaluation:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListEvaluation::new()).items();
/// ```
#[doc(alias("hire.v1.evaluation.list", "/open-apis/hire/v1/evaluations"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvaluation {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// The application. Example: `6875569957036738823`.
    pub application_id: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1600843767338`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1600843938726`.
    pub update_end_time: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(ListEvaluation {
    page_token(impl Into<String>).into(), page_size(i64), application_id(impl Into<String>).into(),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into(),
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(ListEvaluation -> ListEvaluationResponse, ListEvaluationError {
    "hire.v1.evaluation.list", GET "/open-apis/hire/v1/evaluations", [Tenant], read_value Data,
    None, SCOPES = ["hire:evaluation:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Query application_id "application_id", Query update_start_time "update_start_time",
    Query update_end_time "update_end_time", Query user_id_type "user_id_type"
});
crate::paged!(ListEvaluation: Evaluation { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.evaluation.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvaluationResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Evaluation>,
}

crate::object!(ListEvaluationResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.evaluation.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListEvaluationError {
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

crate::error_enum!(ListEvaluationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
