// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_interview_assessment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Imports the assessment that an interviewer gave in another system, under an imported interview.
///
/// [`POST /open-apis/hire/v1/external_interview_assessments`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create>) gives [`CreateExternalInterviewAssessmentResponse`] or fails with [`CreateExternalInterviewAssessmentError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = CreateExternalInterviewAssessment::new(external_interview_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_interview_assessment.create",
        "/open-apis/hire/v1/external_interview_assessments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalInterviewAssessment {
    /// The id in the other system, by which repeated calls are recognized. Example: `123`.
    pub external_id: Option<String>,
    /// The name of the interviewer. Example: `shaojiale`.
    pub username: Option<String>,
    /// The verdict. Example: `1`.
    pub conclusion: Option<ExternalInterviewAssessmentConclusion>,
    /// The dimensions that were assessed.
    pub assessment_dimension_list: Option<Vec<ExternalInterviewAssessmentDimension>>,
    /// What the interviewer wrote in all. Example: `hello world`.
    pub content: Option<String>,
    /// The imported interview. Example: `6986199832494934316`.
    pub external_interview_id: String,
}

crate::request_builder!(CreateExternalInterviewAssessment {
    external_interview_id(impl Into<String>).into();
    external_id(impl Into<String>).into(), username(impl Into<String>).into(),
    conclusion(impl Into<ExternalInterviewAssessmentConclusion>).into(),
    assessment_dimension_list(impl IntoIterator<Item = impl Into<ExternalInterviewAssessmentDimension>>).into_iter().map(Into::into).collect(),
    content(impl Into<String>).into()
});
crate::request!(CreateExternalInterviewAssessment -> CreateExternalInterviewAssessmentResponse, CreateExternalInterviewAssessmentError {
    "hire.v1.external_interview_assessment.create",
    POST "/open-apis/hire/v1/external_interview_assessments", [Tenant], read_value Data, Json,
    SCOPES = ["hire:external_application"], LIMITS = [20 in 1];
    Body external_id "external_id", Body username "username", Body conclusion "conclusion",
    Body assessment_dimension_list "assessment_dimension_list", Body content "content",
    Body external_interview_id "external_interview_id"
});

/// What `hire.v1.external_interview_assessment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalInterviewAssessmentResponse {
    /// The imported assessment.
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

crate::object!(CreateExternalInterviewAssessmentResponse {
    external_interview_assessment "external_interview_assessment"
});

/// What `hire.v1.external_interview_assessment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalInterviewAssessmentError {
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

crate::error_enum!(CreateExternalInterviewAssessmentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Changes some fields of an imported interview assessment; fields left out stay as they are.
///
/// [`PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch>) gives [`PatchExternalInterviewAssessmentResponse`] or fails with [`PatchExternalInterviewAssessmentError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = PatchExternalInterviewAssessment::new(external_interview_assessment_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_interview_assessment.patch",
        "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchExternalInterviewAssessment {
    /// The imported assessment. Example: `6930815272790114324`.
    pub external_interview_assessment_id: String,
    /// The name of the interviewer. Example: `shaojiale`.
    pub username: Option<String>,
    /// The verdict. Example: `1`.
    pub conclusion: Option<ExternalInterviewAssessmentConclusion>,
    /// The dimensions that were assessed.
    pub assessment_dimension_list: Option<Vec<ExternalInterviewAssessmentDimension>>,
    /// What the interviewer wrote in all. Example: `hello world`.
    pub content: Option<String>,
}

crate::request_builder!(PatchExternalInterviewAssessment {
    external_interview_assessment_id(impl Into<String>).into();
    username(impl Into<String>).into(),
    conclusion(impl Into<ExternalInterviewAssessmentConclusion>).into(),
    assessment_dimension_list(impl IntoIterator<Item = impl Into<ExternalInterviewAssessmentDimension>>).into_iter().map(Into::into).collect(),
    content(impl Into<String>).into()
});
crate::request!(PatchExternalInterviewAssessment -> PatchExternalInterviewAssessmentResponse, PatchExternalInterviewAssessmentError {
    "hire.v1.external_interview_assessment.patch",
    PATCH "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id",
    [Tenant], read_value Data, Json, SCOPES = ["hire:external_application"], LIMITS = [20 in 1];
    Path external_interview_assessment_id "external_interview_assessment_id",
    Body username "username", Body conclusion "conclusion",
    Body assessment_dimension_list "assessment_dimension_list", Body content "content"
});

/// What `hire.v1.external_interview_assessment.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchExternalInterviewAssessmentResponse {
    /// The imported assessment.
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

crate::object!(PatchExternalInterviewAssessmentResponse {
    external_interview_assessment "external_interview_assessment"
});

/// What `hire.v1.external_interview_assessment.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchExternalInterviewAssessmentError {
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

crate::error_enum!(PatchExternalInterviewAssessmentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
