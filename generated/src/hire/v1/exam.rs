// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `exam`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds the result of a written exam, its score and report, to an application.
///
/// [`POST /open-apis/hire/v1/exams`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create>) gives [`CreateExamResponse`] or fails with [`CreateExamError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateExam::new(score).application_id(application_id).exam_resource_name(exam_resource_name).operator_id(operator_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("hire.v1.exam.create", "/open-apis/hire/v1/exams"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExam {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// The application. Example: `6891565253964859661`.
    ///
    /// Required.
    pub application_id: Option<String>,
    /// The name of the exam paper. Example: `笔试试卷`.
    ///
    /// Required.
    pub exam_resource_name: Option<String>,
    /// The score. Example: `100.0`.
    pub score: f64,
    /// The attachment that holds the report. Example: `6949805467799537964`.
    pub uuid: Option<String>,
    /// Who adds the result, by the kind of id that the call uses. Example: `ou_f476cb099ac9227c9bae09ce46112579`.
    ///
    /// Required.
    pub operator_id: Option<String>,
}

crate::request_builder!(named CreateExam {
    score(f64);
    user_id_type(impl Into<GetAgencyUserIdType>).into(), application_id(impl Into<String>).into(),
    exam_resource_name(impl Into<String>).into(), uuid(impl Into<String>).into(),
    operator_id(impl Into<String>).into()
});
crate::request!(CreateExam -> CreateExamResponse, CreateExamError {
    "hire.v1.exam.create", POST "/open-apis/hire/v1/exams", [Tenant], read_value Data, Json,
    SCOPES = ["hire:exam"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [application_id "application_id", exam_resource_name "exam_resource_name", operator_id "operator_id"];
    Query user_id_type "user_id_type", Body application_id "application_id",
    Body exam_resource_name "exam_resource_name", Body score "score", Body uuid "uuid",
    Body operator_id "operator_id"
});

/// What `hire.v1.exam.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExamResponse {
    /// The exam.
    pub exam_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The name of the exam paper.
    pub exam_resource_name: Option<String>,
    /// The score.
    pub score: Option<f64>,
    /// The attachment that holds the report.
    pub uuid: Option<String>,
    /// Who added the result, by the id within the app.
    pub operator_id: Option<String>,
    /// When it was done, in milliseconds since 1970.
    pub operate_time: Option<String>,
}

crate::object!(CreateExamResponse {
    exam_id "exam_id", application_id "application_id", exam_resource_name "exam_resource_name",
    score "score", uuid "uuid", operator_id "operator_id", operate_time "operate_time"
});
crate::moments!(CreateExamResponse { operate_time_at operate_time from_millis });

/// What `hire.v1.exam.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExamError {
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

crate::error_enum!(CreateExamError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
