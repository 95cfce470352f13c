// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `eco_exam`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reports, as the exam provider, whether an exam was arranged, with its address and the login where one is needed.
///
/// [`POST /open-apis/hire/v1/eco_exams/:exam_id/login_info`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info>) gives [`LoginInfoEcoExamResponse`] or fails with [`LoginInfoEcoExamError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`, `hire:exam:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(LoginInfoEcoExam::new(exam_id, exam_login_info)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_exam.login_info",
        "/open-apis/hire/v1/eco_exams/:exam_id/login_info"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct LoginInfoEcoExam {
    /// The exam, as the event that ordered it named it. Example: `7178536692385679677`.
    pub exam_id: String,
    /// 0 where the exam was arranged; any other number is an error code of your own. Example: `0`.
    pub result: Option<i64>,
    /// Why the exam could or could not be arranged, in words. Example: `success`.
    pub msg: Option<String>,
    /// Where and how the candidate takes the exam.
    pub exam_login_info: EcoExamLoginInfo,
}

crate::request_builder!(LoginInfoEcoExam {
    exam_id(impl Into<String>).into(), exam_login_info(EcoExamLoginInfo);
    result(i64), msg(impl Into<String>).into()
});
crate::request!(LoginInfoEcoExam -> LoginInfoEcoExamResponse, LoginInfoEcoExamError {
    "hire.v1.eco_exam.login_info", POST "/open-apis/hire/v1/eco_exams/:exam_id/login_info",
    [Tenant], read_value Data, Json, SCOPES = ["hire:exam", "hire:exam:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path exam_id "exam_id", Body result "result", Body msg "msg",
    Body exam_login_info "exam_login_info"
});

/// What `hire.v1.eco_exam.login_info` answers with.
pub type LoginInfoEcoExamResponse = crate::Empty;

/// What `hire.v1.eco_exam.login_info` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LoginInfoEcoExamError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002851` (HTTP 400): 笔试状态异常
    ///
    /// The exam is not in a state that allows this. Check `exam_id`.
    WrongExamState,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(LoginInfoEcoExamError: CODES {
    SystemError = 1002001 + 6, WrongExamState = 1002851
});

/// Returns the result of a candidate's exam, as its provider; each call replaces the one before, until the customer has marked it.
///
/// [`POST /open-apis/hire/v1/eco_exams/:exam_id/update_result`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result>) gives [`UpdateResultEcoExamResponse`] or fails with [`UpdateResultEcoExamError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`, `hire:exam:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateResultEcoExam::new(exam_id, result)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_exam.update_result",
        "/open-apis/hire/v1/eco_exams/:exam_id/update_result"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResultEcoExam {
    /// The exam, as the event that ordered it named it. Example: `7178536692385679677`.
    pub exam_id: String,
    /// The score, preferably a number from 0 to 100 as text. Example: `60.5`.
    pub result: String,
    /// When the result came, in milliseconds since 1970. Example: `1658676234053`.
    pub result_time: Option<String>,
    /// The reports.
    pub report_list: Option<Vec<EcoExamResultReport>>,
    /// The results item by item.
    pub detail_list: Option<Vec<EcoExamResultDetail>>,
}

crate::request_builder!(UpdateResultEcoExam {
    exam_id(impl Into<String>).into(), result(impl Into<String>).into();
    result_time(impl Into<String>).into(),
    report_list(impl IntoIterator<Item = impl Into<EcoExamResultReport>>).into_iter().map(Into::into).collect(),
    detail_list(impl IntoIterator<Item = impl Into<EcoExamResultDetail>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateResultEcoExam -> UpdateResultEcoExamResponse, UpdateResultEcoExamError {
    "hire.v1.eco_exam.update_result", POST "/open-apis/hire/v1/eco_exams/:exam_id/update_result",
    [Tenant], read_value Data, Json, SCOPES = ["hire:exam", "hire:exam:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path exam_id "exam_id", Body result "result", Body result_time "result_time",
    Body report_list "report_list", Body detail_list "detail_list"
});

/// What `hire.v1.eco_exam.update_result` answers with.
pub type UpdateResultEcoExamResponse = crate::Empty;

/// What `hire.v1.eco_exam.update_result` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateResultEcoExamError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002855` (HTTP 400): 用户已完成阅卷，不支持更新笔试结果
    ///
    /// The exam is marked already and its result stays, or a parameter was wrong. Check `exam_id` or see the message.
    ExamMarkedOrParameterWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateResultEcoExamError: CODES {
    SystemError = 1002001 + 6, ExamMarkedOrParameterWrong = 1002855 + 1
});
