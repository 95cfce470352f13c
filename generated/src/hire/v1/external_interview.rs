// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_interview`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches imported interviews, by their application or their ids.
///
/// [`POST /open-apis/hire/v1/external_interviews/batch_query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query>) gives [`BatchQueryExternalInterviewResponse`] or fails with [`BatchQueryExternalInterviewError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(BatchQueryExternalInterview::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.external_interview.batch_query",
        "/open-apis/hire/v1/external_interviews/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryExternalInterview {
    /// The imported application. Example: `6960663240925956660`.
    pub external_application_id: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// The imported interviews, by their ids; all other conditions are ignored then. Length: 0 to 20. Example: `["6960663240925956660"]`.
    pub external_interview_id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchQueryExternalInterview {
    external_application_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into(),
    external_interview_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchQueryExternalInterview -> BatchQueryExternalInterviewResponse, BatchQueryExternalInterviewError {
    "hire.v1.external_interview.batch_query",
    POST "/open-apis/hire/v1/external_interviews/batch_query", [Tenant], read_value Data, Json,
    SCOPES = ["hire:external_application", "hire:external_application:readonly"], LIMITS = [10 in 1];
    Query external_application_id "external_application_id", Query page_size "page_size",
    Query page_token "page_token", Body external_interview_id_list "external_interview_id_list"
});
crate::paged!(BatchQueryExternalInterview: ExternalInterview {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.external_interview.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryExternalInterviewResponse {
    /// The items of this page.
    pub items: Vec<ExternalInterview>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchQueryExternalInterviewResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.external_interview.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryExternalInterviewError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(BatchQueryExternalInterviewError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Imports an interview and its assessments from another system, under an imported application.
///
/// [`POST /open-apis/hire/v1/external_interviews`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create>) gives [`CreateExternalInterviewResponse`] or fails with [`CreateExternalInterviewError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateExternalInterview::new(external_application_id)).await?;
/// ```
#[doc(
    alias("hire.v1.external_interview.create", "/open-apis/hire/v1/external_interviews")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalInterview {
    /// The id in the other system; the same one counts once in 24 hours. Example: `7396034232747641133`.
    pub external_id: Option<String>,
    /// The imported application. Example: `6960663240925956437`.
    pub external_application_id: String,
    /// Whether the candidate took part. Example: `1`.
    pub participate_status: Option<ParticipateStatus>,
    /// When it begins, in milliseconds since 1970. Example: `1618500278638`.
    pub begin_time: Option<i64>,
    /// When the interview ends, in milliseconds since 1970. Example: `1618500278639`.
    pub end_time: Option<i64>,
    /// The assessments of the interview.
    pub interview_assessments: Option<Vec<ExternalInterviewAssessment>>,
}

crate::request_builder!(CreateExternalInterview {
    external_application_id(impl Into<String>).into();
    external_id(impl Into<String>).into(), participate_status(impl Into<ParticipateStatus>).into(),
    begin_time(i64), end_time(i64),
    interview_assessments(impl IntoIterator<Item = impl Into<ExternalInterviewAssessment>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateExternalInterview -> CreateExternalInterviewResponse, CreateExternalInterviewError {
    "hire.v1.external_interview.create", POST "/open-apis/hire/v1/external_interviews", [Tenant],
    read_value Data, Json, SCOPES = ["hire:external_application"], LIMITS = [10 in 1];
    Body external_id "external_id", Body external_application_id "external_application_id",
    Body participate_status "participate_status", Body begin_time "begin_time",
    Body end_time "end_time", Body interview_assessments "interview_assessments"
});

/// What `hire.v1.external_interview.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalInterviewResponse {
    /// The imported interview.
    pub external_interview: Option<ExternalInterview>,
}

crate::object!(CreateExternalInterviewResponse { external_interview "external_interview" });

/// What `hire.v1.external_interview.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalInterviewError {
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

crate::error_enum!(CreateExternalInterviewError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Deletes an imported interview.
///
/// [`DELETE /open-apis/hire/v1/external_interviews/:external_interview_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete>) gives [`DeleteExternalInterviewResponse`] or fails with [`DeleteExternalInterviewError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteExternalInterview::new(external_interview_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_interview.delete",
        "/open-apis/hire/v1/external_interviews/:external_interview_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExternalInterview {
    /// The imported interview. Example: `6960663240925956660`.
    pub external_interview_id: String,
}

crate::request_builder!(DeleteExternalInterview {
    external_interview_id(impl Into<String>).into();
});
crate::request!(DeleteExternalInterview -> DeleteExternalInterviewResponse, DeleteExternalInterviewError {
    "hire.v1.external_interview.delete",
    DELETE "/open-apis/hire/v1/external_interviews/:external_interview_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:external_application"], LIMITS = [10 in 1];
    Path external_interview_id "external_interview_id"
});

/// What `hire.v1.external_interview.delete` answers with.
pub type DeleteExternalInterviewResponse = crate::Empty;

/// What `hire.v1.external_interview.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExternalInterviewError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(DeleteExternalInterviewError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Replaces an imported interview and its assessments as a whole; what is left out is lost.
///
/// [`PUT /open-apis/hire/v1/external_interviews/:external_interview_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update>) gives [`UpdateExternalInterviewResponse`] or fails with [`UpdateExternalInterviewError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateExternalInterview::new(external_interview_id, external_application_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_interview.update",
        "/open-apis/hire/v1/external_interviews/:external_interview_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExternalInterview {
    /// The imported interview. Example: `6960663240925956660`.
    pub external_interview_id: String,
    /// The imported application. Example: `6960663240925956437`.
    pub external_application_id: String,
    /// Whether the candidate took part. Example: `1`.
    pub participate_status: Option<ParticipateStatus>,
    /// When it begins, in milliseconds since 1970. Example: `1618500278638`.
    pub begin_time: Option<i64>,
    /// When the interview ends, in milliseconds since 1970. Example: `1618500278639`.
    pub end_time: Option<i64>,
    /// The assessments of the interview.
    pub interview_assessments: Option<Vec<ExternalInterviewAssessment>>,
}

crate::request_builder!(UpdateExternalInterview {
    external_interview_id(impl Into<String>).into(),
    external_application_id(impl Into<String>).into();
    participate_status(impl Into<ParticipateStatus>).into(), begin_time(i64), end_time(i64),
    interview_assessments(impl IntoIterator<Item = impl Into<ExternalInterviewAssessment>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateExternalInterview -> UpdateExternalInterviewResponse, UpdateExternalInterviewError {
    "hire.v1.external_interview.update",
    PUT "/open-apis/hire/v1/external_interviews/:external_interview_id", [Tenant], read_value Data,
    Json, SCOPES = ["hire:external_application"], LIMITS = [10 in 1];
    Path external_interview_id "external_interview_id",
    Body external_application_id "external_application_id",
    Body participate_status "participate_status", Body begin_time "begin_time",
    Body end_time "end_time", Body interview_assessments "interview_assessments"
});

/// What `hire.v1.external_interview.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExternalInterviewResponse {
    /// The imported interview.
    pub external_interview: Option<ExternalInterview>,
}

crate::object!(UpdateExternalInterviewResponse { external_interview "external_interview" });

/// What `hire.v1.external_interview.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateExternalInterviewError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(UpdateExternalInterviewError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});
