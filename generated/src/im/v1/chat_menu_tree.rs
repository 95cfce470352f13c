// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_menu_tree`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds items to the menu of a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/menu_tree`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create>) gives [`CreateChatMenuTreeResponse`] or fails with [`CreateChatMenuTreeError`].
///
/// Token: tenant. Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateChatMenuTree::new(chat_id, menu_tree)).await?;
/// ```
#[doc(alias("im.v1.chat_menu_tree.create", "/open-apis/im/v1/chats/:chat_id/menu_tree"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatMenuTree {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The menu.
    pub menu_tree: ChatMenuTree,
}

crate::request_builder!(CreateChatMenuTree {
    chat_id(impl Into<String>).into(), menu_tree(ChatMenuTree);
});
crate::request!(CreateChatMenuTree -> CreateChatMenuTreeResponse, CreateChatMenuTreeError {
    "im.v1.chat_menu_tree.create", POST "/open-apis/im/v1/chats/:chat_id/menu_tree", [Tenant],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.menu_tree:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body menu_tree "menu_tree"
});

/// What `im.v1.chat_menu_tree.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatMenuTreeResponse {
    /// The menu.
    pub menu_tree: Option<ChatMenuTree>,
}

crate::object!(CreateChatMenuTreeResponse { menu_tree "menu_tree" });

/// What `im.v1.chat_menu_tree.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The kind of chat is not supported. Use one whose `chat_mode` is `group`.
    ChatWhoseTypeNotSupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    UsersDoNotVisibilityApp,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// `232056` (HTTP 400): The operator is not the image's owner, no permission to complete the request.
    ///
    /// The image was uploaded by somebody else. Upload it with the same app.
    OperatorIsNotImagesOwner,
    /// `232070` (HTTP 400): The number of chat_menu_top_level has reached the limit.
    NumberChatMenuTopLevelReached,
    /// `232071` (HTTP 400): The number of chat_menu_second_level has reached the limit.
    NumberChatMenuSecondLevelReached,
    /// `232073` (HTTP 400): The group menu is being modified, please try again later.
    ///
    /// The menu is being changed by another call. Try again later.
    GroupMenuIsBeingModified,
    /// `232078` (HTTP 400): The chat menu is illegal.
    ///
    /// The tenant may not hide the number of members; or the menu is not valid. Check which applies.
    ChatMenuIsIllegal,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateChatMenuTreeError: CODES {
    ContainsInvalidParameter = 232001, ChatWhoseTypeNotSupported = 232008 + 1,
    ChatAlreadyDissolved = 232009 + 1, OperatorCanNotOutChat = 232011,
    TokenUsedDoesNotPermissionsNecessary = 232014, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorDoesNotHaveChatTab = 232055,
    OperatorIsNotImagesOwner = 232056, NumberChatMenuTopLevelReached = 232070,
    NumberChatMenuSecondLevelReached = 232071, GroupMenuIsBeingModified = 232073,
    ChatMenuIsIllegal = 232078
});

/// Deletes top items of the menu of a group chat, with what is below them.
///
/// [`DELETE /open-apis/im/v1/chats/:chat_id/menu_tree`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete>) gives [`DeleteChatMenuTreeResponse`] or fails with [`DeleteChatMenuTreeError`].
///
/// Token: tenant. Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeleteChatMenuTree::new(chat_id, chat_menu_top_level_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("im.v1.chat_menu_tree.delete", "/open-apis/im/v1/chats/:chat_id/menu_tree"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChatMenuTree {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The top items of the menu, by their ids. Example: `["6936075528890826780"]`.
    pub chat_menu_top_level_ids: Vec<String>,
}

