// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_tab`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds tabs to a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/chat_tabs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create>) gives [`CreateChatTabResponse`] or fails with [`CreateChatTabError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateChatTab::new(chat_id, chat_tabs)).await?;
/// ```
#[doc(alias("im.v1.chat_tab.create", "/open-apis/im/v1/chats/:chat_id/chat_tabs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatTab {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The tabs.
    pub chat_tabs: Vec<ChatTab>,
}

crate::request_builder!(CreateChatTab {
    chat_id(impl Into<String>).into(),
    chat_tabs(impl IntoIterator<Item = impl Into<ChatTab>>).into_iter().map(Into::into).collect();
});
crate::request!(CreateChatTab -> CreateChatTabResponse, CreateChatTabError {
    "im.v1.chat_tab.create", POST "/open-apis/im/v1/chats/:chat_id/chat_tabs", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.tabs:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body chat_tabs "chat_tabs"
});

/// What `im.v1.chat_tab.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatTabResponse {
    /// The tabs.
    pub chat_tabs: Vec<ChatTab>,
}

crate::object!(CreateChatTabResponse { chat_tabs "chat_tabs" });

/// What `im.v1.chat_tab.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateChatTabError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
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
    /// `232046` (HTTP 400): The number of chat tabs has reached the limit.
    NumberChatTabsReachedLimit,
    /// `232047` (HTTP 400): The length of the tab name reaches the limit.
    ///
    /// The name of a tab is longer than 60 characters. Shorten it.
    LengthOfTabNameReachesLimit,
    /// `232048` (HTTP 400): The chat tab content is illegal.
    ChatTabContentIsIllegal232048,
    /// `232050` (HTTP 400): Operate chat tab unsupported chat type.
    ///
    /// The kind of chat has no tabs. Use one whose `chat_mode` is `group` or `p2p`.
    OperateChatTabUnsupportedChatType,
    /// `232051` (HTTP 400): The operator does not have doc permission.
    OperatorDoesNotHaveDocPermission,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// `232056` (HTTP 400): The operator is not the image's owner, no permission to complete the request.
    ///
    /// The image was uploaded by somebody else. Upload it with the same app.
    OperatorIsNotImagesOwner,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateChatTabError: CODES {
    ContainsInvalidParameter = 232001, ChatIdInvalid = 232006, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, NumberChatTabsReachedLimit = 232046,
    LengthOfTabNameReachesLimit = 232047, ChatTabContentIsIllegal232048 = 232048,
    OperateChatTabUnsupportedChatType = 232050, OperatorDoesNotHaveDocPermission = 232051,
    OperatorDoesNotHaveChatTab = 232055, OperatorIsNotImagesOwner = 232056
});

/// Deletes tabs of a group chat.
///
/// [`DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs>) gives [`DeleteChatTabsResponse`] or fails with [`DeleteChatTabsError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteChatTabs::new(chat_id, tab_ids)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_tab.delete_tabs",
        "/open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChatTabs {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The tabs, by their ids. Example: `["6936075528890826780"]`.
    pub tab_ids: Vec<String>,
}

crate::request_builder!(DeleteChatTabs {
    chat_id(impl Into<String>).into(),
    tab_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(DeleteChatTabs -> DeleteChatTabsResponse, DeleteChatTabsError {
    "im.v1.chat_tab.delete_tabs", DELETE "/open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs",
    [Tenant, User], read_value Data, Json, SCOPES = ["im:chat", "im:chat.tabs:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body tab_ids "tab_ids"
});

/// What `im.v1.chat_tab.delete_tabs` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatTabsResponse {
    /// The tabs.
    pub chat_tabs: Vec<ChatTab>,
}

crate::object!(DeleteChatTabsResponse { chat_tabs "chat_tabs" });

/// What `im.v1.chat_tab.delete_tabs` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteChatTabsError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
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
    /// `232049` (HTTP 400): Operate chat tab unsupported chat type.
    ChatTabContentIsIllegal232049,
    /// `232050` (HTTP 400): Operate chat tab unsupported chat type.
    ///
    /// The kind of chat has no tabs. Use one whose `chat_mode` is `group` or `p2p`.
    OperateChatTabUnsupportedChatType,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteChatTabsError: CODES {
    ContainsInvalidParameter = 232001, ChatIdInvalid = 232006, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, ChatTabContentIsIllegal232049 = 232049,
    OperateChatTabUnsupportedChatType = 232050, OperatorDoesNotHaveChatTab = 232055
});

/// Lists the tabs of a group chat.
///
/// [`GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs>) gives [`ListChatTabsResponse`] or fails with [`ListChatTabsError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.tabs:read`, `im:chat:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListChatTabs::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_tab.list_tabs",
        "/open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatTabs {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
}

crate::request_builder!(ListChatTabs { chat_id(impl Into<String>).into(); });
crate::request!(ListChatTabs -> ListChatTabsResponse, ListChatTabsError {
    "im.v1.chat_tab.list_tabs", GET "/open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs",
    [Tenant, User], read_value Data, None,
    SCOPES = ["im:chat", "im:chat.tabs:read", "im:chat:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id"
});

/// What `im.v1.chat_tab.list_tabs` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatTabsResponse {
    /// The tabs.
    pub chat_tabs: Vec<ChatTab>,
}

