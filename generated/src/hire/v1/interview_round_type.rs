// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interview_round_type`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the types of interview rounds of a kind of process, with the feedback forms that belong to them.
///
/// [`GET /open-apis/hire/v1/interview_round_types`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list>) gives [`ListInterviewRoundTypeResponse`] or fails with [`ListInterviewRoundTypeError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListInterviewRoundType::new()).await?;
/// ```
#[doc(
    alias(
        "hire.v1.interview_round_type.list",
        "/open-apis/hire/v1/interview_round_types"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterviewRoundType {
    /// Whether it is about experienced or campus hiring. Example: `1`.
    pub process_type: Option<ProcessType>,
}

crate::request_builder!(ListInterviewRoundType { process_type(impl Into<ProcessType>).into() });
crate::request!(ListInterviewRoundType -> ListInterviewRoundTypeResponse, ListInterviewRoundTypeError {
    "hire.v1.interview_round_type.list", GET "/open-apis/hire/v1/interview_round_types", [Tenant],
    read_value Data, None, SCOPES = ["hire:interview:readonly", "hire:interview"],
    LIMITS = [1000 in 60, 50 in 1];
    Query process_type "process_type"
});

/// What `hire.v1.interview_round_type.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewRoundTypeResponse {
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// The items of this page.
    pub items: Vec<InterviewRoundType>,
}

crate::object!(ListInterviewRoundTypeResponse { active_status "active_status", items "items" });

/// What `hire.v1.interview_round_type.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInterviewRoundTypeError {
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

crate::error_enum!(ListInterviewRoundTypeError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
