// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_managers`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Makes users or bots administrators of a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/managers/add_managers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers>) gives [`AddChatManagersResponse`] or fails with [`AddChatManagersError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.managers:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(AddChatManagers::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_managers.add_managers",
        "/open-apis/im/v1/chats/:chat_id/managers/add_managers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddChatManagers {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub member_id_type: Option<ChatManagersMemberIdType>,
    /// The administrators. Length: at most 50. Example: `["ou_9204a37300b3700d61effaa439f34295"]`.
    pub manager_ids: Option<Vec<String>>,
}

crate::request_builder!(AddChatManagers {
    chat_id(impl Into<String>).into();
    member_id_type(impl Into<ChatManagersMemberIdType>).into(),
    manager_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(AddChatManagers -> AddChatManagersResponse, AddChatManagersError {
    "im.v1.chat_managers.add_managers",
    POST "/open-apis/im/v1/chats/:chat_id/managers/add_managers", [Tenant, User], read_value Data,
    Json, SCOPES = ["im:chat", "im:chat.managers:write_only"], LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query member_id_type "member_id_type", Body manager_ids "manager_ids"
});

/// What `im.v1.chat_managers.add_managers` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatManagersResponse {
    /// The administrators that are users.
    pub chat_managers: Vec<String>,
    /// The administrators that are bots.
    pub chat_bot_managers: Vec<String>,
}

crate::object!(AddChatManagersResponse {
    chat_managers "chat_managers", chat_bot_managers "chat_bot_managers"
});

/// What `im.v1.chat_managers.add_managers` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddChatManagersError {
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
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    UsersDoNotVisibilityApp,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    ThereNoValidMembersIdList,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
    OperatorIsNotChatOwner,
    /// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    AddDeleteChatManagersSucceeded,
    /// `232040` (HTTP 400): The chat managers has reached the limit of maximum number.
    ChatManagersReachedLimitMaximumNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddChatManagersError: CODES {
    ContainsInvalidParameter = 232001, ChatAlreadyDissolved = 232009 + 1,
    OperatorCanNotOutChat = 232011, RequestHasBeenRateLimited = 232019,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    ThereNoValidMembersIdList = 232027, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorIsNotChatOwner = 232038,
    AddDeleteChatManagersSucceeded = 232039, ChatManagersReachedLimitMaximumNumber = 232040
});

/// Takes the administration of a group chat from users or bots.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers>) gives [`DeleteChatManagersResponse`] or fails with [`DeleteChatManagersError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.managers:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteChatManagers::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_managers.delete_managers",
        "/open-apis/im/v1/chats/:chat_id/managers/delete_managers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChatManagers {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub member_id_type: Option<ChatManagersMemberIdType>,
    /// The administrators. Length: at most 50. Example: `["ou_9204a37300b3700d61effaa439f34295"]`.
    pub manager_ids: Option<Vec<String>>,
}

crate::request_builder!(DeleteChatManagers {
    chat_id(impl Into<String>).into();
    member_id_type(impl Into<ChatManagersMemberIdType>).into(),
    manager_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(DeleteChatManagers -> DeleteChatManagersResponse, DeleteChatManagersError {
    "im.v1.chat_managers.delete_managers",
    POST "/open-apis/im/v1/chats/:chat_id/managers/delete_managers", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.managers:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query member_id_type "member_id_type", Body manager_ids "manager_ids"
});

/// What `im.v1.chat_managers.delete_managers` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatManagersResponse {
    /// The administrators that are users.
    pub chat_managers: Vec<String>,
    /// The administrators that are bots.
    pub chat_bot_managers: Vec<String>,
}

crate::object!(DeleteChatManagersResponse {
    chat_managers "chat_managers", chat_bot_managers "chat_bot_managers"
});

/// What `im.v1.chat_managers.delete_managers` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteChatManagersError {
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
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
    /// `232024` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    UsersDoNotVisibilityApp,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    ThereNoValidMembersIdList,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
    OperatorIsNotChatOwner,
    /// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    AddDeleteChatManagersSucceeded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteChatManagersError: CODES {
    ContainsInvalidParameter = 232001, ChatAlreadyDissolved = 232009 + 1,
    OperatorCanNotOutChat = 232011, RequestHasBeenRateLimited = 232019,
    UsersDoNotVisibilityApp = 232024, BotAbilityIsNotActivated = 232025,
    ThereNoValidMembersIdList = 232027, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorIsNotChatOwner = 232038,
    AddDeleteChatManagersSucceeded = 232039
});
