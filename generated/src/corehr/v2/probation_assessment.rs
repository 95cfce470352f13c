// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `probation_assessment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds assessments to the probation of an employee.
///
/// [`POST /open-apis/corehr/v2/probation/assessments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create>) gives [`CreateProbationAssessmentResponse`] or fails with [`CreateProbationAssessmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation.assessment:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateProbationAssessment::new(employment_id, assessments);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.probation_assessment.create",
        "/open-apis/corehr/v2/probation/assessments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProbationAssessment {
    /// A text of your own that makes repeated calls count once. Example: `6822122262122064111`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7140964208476371111`.
    pub employment_id: String,
    /// The assessments.
    pub assessments: Vec<AssessmentForCreate>,
}

crate::request_builder!(CreateProbationAssessment {
    employment_id(impl Into<String>).into(),
    assessments(impl IntoIterator<Item = impl Into<AssessmentForCreate>>).into_iter().map(Into::into).collect();
    client_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(CreateProbationAssessment -> CreateProbationAssessmentResponse, CreateProbationAssessmentError {
    "corehr.v2.probation_assessment.create", POST "/open-apis/corehr/v2/probation/assessments",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:probation.assessment:write"],
    LIMITS = [100 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body employment_id "employment_id", Body assessments "assessments"
});

/// What `corehr.v2.probation_assessment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbationAssessmentResponse {
    /// The assessments that were created, in the order in which they were sent.
    pub assessment_ids: Vec<String>,
}

crate::object!(CreateProbationAssessmentResponse { assessment_ids "assessment_ids" });

/// What `corehr.v2.probation_assessment.create` answers with when it fails.
pub type CreateProbationAssessmentError = crate::GatewayError;

/// Deletes an assessment of a probation.
///
/// [`DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete>) gives [`DeleteProbationAssessmentResponse`] or fails with [`DeleteProbationAssessmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation.assessment:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteProbationAssessment::new(assessment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.probation_assessment.delete",
        "/open-apis/corehr/v2/probation/assessments/:assessment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProbationAssessment {
    /// The assessment. Example: `7140964208476371331`.
    pub assessment_id: String,
}

crate::request_builder!(DeleteProbationAssessment { assessment_id(impl Into<String>).into(); });
crate::request!(DeleteProbationAssessment -> DeleteProbationAssessmentResponse, DeleteProbationAssessmentError {
    "corehr.v2.probation_assessment.delete",
    DELETE "/open-apis/corehr/v2/probation/assessments/:assessment_id", [Tenant], read_value Data,
    None, SCOPES = ["corehr:probation.assessment:write"], LIMITS = [100 in 60];
    Path assessment_id "assessment_id"
});

/// What `corehr.v2.probation_assessment.delete` answers with.
pub type DeleteProbationAssessmentResponse = crate::Empty;

/// What `corehr.v2.probation_assessment.delete` answers with when it fails.
pub type DeleteProbationAssessmentError = crate::GatewayError;

/// Changes an assessment of a probation.
///
/// [`PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch>) gives [`PatchProbationAssessmentResponse`] or fails with [`PatchProbationAssessmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation.assessment:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchProbationAssessment::new(assessment_id, assessment_status, is_final_asssessment);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.probation_assessment.patch",
        "/open-apis/corehr/v2/probation/assessments/:assessment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchProbationAssessment {
    /// The assessment. Example: `7140964208476371331`.
    pub assessment_id: String,
    /// A text of your own that makes repeated calls count once. Example: `6822122262122064111`.
    pub client_token: Option<String>,
    /// The state of the assessment. Example: `completed`.
    pub assessment_status: AssessmentStatus,
    /// Whether the assessment was passed. Example: `approved`.
    pub assessment_result: Option<AssessmentResult>,
    /// The score of the assessment. Example: `99.9`.
    pub assessment_score: Option<f64>,
    /// The grade of the assessment. Example: `grade_a`.
    pub assessment_grade: Option<String>,
    /// What the assessor says. Example: `超出预期`.
    pub assessment_comment: Option<String>,
    /// The link to the result of the assessment. Example: `暂无示例`.
    pub assessment_detail: Option<String>,
    /// Whether it is the final assessment; the name is spelt so. Example: `false`.
    pub is_final_asssessment: bool,
}

crate::request_builder!(PatchProbationAssessment {
    assessment_id(impl Into<String>).into(), assessment_status(impl Into<AssessmentStatus>).into(),
    is_final_asssessment(bool);
    client_token(impl Into<String>).into(), assessment_result(impl Into<AssessmentResult>).into(),
    assessment_score(f64), assessment_grade(impl Into<String>).into(),
    assessment_comment(impl Into<String>).into(), assessment_detail(impl Into<String>).into()
});
crate::request!(PatchProbationAssessment -> PatchProbationAssessmentResponse, PatchProbationAssessmentError {
    "corehr.v2.probation_assessment.patch",
    PATCH "/open-apis/corehr/v2/probation/assessments/:assessment_id", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:probation.assessment:write"], LIMITS = [100 in 60];
    Path assessment_id "assessment_id", Query client_token "client_token",
    Body assessment_status "assessment_status", Body assessment_result "assessment_result",
    Body assessment_score "assessment_score", Body assessment_grade "assessment_grade",
    Body assessment_comment "assessment_comment", Body assessment_detail "assessment_detail",
    Body is_final_asssessment "is_final_asssessment"
});

/// What `corehr.v2.probation_assessment.patch` answers with.
pub type PatchProbationAssessmentResponse = crate::Empty;

/// What `corehr.v2.probation_assessment.patch` answers with when it fails.
pub type PatchProbationAssessmentError = crate::GatewayError;
