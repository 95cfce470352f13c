// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_menu_item`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Updates one item of the menu of a group chat: name, icon and link.
///
/// [`PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch>) gives [`PatchChatMenuItemResponse`] or fails with [`PatchChatMenuItemError`].
///
/// Token: tenant. Scopes, any one of: `im:chat`, `im:chat.menu_tree:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchChatMenuItem::new(chat_id, menu_item_id, update_fields, chat_menu_item);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_menu_item.patch",
        "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchChatMenuItem {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The menu item. Example: `7156553273518882844`.
    pub menu_item_id: String,
    /// The fields to update. Example: `["ICON"]`.
    pub update_fields: Vec<UpdateField>,
    /// The menu item.
    pub chat_menu_item: ChatMenuItem,
}

crate::request_builder!(PatchChatMenuItem {
    chat_id(impl Into<String>).into(), menu_item_id(impl Into<String>).into(),
    update_fields(impl IntoIterator<Item = impl Into<UpdateField>>).into_iter().map(Into::into).collect(),
    chat_menu_item(ChatMenuItem);
});
crate::request!(PatchChatMenuItem -> PatchChatMenuItemResponse, PatchChatMenuItemError {
    "im.v1.chat_menu_item.patch", PATCH "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id",
    [Tenant], read_value Data, Json, SCOPES = ["im:chat", "im:chat.menu_tree:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Path menu_item_id "menu_item_id", Body update_fields "update_fields",
    Body chat_menu_item "chat_menu_item"
});

/// What `im.v1.chat_menu_item.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchChatMenuItemResponse {
    /// The menu item.
    pub chat_menu_item: Option<ChatMenuItem>,
}

crate::object!(PatchChatMenuItemResponse { chat_menu_item "chat_menu_item" });

/// What `im.v1.chat_menu_item.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchChatMenuItemError {
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

crate::error_enum!(PatchChatMenuItemError: CODES {
    ContainsInvalidParameter = 232001, ChatAlreadyDissolved = 232009 + 1,
    OperatorCanNotOutChat = 232011, TokenUsedDoesNotPermissionsNecessary = 232014,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorDoesNotHaveChatTab = 232055,
    GroupMenuIsBeingModified = 232073, ChatMenuIsIllegal = 232078
});
