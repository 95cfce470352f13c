// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `attachment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads a general attachment, of up to 300 MB, to the recruiting system.
///
/// [`POST /open-apis/hire/v1/attachments`](<https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment>) gives [`CreateAttachmentResponse`] or fails with [`CreateAttachmentError`].
///
/// Token: tenant. Scopes, any one of: `hire:attachment`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateAttachment::new(content)).await?;
/// ```
#[doc(alias("hire.v1.attachment.create", "/open-apis/hire/v1/attachments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAttachment {
    /// The content of the file, at most 300 MB.
    pub content: crate::FilePart,
}

crate::request_builder!(CreateAttachment { content(crate::FilePart); });
crate::request!(CreateAttachment -> CreateAttachmentResponse, CreateAttachmentError {
    "hire.v1.attachment.create", POST "/open-apis/hire/v1/attachments", [Tenant], read_value Data,
    Multipart, SCOPES = ["hire:attachment"], LIMITS = [1000 in 60, 50 in 1];
    Body content "content"
});

/// What `hire.v1.attachment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAttachmentResponse {
    /// The attachment.
    pub id: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The address of the file, valid for 30 minutes.
    pub url: Option<String>,
}

crate::object!(CreateAttachmentResponse { id "id", name "name", url "url" });

/// What `hire.v1.attachment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAttachmentError {
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

crate::error_enum!(CreateAttachmentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets an attachment of a given type: its name, time of creation and an address to download it, valid for 30 minutes.
///
/// [`GET /open-apis/hire/v1/attachments/:attachment_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get>) gives [`GetAttachmentResponse`] or fails with [`GetAttachmentError`].
///
/// Token: tenant. Scopes, any one of: `hire:attachment:readonly`, `hire:attachment`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetAttachment::new(attachment_id)).await?;
/// ```
#[doc(alias("hire.v1.attachment.get", "/open-apis/hire/v1/attachments/:attachment_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAttachment {
    /// The attachment. Example: `6960663240925956555`.
    pub attachment_id: String,
    /// The kind of attachment. Default: `1`. Example: `1`.
    pub type_: Option<AttachmentType>,
}

crate::request_builder!(GetAttachment {
    attachment_id(impl Into<String>).into();
    type_(impl Into<AttachmentType>).into()
});
crate::request!(GetAttachment -> GetAttachmentResponse, GetAttachmentError {
    "hire.v1.attachment.get", GET "/open-apis/hire/v1/attachments/:attachment_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:attachment:readonly", "hire:attachment"],
    LIMITS = [20 in 1];
    Path attachment_id "attachment_id", Query type_ "type"
});

/// What `hire.v1.attachment.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentResponse {
    /// The attachment.
    pub attachment: Option<Attachment>,
}

crate::object!(GetAttachmentResponse { attachment "attachment" });

/// What `hire.v1.attachment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAttachmentError {
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

crate::error_enum!(GetAttachmentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets a resume attachment as a PDF to download; where it cannot be converted, the address of the original is returned.
///
/// [`GET /open-apis/hire/v1/attachments/:attachment_id/preview`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview>) gives [`PreviewAttachmentResponse`] or fails with [`PreviewAttachmentError`].
///
/// Token: tenant. Scopes, any one of: `hire:attachment`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(PreviewAttachment::new(attachment_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.attachment.preview",
        "/open-apis/hire/v1/attachments/:attachment_id/preview"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PreviewAttachment {
    /// The resume attachment. Example: `64352523512563462`.
    pub attachment_id: String,
}

crate::request_builder!(PreviewAttachment { attachment_id(impl Into<String>).into(); });
crate::request!(PreviewAttachment -> PreviewAttachmentResponse, PreviewAttachmentError {
    "hire.v1.attachment.preview", GET "/open-apis/hire/v1/attachments/:attachment_id/preview",
    [Tenant], read_value Data, None, SCOPES = ["hire:attachment"], LIMITS = [20 in 1];
    Path attachment_id "attachment_id"
});

/// What `hire.v1.attachment.preview` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewAttachmentResponse {
    /// The address to download the PDF, valid for 30 minutes.
    pub url: Option<String>,
}

crate::object!(PreviewAttachmentResponse { url "url" });

/// What `hire.v1.attachment.preview` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PreviewAttachmentError {
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

crate::error_enum!(PreviewAttachmentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
