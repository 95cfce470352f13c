// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Uploads an image or attachment to the approval system and returns the code that form fields refer to it by.
///
/// `POST /approval/openapi/v2/file/upload`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadFile {
    /// The name.
    pub name: String,
    /// Whether it is an image or an attachment.
    #[serde(rename = "type")]
    pub type_: String,
    /// The content.
    #[serde(skip)]
    pub content: crate::FilePart,
}

impl UploadFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<String>,
        content: crate::FilePart,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            content,
        }
    }
}

impl crate::Endpoint for UploadFile {
    type Response = UploadFileResponse;
    type Error = UploadFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.file.upload",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/file/upload",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(
            crate::Multipart::new()
                .text("name", &self.name)
                .text("type", &self.type_)
                .file("content", &self.content),
        )
    }
}

/// What `approval.v2.file.upload` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// What form fields refer to the file by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What `approval.v2.file.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadFileError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(UploadFileError);
