// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interviewer`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists interviewers whose certification was ever updated; all other users count as not certified.
///
/// [`GET /open-apis/hire/v1/interviewers`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list>) gives [`ListInterviewerResponse`] or fails with [`ListInterviewerError`].
///
/// Token: tenant. Scopes, any one of: `hire:interviewer`, `hire:interviewer:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListInterviewer::new()).items();
/// ```
#[doc(alias("hire.v1.interviewer.list", "/open-apis/hire/v1/interviewers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterviewer {
    /// How many items a page holds at most. Range: at most `200`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Only these interviewers. Length: at most 50. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub user_ids: Option<Vec<String>>,
    /// Whether the interviewer is certified. Example: `1`.
    pub verify_status: Option<VerifyStatus>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1714374796615`.
    pub earliest_update_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1714374796616`.
    pub latest_update_time: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(ListInterviewer {
    page_size(i64), page_token(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    verify_status(impl Into<VerifyStatus>).into(), earliest_update_time(impl Into<String>).into(),
    latest_update_time(impl Into<String>).into(), user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(ListInterviewer -> ListInterviewerResponse, ListInterviewerError {
    "hire.v1.interviewer.list", GET "/open-apis/hire/v1/interviewers", [Tenant], read_value Data,
    None, SCOPES = ["hire:interviewer", "hire:interviewer:readonly"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_ids "user_ids",
    Query verify_status "verify_status", Query earliest_update_time "earliest_update_time",
    Query latest_update_time "latest_update_time", Query user_id_type "user_id_type"
});
crate::paged!(ListInterviewer: Interviewer { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.interviewer.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewerResponse {
    /// The items of this page.
    pub items: Vec<Interviewer>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListInterviewerResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.interviewer.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInterviewerError {
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

crate::error_enum!(ListInterviewerError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Changes whether an interviewer is certified.
///
/// [`PATCH /open-apis/hire/v1/interviewers/:interviewer_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch>) gives [`PatchInterviewerResponse`] or fails with [`PatchInterviewerError`].
///
/// Token: tenant. Scopes, any one of: `hire:interviewer`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(PatchInterviewer::new(interviewer_id, interviewer)).await?;
/// ```
#[doc(
    alias("hire.v1.interviewer.patch", "/open-apis/hire/v1/interviewers/:interviewer_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchInterviewer {
    /// The interviewer, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub interviewer_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// The interviewer.
    pub interviewer: Interviewer,
}

crate::request_builder!(PatchInterviewer {
    interviewer_id(impl Into<String>).into(), interviewer(Interviewer);
    user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(PatchInterviewer -> PatchInterviewerResponse, PatchInterviewerError {
    "hire.v1.interviewer.patch", PATCH "/open-apis/hire/v1/interviewers/:interviewer_id", [Tenant],
    read_value Data, Json, SCOPES = ["hire:interviewer"], LIMITS = [20 in 1];
    Path interviewer_id "interviewer_id", Query user_id_type "user_id_type",
    Body interviewer "interviewer"
});

/// What `hire.v1.interviewer.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInterviewerResponse {
    /// The interviewer.
    pub interviewer: Option<Interviewer>,
}

crate::object!(PatchInterviewerResponse { interviewer "interviewer" });

/// What `hire.v1.interviewer.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchInterviewerError {
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

crate::error_enum!(PatchInterviewerError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
