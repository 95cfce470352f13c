// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `interview_record_attachment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a PDF of the interview records of an application, or of one of them, to download.
///
/// [`GET /open-apis/hire/v1/interview_records/attachments`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get>) gives [`GetInterviewRecordAttachmentResponse`] or fails with [`GetInterviewRecordAttachmentError`].
///
/// Token: tenant. Scopes, any one of: `hire:interview:readonly`, `hire:interview`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(GetInterviewRecordAttachment::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.interview_record_attachment.get",
        "/open-apis/hire/v1/interview_records/attachments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInterviewRecordAttachment {
    /// The application. Example: `6949805467799537964`.
    pub application_id: String,
    /// The interview record; all of the application where it is left out. Example: `6969137186734393644`.
    pub interview_record_id: Option<String>,
    /// The language that the PDF is written in. Default: `1`. Example: `1`.
    pub language: Option<InterviewRecordAttachmentLanguage>,
}

crate::request_builder!(GetInterviewRecordAttachment {
    application_id(impl Into<String>).into();
    interview_record_id(impl Into<String>).into(),
    language(impl Into<InterviewRecordAttachmentLanguage>).into()
});
crate::request!(GetInterviewRecordAttachment -> GetInterviewRecordAttachmentResponse, GetInterviewRecordAttachmentError {
    "hire.v1.interview_record_attachment.get",
    GET "/open-apis/hire/v1/interview_records/attachments", [Tenant], read_value Data, None,
    SCOPES = ["hire:interview:readonly", "hire:interview"], LIMITS = [20 in 60];
    Query application_id "application_id", Query interview_record_id "interview_record_id",
    Query language "language"
});

/// What `hire.v1.interview_record_attachment.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterviewRecordAttachmentResponse {
    /// The attachment.
    pub attachment: Option<AttachmentV2>,
}

crate::object!(GetInterviewRecordAttachmentResponse { attachment "attachment" });

/// What `hire.v1.interview_record_attachment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetInterviewRecordAttachmentError {
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

crate::error_enum!(GetInterviewRecordAttachmentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
