// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message_resource`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads an image, audio, video or other file that stands in a message.
///
/// `GET /open-apis/im/v1/messages/:message_id/resources/:file_key`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get>
#[doc(alias = "im.v1.message_resource.get")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/resources/:file_key")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessageResource {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// The file.
    ///
    /// Example: `file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g`.
    pub file_key: String,
    /// Whether it is an image or a file.
    ///
    /// Example: `image`.
    pub type_: MessageResourceType,
}

impl GetMessageResource {
    /// A request with what the endpoint requires.
    pub fn new(
        message_id: impl Into<String>,
        file_key: impl Into<String>,
        type_: impl Into<MessageResourceType>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            file_key: file_key.into(),
            type_: type_.into(),
        }
    }
}

crate::request!(GetMessageResource -> crate::Download, GetMessageResourceError {
    "im.v1.message_resource.get", GET "/open-apis/im/v1/messages/:message_id/resources/:file_key",
    None, [Tenant], read_file Bytes, None;
    Path message_id "message_id", Path file_key "file_key", Query type_ "type"
});

/// What `im.v1.message_resource.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMessageResourceError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "234001")]
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    #[doc(alias = "234002")]
    Unauthorized,
    /// `234003` (HTTP 400): File not in message.
    ///
    /// The file is not in this message. Check that the message and the key belong together.
    #[doc(alias = "234003")]
    FileNotInMessage,
    /// `234004` (HTTP 400): App not in chat.
    ///
    /// The app is not in the chat of the message. Add its bot, or check the message.
    #[doc(alias = "234004")]
    AppNotInChat,
    /// `234009` (HTTP 400): Lack of necessary permissions.
    #[doc(alias = "234009")]
    LackOfNecessaryPermissions,
    /// `234019` (HTTP 400): scope CheckAppTenant fail.
    #[doc(alias = "234019")]
    ScopeCheckAppTenantFail,
    /// `234037` (HTTP 400): Downloaded file size exceeds limit.
    #[doc(alias = "234037")]
    DownloadedFileSizeExceedsLimit,
    /// `234038` (HTTP 400): Do not allow downloading of message resources in restricted mode.
    #[doc(alias = "234038")]
    DoNotAllowDownloadingMessageResources,
    /// `234040` (HTTP 400): The message is invisible to the operator.
    #[doc(alias = "234040")]
    MessageIsInvisibleToOperator,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    #[doc(alias = "234041")]
    TenantMasterKeyHasBeenDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    #[doc(alias = "234042")]
    HybridDeploymentTenantStorageError,
    /// `234043` (HTTP 400): Unsupported message type.
    #[doc(alias = "234043")]
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