crate::object!(ListChatTabsResponse { chat_tabs "chat_tabs" });

/// What `im.v1.chat_tab.list_tabs` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListChatTabsError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
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
    /// `232050` (HTTP 400): Operate chat tab unsupported chat type.
    ///
    /// The kind of chat has no tabs. Use one whose `chat_mode` is `group` or `p2p`.
    OperateChatTabUnsupportedChatType,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListChatTabsError: CODES {
    ContainsInvalidParameter = 232001, ChatIdInvalid = 232006,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperateChatTabUnsupportedChatType = 232050
});

/// Puts the tabs of a group chat into another order.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs>) gives [`SortChatTabsResponse`] or fails with [`SortChatTabsError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SortChatTabs::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_tab.sort_tabs",
        "/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SortChatTabs {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The tabs, by their ids. Example: `["6936075528890826780"]`.
    pub tab_ids: Option<Vec<String>>,
}

crate::request_builder!(SortChatTabs {
    chat_id(impl Into<String>).into();
    tab_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SortChatTabs -> SortChatTabsResponse, SortChatTabsError {
    "im.v1.chat_tab.sort_tabs", POST "/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs",
    [Tenant, User], read_value Data, Json, SCOPES = ["im:chat", "im:chat.tabs:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body tab_ids "tab_ids"
});

/// What `im.v1.chat_tab.sort_tabs` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortChatTabsResponse {
    /// The tabs.
    pub chat_tabs: Vec<ChatTab>,
}

crate::object!(SortChatTabsResponse { chat_tabs "chat_tabs" });

/// What `im.v1.chat_tab.sort_tabs` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SortChatTabsError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
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
    /// `232050` (HTTP 400): Operate chat tab unsupported chat type.
    ///
    /// The kind of chat has no tabs. Use one whose `chat_mode` is `group` or `p2p`.
    OperateChatTabUnsupportedChatType,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SortChatTabsError: CODES {
    ContainsInvalidParameter = 232001, ChatIdInvalid = 232006, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperateChatTabUnsupportedChatType = 232050,
    OperatorDoesNotHaveChatTab = 232055
});

/// Updates tabs of a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs>) gives [`UpdateChatTabsResponse`] or fails with [`UpdateChatTabsError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateChatTabs::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_tab.update_tabs",
        "/open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatTabs {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The tabs.
    pub chat_tabs: Option<Vec<ChatTab>>,
}

crate::request_builder!(UpdateChatTabs {
    chat_id(impl Into<String>).into();
    chat_tabs(impl IntoIterator<Item = impl Into<ChatTab>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateChatTabs -> UpdateChatTabsResponse, UpdateChatTabsError {
    "im.v1.chat_tab.update_tabs", POST "/open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs",
    [Tenant, User], read_value Data, Json, SCOPES = ["im:chat", "im:chat.tabs:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body chat_tabs "chat_tabs"
});

/// What `im.v1.chat_tab.update_tabs` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatTabsResponse {
    /// The tabs.
    pub chat_tabs: Vec<ChatTab>,
}

crate::object!(UpdateChatTabsResponse { chat_tabs "chat_tabs" });

/// What `im.v1.chat_tab.update_tabs` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateChatTabsError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
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
    /// `232047` (HTTP 400): The length of the tab name reaches the limit.
    ///
    /// The name of a tab is longer than 60 characters. Shorten it.
    LengthOfTabNameReachesLimit,
    /// `232048` (HTTP 400): The chat tab content is illegal.
    ChatTabContentIsIllegal232048,
    /// `232049` (HTTP 400): The chat tab content is illegal.
    ChatTabContentIsIllegal232049,
    /// `232050` (HTTP 400): Operate chat tab unsupported chat type.
    ///
    /// The kind of chat has no tabs. Use one whose `chat_mode` is `group` or `p2p`.
    OperateChatTabUnsupportedChatType,
    /// `232051` (HTTP 400): The operator does not have doc permission.
    OperatorDoesNotHaveDocPermission,
    /// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
    ///
    /// The caller may not manage tabs, menus and widgets of the chat. Use its owner or an administrator, or change the setting.
    OperatorDoesNotHaveChatTab,
    /// `232056` (HTTP 400): The operator is not the image's owner, no permission to complete the request.
    ///
    /// The image was uploaded by somebody else. Upload it with the same app.
    OperatorIsNotImagesOwner,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateChatTabsError: CODES {
    ContainsInvalidParameter = 232001, ChatIdInvalid = 232006, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, LengthOfTabNameReachesLimit = 232047,
    ChatTabContentIsIllegal232048 = 232048, ChatTabContentIsIllegal232049 = 232049 + 1,
    OperateChatTabUnsupportedChatType = 232050, OperatorDoesNotHaveDocPermission = 232051,
    OperatorDoesNotHaveChatTab = 232055, OperatorIsNotImagesOwner = 232056
});
