// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `resume`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Extracts education, career, contacts and skills from the file of a resume.
///
/// `POST /open-apis/document_ai/v1/resume/parse`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `document_ai:resume:recognize`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ParseResume {
    /// The resume: a PDF, DOCX, PNG or JPG of less than 30 MB.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl ParseResume {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file: crate::FilePart) -> Self {
        Self { file }
    }
}

impl crate::Endpoint for ParseResume {
    type Response = ParseResumeResponse;
    type Error = ParseResumeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "document_ai.v1.resume.parse",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/document_ai/v1/resume/parse",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(crate::Multipart::new().file("file", &self.file))
    }
}

/// What `document_ai.v1.resume.parse` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ParseResumeResponse {
    /// What was recognized in the resume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resumes: Option<Vec<Resume>>,
}

/// What `document_ai.v1.resume.parse` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseResumeError {
    /// `2110001` (HTTP 400): param is invalid
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    #[doc(alias = "2110001")]
    ParamIsInvalid,
    /// `2110002` (HTTP 400): No resume detected
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    #[doc(alias = "2110002")]
    NoResumeDetected,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    #[doc(alias = "2110003")]
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): Internal error, please try later.
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    #[doc(alias = "2110010")]
    InternalErrorPleaseTryLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ParseResumeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                2110001,
                400,
                "param is invalid",
                "The file or a parameter is not valid. Check the type and size of the file.",
                false,
            ),
        ),
        (
            Self::NoResumeDetected,
            crate::ErrorFacts::new(
                2110002,
                400,
                "No resume detected",
                "Nothing was recognized. Check that the file shows such a document.",
                false,
            ),
        ),
        (
            Self::ReachedIntelligentDocumentParsingLimit,
            crate::ErrorFacts::new(
                2110003,
                400,
                "You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.",
                "The tenant's quota of recognitions is used up. Buy more.",
                false,
            ),
        ),
        (
            Self::InternalErrorPleaseTryLater,
            crate::ErrorFacts::new(
                2110010,
                500,
                "Internal error, please try later.",
                "The system or the network failed, or too much was asked. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(ParseResumeError);
