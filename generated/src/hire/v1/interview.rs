// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interview`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets all interviews of a talent, application by application.
///
/// [`GET /open-apis/hire/v1/interviews/get_by_talent`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent>) gives [`GetByTalentInterviewResponse`] or fails with [`GetByTalentInterviewError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetByTalentInterview::new(talent_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.interview.get_by_talent",
        "/open-apis/hire/v1/interviews/get_by_talent"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByTalentInterview {
    /// The talent. Example: `6949805467799537964`.
    pub talent_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
}

crate::request_builder!(GetByTalentInterview {
    talent_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into()
});
crate::request!(GetByTalentInterview -> GetByTalentInterviewResponse, GetByTalentInterviewError {
    "hire.v1.interview.get_by_talent", GET "/open-apis/hire/v1/interviews/get_by_talent", [Tenant],
    read_value Data, None, SCOPES = ["hire:interview:readonly", "hire:interview"],
    LIMITS = [1000 in 60, 50 in 1];
    Query talent_id "talent_id", Query user_id_type "user_id_type",
    Query job_level_id_type "job_level_id_type"
});

/// What `hire.v1.interview.get_by_talent` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByTalentInterviewResponse {
    /// The items of this page.
    pub items: Vec<TalentInterview>,
}

crate::object!(GetByTalentInterviewResponse { items "items" });

/// What `hire.v1.interview.get_by_talent` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByTalentInterviewError {
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

crate::error_enum!(GetByTalentInterviewError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Lists interviews by application, by id or by when they begin; at least one of these must be given.
///
/// [`GET /open-apis/hire/v1/interviews`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list>) gives [`ListInterviewResponse`] or fails with [`ListInterviewError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListInterview::new()).items();
/// ```
#[doc(alias("hire.v1.interview.list", "/open-apis/hire/v1/interviews"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInterview {
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJiaXpfdGltZSI6MTcxMDAzNjAwMDAwMCwiaWQiOiI3MzQzMDI3OTMyODE4NjcxOTE2In0`.
    pub page_token: Option<String>,
    /// The application. Example: `6134134355464633`.
    pub application_id: Option<String>,
    /// The interview. Example: `6888217964693309704`.
    pub interview_id: Option<String>,
    /// The earliest beginning of an interview, in milliseconds since 1970. Example: `1609489908000`.
    pub start_time: Option<String>,
    /// The latest beginning of an interview, in milliseconds since 1970. Example: `1610489908000`.
    pub end_time: Option<String>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_hob_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(ListInterview {
    page_size(i64), page_token(impl Into<String>).into(), application_id(impl Into<String>).into(),
    interview_id(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), job_level_id_type(impl Into<JobLevelIdType>).into(),
    user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(ListInterview -> ListInterviewResponse, ListInterviewError {
    "hire.v1.interview.list", GET "/open-apis/hire/v1/interviews", [Tenant], read_value Data, None,
    SCOPES = ["hire:interview:readonly", "hire:interview"], LIMITS = [50 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query application_id "application_id", Query interview_id "interview_id",
    Query start_time "start_time", Query end_time "end_time",
    Query job_level_id_type "job_level_id_type", Query user_id_type "user_id_type"
});
crate::paged!(ListInterview: InterviewExtend {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.interview.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewResponse {
    /// The items of this page.
    pub items: Vec<InterviewExtend>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListInterviewResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.interview.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInterviewError {
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

crate::error_enum!(ListInterviewError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
