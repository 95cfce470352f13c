// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat`.

/// Dissolves a group chat; its history is not kept.
///
/// `DELETE /open-apis/im/v1/chats/:chat_id`
///
/// - The app needs the bot ability.
/// - As an app, the bot must own the chat, or have created it and hold the scope `im:chat:operate_as_owner`.
/// - As a user, the user must own the chat.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:delete`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChat {
    /// The chat to dissolve. Its mode must be `group`.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
}

impl DeleteChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl crate::Endpoint for DeleteChat {
    type Response = DeleteChatResponse;
    type Error = DeleteChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }
}

/// What `im.v1.chat.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChatResponse {}
/// What `im.v1.chat.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteChatError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// `chat_id` is malformed or names no chat. Check it.
    #[doc(alias = "232006")]
    ChatIdInvalid,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// Chats of this kind do not allow the operation; only group chats do.
    #[doc(alias = "232008")]
    ChatWhoseTypeNotSupportedCurrently,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved already.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The identity that calls and the chat belong to different tenants.
    #[doc(alias = "232010")]
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The identity that calls is not in the chat. Let it join first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner of the chat may do this, or the app that created it, if it has the scope `im:chat:operate_as_owner`.
    #[doc(alias = "232017")]
    NoPermissionIfOperatorNotOwner,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The users cannot see the app, or the identity that calls may not work with them. Widen the app's visibility.
    #[doc(alias = "232024")]
    UsersDoNotVisibilityAppOperator,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    #[doc(alias = "232033")]
    OperatorInvitedBotsDoesNotAuthority,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The tenant has not installed the app, or has turned it off.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteChatError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
                false,
            ),
        ),
        (
            Self::ChatIdInvalid,
            crate::ErrorFacts::new(
                232006,
                400,
                "Your request specifies a chat_id which is invalid.",
                "`chat_id` is malformed or names no chat. Check it.",
                false,
            ),
        ),
        (
            Self::ChatWhoseTypeNotSupportedCurrently,
            crate::ErrorFacts::new(
                232008,
                400,
                "Your request specifies a chat whose type is NOT supported currently.",
                "Chats of this kind do not allow the operation; only group chats do.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved already.",
                false,
            ),
        ),
        (
            Self::OperatorChatCanNotDifferentTenants,
            crate::ErrorFacts::new(
                232010,
                400,
                "Operator and chat can NOT be in different tenants.",
                "The identity that calls and the chat belong to different tenants.",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                232011,
                400,
                "Operator can NOT be out of the chat.",
                "The identity that calls is not in the chat. Let it join first.",
                false,
            ),
        ),
        (
            Self::NoPermissionIfOperatorNotOwner,
            crate::ErrorFacts::new(
                232017,
                400,
                "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
                "Only the owner of the chat may do this, or the app that created it, if it has the scope `im:chat:operate_as_owner`.",
                false,
            ),
        ),
        (
            Self::UsersDoNotVisibilityAppOperator,
            crate::ErrorFacts::new(
                232024,
                400,
                "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
                "The users cannot see the app, or the identity that calls may not work with them. Widen the app's visibility.",
                false,
            ),
        ),
        (
            Self::BotAbilityIsNotActivated,
            crate::ErrorFacts::new(
                232025,
                400,
                "Bot ability is not activated.",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::OperatorInvitedBotsDoesNotAuthority,
            crate::ErrorFacts::new(
                232033,
                400,
                "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
                "The chat is shared with other companies, and the app lacks the scope to manage such chats.",
                false,
            ),
        ),
        (
            Self::AppUnavailableInactivatedTenant,
            crate::ErrorFacts::new(
                232034,
                400,
                "The app is unavailable or inactivated by the tenant.",
                "The tenant has not installed the app, or has turned it off.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteChatError);
