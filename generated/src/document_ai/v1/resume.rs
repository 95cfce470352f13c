// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `resume`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Extracts education, career, contacts and skills from the file of a resume.
///
/// [`POST /open-apis/document_ai/v1/resume/parse`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse>) gives [`ParseResumeResponse`] or fails with [`ParseResumeError`].
///
/// Token: tenant. Scopes, any one of: `document_ai:resume:recognize`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ParseResume::new(file)).await?;
/// ```
#[doc(alias("document_ai.v1.resume.parse", "/open-apis/document_ai/v1/resume/parse"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ParseResume {
    /// The resume: a PDF, DOCX, PNG or JPG of less than 30 MB. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(ParseResume { file(crate::FilePart); });
crate::request!(ParseResume -> ParseResumeResponse, ParseResumeError {
    "document_ai.v1.resume.parse", POST "/open-apis/document_ai/v1/resume/parse", [Tenant],
    read_value Data, Multipart, SCOPES = ["document_ai:resume:recognize"], LIMITS = [10 in 1];
    Body file "file"
});

/// What `document_ai.v1.resume.parse` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseResumeResponse {
    /// What was recognized in the resume.
    pub resumes: Vec<Resume>,
}

crate::object!(ParseResumeResponse { resumes "resumes" });

/// What `document_ai.v1.resume.parse` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ParseResumeError {
    /// `2110001` (HTTP 400): param is invalid
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    ParamIsInvalid,
    /// `2110002` (HTTP 400): No resume detected
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    NoValidEntity,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): Internal error, please try later.
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ParseResumeError: CODES {
    ParamIsInvalid = 2110001 + 4, NoValidEntity = 2110002 + 1,
    ReachedIntelligentDocumentParsingLimit = 2110003, InternalError = 2110010 + 1
});
