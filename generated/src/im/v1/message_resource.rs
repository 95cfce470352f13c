// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message_resource`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads an image, audio, video or other file that stands in a message.
///
/// [`GET /open-apis/im/v1/messages/:message_id/resources/:file_key`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get>) gives [`Download`](crate::Download) or fails with [`GetMessageResourceError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetMessageResource::new(message_id, file_key, type_)).await?;
/// ```
#[doc(
    alias(
        "im.v1.message_resource.get",
        "/open-apis/im/v1/messages/:message_id/resources/:file_key"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessageResource {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// The file. Example: `file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g`.
    pub file_key: String,
    /// Whether it is an image or a file. Example: `image`.
    pub type_: MessageResourceType,
}

crate::request_builder!(GetMessageResource {
    message_id(impl Into<String>).into(), file_key(impl Into<String>).into(),
    type_(impl Into<MessageResourceType>).into();
});
crate::request!(GetMessageResource -> crate::Download, GetMessageResourceError {
    "im.v1.message_resource.get", GET "/open-apis/im/v1/messages/:message_id/resources/:file_key",
    [Tenant], read_file Bytes, None,
    SCOPES = ["im:message", "im:message:readonly", "im:message.history:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Path file_key "file_key", Query type_ "type"
});

/// What `im.v1.message_resource.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMessageResourceError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    Unauthorized,
    /// `234003` (HTTP 400): File not in message.
    ///
    /// The file is not in this message. Check that the message and the key belong together.
    FileNotInMessage,
    /// `234004` (HTTP 400): App not in chat.
    ///
    /// The app is not in the chat of the message. Add its bot, or check the message.
    AppNotInChat,
    /// `234009` (HTTP 400): Lack of necessary permissions.
    LackOfNecessaryPermissions,
    /// `234019` (HTTP 400): scope CheckAppTenant fail.
    ScopeCheckAppTenantFail,
    /// `234037` (HTTP 400): Downloaded file size exceeds limit.
    DownloadedFileSizeExceedsLimit,
    /// `234038` (HTTP 400): Do not allow downloading of message resources in restricted mode.
    DoNotAllowDownloadingMessageResources,
    /// `234040` (HTTP 400): The message is invisible to the operator.
    MessageIsInvisibleToOperator,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    TenantMasterKeyHasBeenDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    HybridDeploymentTenantStorageError,
    /// `234043` (HTTP 400): Unsupported message type.
    UnsupportedMessageType,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMessageResourceError: CODES {
    ActionUnavailableMessageDeleted = 230110, InvalidRequestParam = 234001, Unauthorized = 234002,
    FileNotInMessage = 234003, AppNotInChat = 234004, LackOfNecessaryPermissions = 234009,
    ScopeCheckAppTenantFail = 234019, DownloadedFileSizeExceedsLimit = 234037,
    DoNotAllowDownloadingMessageResources = 234038, MessageIsInvisibleToOperator = 234040,
    TenantMasterKeyHasBeenDeleted = 234041, HybridDeploymentTenantStorageError = 234042,
    UnsupportedMessageType = 234043
});
