// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `minutes`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the transcript of an interview, sentence by sentence.
///
/// [`GET /open-apis/hire/v1/minutes`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get>) gives [`GetMinutesResponse`] or fails with [`GetMinutesError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetMinutes::new(interview_id)).await?;
/// ```
#[doc(alias("hire.v1.minutes.get", "/open-apis/hire/v1/minutes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMinutes {
    /// The interview. Example: `7085989097067563300`.
    pub interview_id: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `NzM5MTgyNjQyNDY2MDc4OTU0OA==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(GetMinutes {
    interview_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(GetMinutes -> GetMinutesResponse, GetMinutesError {
    "hire.v1.minutes.get", GET "/open-apis/hire/v1/minutes", [Tenant], read_value Data, None,
    SCOPES = ["hire:interview:readonly", "hire:interview"], LIMITS = [10 in 1];
    Query interview_id "interview_id", Query page_token "page_token", Query page_size "page_size"
});

/// What `hire.v1.minutes.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinutesResponse {
    /// The transcript of the interview.
    pub minutes: Option<Minutes>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetMinutesResponse {
    minutes "minutes", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.minutes.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMinutesError {
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

crate::error_enum!(GetMinutesError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