crate::request_builder!(DeleteChatMenuTree {
    chat_id(impl Into<String>).into(),
    chat_menu_top_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(DeleteChatMenuTree -> DeleteChatMenuTreeResponse, DeleteChatMenuTreeError {
    "im.v1.chat_menu_tree.delete", DELETE "/open-apis/im/v1/chats/:chat_id/menu_tree", [Tenant],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.menu_tree:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body chat_menu_top_level_ids "chat_menu_top_level_ids"
});

/// What `im.v1.chat_menu_tree.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatMenuTreeResponse {
    /// The menu.
    pub menu_tree: Option<ChatMenuTree>,
}

crate::object!(DeleteChatMenuTreeResponse { menu_tree "menu_tree" });

/// What `im.v1.chat_menu_tree.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The kind of chat is not supported. Use one whose `chat_mode` is `group`.
    ChatWhoseTypeNotSupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    UsersDoNotVisibilityApp,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// `232073` (HTTP 400): The group menu is being modified, please try again later.
    ///
    /// The menu is being changed by another call. Try again later.
    GroupMenuIsBeingModified,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteChatMenuTreeError: CODES {
    ContainsInvalidParameter = 232001, ChatWhoseTypeNotSupported = 232008 + 1,
    ChatAlreadyDissolved = 232009 + 1, OperatorCanNotOutChat = 232011,
    TokenUsedDoesNotPermissionsNecessary = 232014, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorDoesNotHaveChatTab = 232055,
    GroupMenuIsBeingModified = 232073
});

/// Returns the menu of a group chat.
///
/// [`GET /open-apis/im/v1/chats/:chat_id/menu_tree`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get>) gives [`GetChatMenuTreeResponse`] or fails with [`GetChatMenuTreeError`].
///
/// Token: tenant. Scopes, any one of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetChatMenuTree::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat_menu_tree.get", "/open-apis/im/v1/chats/:chat_id/menu_tree"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatMenuTree {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
}

crate::request_builder!(GetChatMenuTree { chat_id(impl Into<String>).into(); });
crate::request!(GetChatMenuTree -> GetChatMenuTreeResponse, GetChatMenuTreeError {
    "im.v1.chat_menu_tree.get", GET "/open-apis/im/v1/chats/:chat_id/menu_tree", [Tenant],
    read_value Data, None, SCOPES = ["im:chat", "im:chat.menu_tree:read", "im:chat:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id"
});

/// What `im.v1.chat_menu_tree.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatMenuTreeResponse {
    /// The menu.
    pub menu_tree: Option<ChatMenuTree>,
}

crate::object!(GetChatMenuTreeResponse { menu_tree "menu_tree" });

/// What `im.v1.chat_menu_tree.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    UsersDoNotVisibilityApp,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetChatMenuTreeError: CODES {
    ContainsInvalidParameter = 232001, OperatorCanNotOutChat = 232011,
    TokenUsedDoesNotPermissionsNecessary = 232014, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1
});

/// Puts the top items of the menu of a group chat into another order.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort>) gives [`SortChatMenuTreeResponse`] or fails with [`SortChatMenuTreeError`].
///
/// Token: tenant. Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SortChatMenuTree::new(chat_id, chat_menu_top_level_ids)).await?;
/// ```
#[doc(
    alias("im.v1.chat_menu_tree.sort", "/open-apis/im/v1/chats/:chat_id/menu_tree/sort")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SortChatMenuTree {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The top items of the menu, by their ids. Example: `["6936075528890826780"]`.
    pub chat_menu_top_level_ids: Vec<String>,
}

crate::request_builder!(SortChatMenuTree {
    chat_id(impl Into<String>).into(),
    chat_menu_top_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(SortChatMenuTree -> SortChatMenuTreeResponse, SortChatMenuTreeError {
    "im.v1.chat_menu_tree.sort", POST "/open-apis/im/v1/chats/:chat_id/menu_tree/sort", [Tenant],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.menu_tree:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body chat_menu_top_level_ids "chat_menu_top_level_ids"
});

/// What `im.v1.chat_menu_tree.sort` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortChatMenuTreeResponse {
    /// The menu.
    pub menu_tree: Option<ChatMenuTree>,
}

crate::object!(SortChatMenuTreeResponse { menu_tree "menu_tree" });

/// What `im.v1.chat_menu_tree.sort` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SortChatMenuTreeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    TokenUsedDoesNotPermissionsNecessary,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    UsersDoNotVisibilityApp,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// `232072` (HTTP 400): Sort chat_menu_top_level's param is invalid.
    SortChatMenuTopLevelsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SortChatMenuTreeError: CODES {
    ContainsInvalidParameter = 232001, ChatAlreadyDissolved = 232009 + 1,
    OperatorCanNotOutChat = 232011, TokenUsedDoesNotPermissionsNecessary = 232014,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorDoesNotHaveChatTab = 232055,
    SortChatMenuTopLevelsInvalid = 232072
});
