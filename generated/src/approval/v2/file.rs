// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads an image or attachment to the approval system and returns the code that form fields refer to it by.
///
/// [`POST /approval/openapi/v2/file/upload`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN>) gives [`UploadFileResponse`] or fails with [`UploadFileError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(UploadFile::new(name, type_, content)).await?;
/// ```
#[doc(alias("approval.v2.file.upload", "/approval/openapi/v2/file/upload"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFile {
    /// The name.
    pub name: String,
    /// Whether it is an image or an attachment.
    pub type_: String,
    /// The content.
    pub content: crate::FilePart,
}

crate::request_builder!(UploadFile {
    name(impl Into<String>).into(), type_(impl Into<String>).into(), content(crate::FilePart);
});
crate::request!(UploadFile -> UploadFileResponse, UploadFileError {
    "approval.v2.file.upload", POST "/approval/openapi/v2/file/upload", [Tenant], read_value Data,
    Multipart, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body name "name", Body type_ "type", Body content "content"
});

/// What `approval.v2.file.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// What form fields refer to the file by.
    pub code: Option<String>,
    /// The address.
    pub url: Option<String>,
}

crate::object!(UploadFileResponse { code "code", url "url" });

/// What `approval.v2.file.upload` answers with when it fails.
pub type UploadFileError = crate::GatewayError;
