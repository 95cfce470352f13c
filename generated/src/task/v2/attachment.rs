// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `attachment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes an attachment of a task for good; for its uploader, and for those who may edit the task.
///
/// [`DELETE /open-apis/task/v2/attachments/:attachment_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete>) gives [`DeleteAttachmentResponse`] or fails with [`DeleteAttachmentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:attachment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteAttachment::new(attachment_guid)).await?;
/// ```
#[doc(
    alias("task.v2.attachment.delete", "/open-apis/task/v2/attachments/:attachment_guid")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAttachment {
    /// The attachment. Length: at most 100. Example: `b59aa7a3-e98c-4830-8273-cbb29f89b837`.
    pub attachment_guid: String,
}

crate::request_builder!(DeleteAttachment { attachment_guid(impl Into<String>).into(); });
crate::request!(DeleteAttachment -> DeleteAttachmentResponse, DeleteAttachmentError {
    "task.v2.attachment.delete", DELETE "/open-apis/task/v2/attachments/:attachment_guid",
    [Tenant, User], read_value Data, None, SCOPES = ["task:attachment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path attachment_guid "attachment_guid"
});

/// What `task.v2.attachment.delete` answers with.
pub type DeleteAttachmentResponse = crate::Empty;

/// What `task.v2.attachment.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAttachmentError {
    /// `1470400` (HTTP 400): 请求参数有误。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少删除附件的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 资源不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAttachmentError: CODES {
    InvalidParameter = 1470400 + 8, PermissionDenied = 1470403 + 14,
    NotFoundOrRefused = 1470404 + 35, ServerError = 1470500 + 2
});

/// Gets an attachment of a task with an address to download it, valid for 3 minutes and 3 downloads.
///
/// [`GET /open-apis/task/v2/attachments/:attachment_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get>) gives [`GetAttachmentResponse`] or fails with [`GetAttachmentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:attachment:read`, `task:attachment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetAttachment::new(attachment_guid)).await?;
/// ```
#[doc(
    alias("task.v2.attachment.get", "/open-apis/task/v2/attachments/:attachment_guid")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAttachment {
    /// The attachment. Example: `b59aa7a3-e98c-4830-8273-cbb29f89b837`.
    pub attachment_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetAttachment {
    attachment_guid(impl Into<String>).into();
    user_id_type(impl Into<String>).into()
});
crate::request!(GetAttachment -> GetAttachmentResponse, GetAttachmentError {
    "task.v2.attachment.get", GET "/open-apis/task/v2/attachments/:attachment_guid", [Tenant, User],
    read_value Data, None, SCOPES = ["task:attachment:read", "task:attachment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path attachment_guid "attachment_guid", Query user_id_type "user_id_type"
});

/// What `task.v2.attachment.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentResponse {
    /// The attachment.
    pub attachment: Option<Attachment>,
}

crate::object!(GetAttachmentResponse { attachment "attachment" });

/// What `task.v2.attachment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAttachmentError {
    /// `1470400` (HTTP 400): 请求参数有误。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少获取附件的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 附件不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAttachmentError: CODES {
    InvalidParameter = 1470400 + 8, PermissionDenied = 1470403 + 39,
    NotFoundOrRefused = 1470404 + 36, ServerError = 1470500 + 2
});

/// Lists the attachments of a task, each with an address to download it, valid for 3 minutes and 3 downloads.
///
/// [`GET /open-apis/task/v2/attachments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list>) gives [`ListAttachmentResponse`] or fails with [`ListAttachmentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:attachment:read`, `task:attachment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListAttachment::new(resource_id)).items();
/// ```
#[doc(alias("task.v2.attachment.list", "/open-apis/task/v2/attachments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAttachment {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// What the attachments belong to, which is a `task`. Default: `task`. Example: `task`.
    pub resource_type: Option<String>,
    /// The task. Example: `9842501a-9f47-4ff5-a622-d319eeecb97f`.
    pub resource_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(ListAttachment {
    resource_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), resource_type(impl Into<String>).into(),
    user_id_type(impl Into<String>).into()
});
crate::request!(ListAttachment -> ListAttachmentResponse, ListAttachmentError {
    "task.v2.attachment.list", GET "/open-apis/task/v2/attachments", [Tenant, User],
    read_value Data, None, SCOPES = ["task:attachment:read", "task:attachment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query resource_type "resource_type",
    Query resource_id "resource_id", Query user_id_type "user_id_type"
});
crate::paged!(ListAttachment: Attachment { page_token, page_size; page_token, has_more, items });

/// What `task.v2.attachment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachmentResponse {
    /// The items of this page.
    pub items: Vec<Attachment>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAttachmentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.attachment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAttachmentError {
    /// `1470400` (HTTP 400): 请求参数有误
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少列取附件的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要查询附件的资源不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAttachmentError: CODES {
    InvalidParameter = 1470400 + 7, PermissionDenied = 1470403 + 9,
    NotFoundOrRefused = 1470404 + 21, ServerError = 1470500 + 2
});

/// Uploads up to 5 files of 50 MB each as attachments of a task.
///
/// [`POST /open-apis/task/v2/attachments/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload>) gives [`UploadAttachmentResponse`] or fails with [`UploadAttachmentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:attachment:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UploadAttachment::new(resource_id, file)).await?;
/// ```
#[doc(alias("task.v2.attachment.upload", "/open-apis/task/v2/attachments/upload"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadAttachment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What the attachments belong to, which is a `task`. Default: `task`. Example: `task`.
    pub resource_type: Option<String>,
    /// The task. Length: at most 100. Example: `fe96108d-b004-4a47-b2f8-6886e758b3a5`.
    pub resource_id: String,
    /// The files, up to 5 of 50 MB each. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadAttachment {
    resource_id(impl Into<String>).into(), file(crate::FilePart);
    user_id_type(impl Into<UserIdType>).into(), resource_type(impl Into<String>).into()
});
crate::request!(UploadAttachment -> UploadAttachmentResponse, UploadAttachmentError {
    "task.v2.attachment.upload", POST "/open-apis/task/v2/attachments/upload", [Tenant, User],
    read_value Data, Multipart, SCOPES = ["task:attachment:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body resource_type "resource_type",
    Body resource_id "resource_id", Body file "file"
});

/// What `task.v2.attachment.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// The attachments, in the order of the files.
    pub items: Vec<Attachment>,
}

crate::object!(UploadAttachmentResponse { items "items" });

/// What `task.v2.attachment.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadAttachmentError {
    /// `1470400` (HTTP 400): 请求参数有误。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 资源不存在或已删除。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 缺少上传附件的权限。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadAttachmentError: CODES {
    InvalidParameter = 1470400 + 8, PermissionDenied = 1470403 + 43,
    NotFoundOrRefused = 1470404 + 10, ServerError = 1470500 + 2
});
