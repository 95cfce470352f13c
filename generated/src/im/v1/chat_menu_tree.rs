// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_menu_tree`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds items to the menu of a group chat.
///
/// `POST /open-apis/im/v1/chats/:chat_id/menu_tree`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatMenuTree {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// The menu.
    pub menu_tree: CreateChatMenuTreeMenuTree,
}

impl CreateChatMenuTree {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        chat_id: impl Into<String>,
        menu_tree: CreateChatMenuTreeMenuTree,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            menu_tree,
        }
    }
}

impl crate::Endpoint for CreateChatMenuTree {
    type Response = CreateChatMenuTreeResponse;
    type Error = CreateChatMenuTreeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_menu_tree.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat_menu_tree.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatMenuTreeResponse {
    /// The menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub menu_tree: Option<ChatMenuTree>,
}

/// What `im.v1.chat_menu_tree.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The kind of chat is not supported. Use one whose `chat_mode` is `group`.
    #[doc(alias = "232008")]
    ChatWhoseTypeNotSupportedCurrently,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    #[doc(alias = "232014")]
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
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
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    #[doc(alias = "232055")]
    OperatorDoesNotChatTabChat,
    /// `232056` (HTTP 400): The operator is not the image's owner, no permission to complete the request.
    ///
    /// The image was uploaded by somebody else. Upload it with the same app.
    #[doc(alias = "232056")]
    OperatorNotImagesOwnerNoPermission,
    /// `232070` (HTTP 400): The number of chat_menu_top_level has reached the limit.
    #[doc(alias = "232070")]
    NumberChatMenuTopLevelReached,
    /// `232071` (HTTP 400): The number of chat_menu_second_level has reached the limit.
    #[doc(alias = "232071")]
    NumberChatMenuSecondLevelReached,
    /// `232073` (HTTP 400): The group menu is being modified, please try again later.
    ///
    /// The menu is being changed by another call. Try again later.
    #[doc(alias = "232073")]
    GroupMenuBeingModifiedTryAgain,
    /// `232078` (HTTP 400): The chat menu is illegal.
    ///
    /// The tenant may not hide the number of members; or the menu is not valid. Check which applies.
    #[doc(alias = "232078")]
    ChatMenuIsIllegal,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateChatMenuTreeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                232001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::ChatWhoseTypeNotSupportedCurrently,
            crate::ErrorFacts::new(
                232008,
                400,
                "Your request specifies a chat whose type is NOT supported currently.",
                "The kind of chat is not supported. Use one whose `chat_mode` is `group`.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved, so this is not possible any more.",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                232011,
                400,
                "Operator can NOT be out of the chat.",
                "The caller is not in the chat. Add the user or bot first.",
                false,
            ),
        ),
        (
            Self::TokenUsedDoesNotPermissionsNecessary,
            crate::ErrorFacts::new(
                232014,
                400,
                "The token used in the request does NOT have the permissions necessary to complete the request.",
                "The caller lacks permissions. Check the scopes, and what the caller may do in the chat.",
                false,
            ),
        ),
        (
            Self::UsersDoNotVisibilityAppOperator,
            crate::ErrorFacts::new(
                232024,
                400,
                "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
                "The bot is not available to the users, or the caller may not work with them. Check the app's availability.",
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
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
        (
            Self::OperatorDoesNotChatTabChat,
            crate::ErrorFacts::new(
                232055,
                400,
                "The operator does not have chat tab, chat menu, chat widget manage permission",
                "The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.",
                false,
            ),
        ),
        (
            Self::OperatorNotImagesOwnerNoPermission,
            crate::ErrorFacts::new(
                232056,
                400,
                "The operator is not the image's owner, no permission to complete the request.",
                "The image was uploaded by somebody else. Upload it with the same app.",
                false,
            ),
        ),
        (
            Self::NumberChatMenuTopLevelReached,
            crate::ErrorFacts::new(
                232070,
                400,
                "The number of chat_menu_top_level has reached the limit.",
                "",
                false,
            ),
        ),
        (
            Self::NumberChatMenuSecondLevelReached,
            crate::ErrorFacts::new(
                232071,
                400,
                "The number of chat_menu_second_level has reached the limit.",
                "",
                false,
            ),
        ),
        (
            Self::GroupMenuBeingModifiedTryAgain,
            crate::ErrorFacts::new(
                232073,
                400,
                "The group menu is being modified, please try again later.",
                "The menu is being changed by another call. Try again later.",
                false,
            ),
        ),
        (
            Self::ChatMenuIsIllegal,
            crate::ErrorFacts::new(
                232078,
                400,
                "The chat menu is illegal.",
                "The tenant may not hide the number of members; or the menu is not valid. Check which applies.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateChatMenuTreeError);

/// Deletes top items of the menu of a group chat, with what is below them.
///
/// `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChatMenuTree {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// The top items of the menu, by their ids.
    ///
    /// Example: `["6936075528890826780"]`.
    pub chat_menu_top_level_ids: Vec<String>,
}

impl DeleteChatMenuTree {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        chat_id: impl Into<String>,
        chat_menu_top_level_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_menu_top_level_ids: chat_menu_top_level_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Endpoint for DeleteChatMenuTree {
    type Response = DeleteChatMenuTreeResponse;
    type Error = DeleteChatMenuTreeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_menu_tree.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat_menu_tree.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChatMenuTreeResponse {
    /// The menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub menu_tree: Option<ChatMenuTree>,
}

/// What `im.v1.chat_menu_tree.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The kind of chat is not supported. Use one whose `chat_mode` is `group`.
    #[doc(alias = "232008")]
    ChatWhoseTypeNotSupportedCurrently,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    #[doc(alias = "232014")]
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
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
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    #[doc(alias = "232055")]
    OperatorDoesNotChatTabChat,
    /// `232073` (HTTP 400): The group menu is being modified, please try again later.
    ///
    /// The menu is being changed by another call. Try again later.
    #[doc(alias = "232073")]
    GroupMenuBeingModifiedTryAgain,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteChatMenuTreeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                232001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::ChatWhoseTypeNotSupportedCurrently,
            crate::ErrorFacts::new(
                232008,
                400,
                "Your request specifies a chat whose type is NOT supported currently.",
                "The kind of chat is not supported. Use one whose `chat_mode` is `group`.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved, so this is not possible any more.",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                232011,
                400,
                "Operator can NOT be out of the chat.",
                "The caller is not in the chat. Add the user or bot first.",
                false,
            ),
        ),
        (
            Self::TokenUsedDoesNotPermissionsNecessary,
            crate::ErrorFacts::new(
                232014,
                400,
                "The token used in the request does NOT have the permissions necessary to complete the request.",
                "The caller lacks permissions. Check the scopes, and what the caller may do in the chat.",
                false,
            ),
        ),
        (
            Self::UsersDoNotVisibilityAppOperator,
            crate::ErrorFacts::new(
                232024,
                400,
                "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
                "The bot is not available to the users, or the caller may not work with them. Check the app's availability.",
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
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
        (
            Self::OperatorDoesNotChatTabChat,
            crate::ErrorFacts::new(
                232055,
                400,
                "The operator does not have chat tab, chat menu, chat widget manage permission",
                "The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.",
                false,
            ),
        ),
        (
            Self::GroupMenuBeingModifiedTryAgain,
            crate::ErrorFacts::new(
                232073,
                400,
                "The group menu is being modified, please try again later.",
                "The menu is being changed by another call. Try again later.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteChatMenuTreeError);

/// Returns the menu of a group chat.
///
/// `GET /open-apis/im/v1/chats/:chat_id/menu_tree`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatMenuTree {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
}

impl GetChatMenuTree {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl crate::Endpoint for GetChatMenuTree {
    type Response = GetChatMenuTreeResponse;
    type Error = GetChatMenuTreeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_menu_tree.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }
}

/// What `im.v1.chat_menu_tree.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatMenuTreeResponse {
    /// The menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub menu_tree: Option<ChatMenuTree>,
}

/// What `im.v1.chat_menu_tree.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    #[doc(alias = "232014")]
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
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
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetChatMenuTreeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                232001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                232011,
                400,
                "Operator can NOT be out of the chat.",
                "The caller is not in the chat. Add the user or bot first.",
                false,
            ),
        ),
        (
            Self::TokenUsedDoesNotPermissionsNecessary,
            crate::ErrorFacts::new(
                232014,
                400,
                "The token used in the request does NOT have the permissions necessary to complete the request.",
                "The caller lacks permissions. Check the scopes, and what the caller may do in the chat.",
                false,
            ),
        ),
        (
            Self::UsersDoNotVisibilityAppOperator,
            crate::ErrorFacts::new(
                232024,
                400,
                "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
                "The bot is not available to the users, or the caller may not work with them. Check the app's availability.",
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
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetChatMenuTreeError);

/// Puts the top items of the menu of a group chat into another order.
///
/// `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SortChatMenuTree {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// The top items of the menu, by their ids.
    ///
    /// Example: `["6936075528890826780"]`.
    pub chat_menu_top_level_ids: Vec<String>,
}

impl SortChatMenuTree {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        chat_id: impl Into<String>,
        chat_menu_top_level_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_menu_top_level_ids: chat_menu_top_level_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl crate::Endpoint for SortChatMenuTree {
    type Response = SortChatMenuTreeResponse;
    type Error = SortChatMenuTreeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_menu_tree.sort",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/menu_tree/sort",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat_menu_tree.sort` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SortChatMenuTreeResponse {
    /// The menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub menu_tree: Option<ChatMenuTree>,
}

/// What `im.v1.chat_menu_tree.sort` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    #[doc(alias = "232014")]
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
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
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    #[doc(alias = "232055")]
    OperatorDoesNotChatTabChat,
    /// `232072` (HTTP 400): Sort chat_menu_top_level's param is invalid.
    #[doc(alias = "232072")]
    SortChatMenuTopLevelsParam,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SortChatMenuTreeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                232001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved, so this is not possible any more.",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                232011,
                400,
                "Operator can NOT be out of the chat.",
                "The caller is not in the chat. Add the user or bot first.",
                false,
            ),
        ),
        (
            Self::TokenUsedDoesNotPermissionsNecessary,
            crate::ErrorFacts::new(
                232014,
                400,
                "The token used in the request does NOT have the permissions necessary to complete the request.",
                "The caller lacks permissions. Check the scopes, and what the caller may do in the chat.",
                false,
            ),
        ),
        (
            Self::UsersDoNotVisibilityAppOperator,
            crate::ErrorFacts::new(
                232024,
                400,
                "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
                "The bot is not available to the users, or the caller may not work with them. Check the app's availability.",
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
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
        (
            Self::OperatorDoesNotChatTabChat,
            crate::ErrorFacts::new(
                232055,
                400,
                "The operator does not have chat tab, chat menu, chat widget manage permission",
                "The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.",
                false,
            ),
        ),
        (
            Self::SortChatMenuTopLevelsParam,
            crate::ErrorFacts::new(
                232072,
                400,
                "Sort chat_menu_top_level's param is invalid.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SortChatMenuTreeError);
