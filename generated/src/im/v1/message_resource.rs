// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message_resource`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
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
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetMessageResource {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// The file.
    ///
    /// Example: `file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g`.
    #[serde(skip)]
    pub file_key: String,
    /// Whether it is an image or a file.
    ///
    /// Example: `image`.
    #[serde(skip)]
    pub type_: MessageResourceType,
}

impl GetMessageResource {
    /// A request with what the endpoint requires.
    #[must_use]
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

impl crate::Endpoint for GetMessageResource {
    type Response = crate::Download;
    type Error = GetMessageResourceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message_resource.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/resources/:file_key",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Bytes,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("message_id", self.message_id.clone()), ("file_key", self.file_key.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
    }
}

/// What `im.v1.message_resource.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    TenantMasterKeyDeletedContactTenant,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    #[doc(alias = "234042")]
    HybridDeploymentTenantStorageErrorSuch,
    /// `234043` (HTTP 400): Unsupported message type.
    #[doc(alias = "234043")]
    UnsupportedMessageType,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetMessageResourceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ActionUnavailableMessageDeleted,
            crate::ErrorFacts::new(
                230110,
                400,
                "Action unavailable as the message has been deleted.",
                "The message was deleted, so this is not possible any more.",
                false,
            ),
        ),
        (
            Self::InvalidRequestParam,
            crate::ErrorFacts::new(
                234001,
                400,
                "Invalid request param.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Unauthorized,
            crate::ErrorFacts::new(
                234002,
                401,
                "Unauthorized.",
                "The caller could not be authenticated. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::FileNotInMessage,
            crate::ErrorFacts::new(
                234003,
                400,
                "File not in message.",
                "The file is not in this message. Check that the message and the key belong together.",
                false,
            ),
        ),
        (
            Self::AppNotInChat,
            crate::ErrorFacts::new(
                234004,
                400,
                "App not in chat.",
                "The app is not in the chat of the message. Add its bot, or check the message.",
                false,
            ),
        ),
        (
            Self::LackOfNecessaryPermissions,
            crate::ErrorFacts::new(
                234009,
                400,
                "Lack of necessary permissions.",
                "",
                false,
            ),
        ),
        (
            Self::ScopeCheckAppTenantFail,
            crate::ErrorFacts::new(234019, 400, "scope CheckAppTenant fail.", "", false),
        ),
        (
            Self::DownloadedFileSizeExceedsLimit,
            crate::ErrorFacts::new(
                234037,
                400,
                "Downloaded file size exceeds limit.",
                "",
                false,
            ),
        ),
        (
            Self::DoNotAllowDownloadingMessageResources,
            crate::ErrorFacts::new(
                234038,
                400,
                "Do not allow downloading of message resources in restricted mode.",
                "",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                234040,
                400,
                "The message is invisible to the operator.",
                "",
                false,
            ),
        ),
        (
            Self::TenantMasterKeyDeletedContactTenant,
            crate::ErrorFacts::new(
                234041,
                400,
                "Tenant master key has been deleted, please contact the tenant administrator.",
                "The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::HybridDeploymentTenantStorageErrorSuch,
            crate::ErrorFacts::new(
                234042,
                400,
                "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
                "The tenant's own storage failed, since it is full for example. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::UnsupportedMessageType,
            crate::ErrorFacts::new(234043, 400, "Unsupported message type.", "", false),
        ),
    ];
}

crate::error_enum!(GetMessageResourceError);
