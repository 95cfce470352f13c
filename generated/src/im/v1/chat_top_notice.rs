// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_top_notice`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Takes away what is pinned to the top of a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice>) gives [`DeleteChatTopNoticeResponse`] or fails with [`DeleteChatTopNoticeError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.top_notice:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteChatTopNotice::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_top_notice.delete_top_notice",
        "/open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChatTopNotice {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
}

crate::request_builder!(DeleteChatTopNotice { chat_id(impl Into<String>).into(); });
crate::request!(DeleteChatTopNotice -> DeleteChatTopNoticeResponse, DeleteChatTopNoticeError {
    "im.v1.chat_top_notice.delete_top_notice",
    POST "/open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice", [Tenant, User],
    read_value Data, None, SCOPES = ["im:chat", "im:chat.top_notice:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id"
});

/// What `im.v1.chat_top_notice.delete_top_notice` answers with.
pub type DeleteChatTopNoticeResponse = crate::Empty;

/// What `im.v1.chat_top_notice.delete_top_notice` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteChatTopNoticeError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteChatTopNoticeError: CODES {
    ContainsInvalidParameter = 232001, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    TokenUsedDoesNotPermissionsNecessary = 232014, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034
});

/// Pins a message or the announcement to the top of a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice>) gives [`PutChatTopNoticeResponse`] or fails with [`PutChatTopNoticeError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.top_notice:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PutChatTopNotice::new(chat_id, chat_top_notice)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_top_notice.put_top_notice",
        "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PutChatTopNotice {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// What is pinned to the top.
    pub chat_top_notice: Vec<ChatTopNotice>,
}

crate::request_builder!(PutChatTopNotice {
    chat_id(impl Into<String>).into(),
    chat_top_notice(impl IntoIterator<Item = impl Into<ChatTopNotice>>).into_iter().map(Into::into).collect();
});
crate::request!(PutChatTopNotice -> PutChatTopNoticeResponse, PutChatTopNoticeError {
    "im.v1.chat_top_notice.put_top_notice",
    POST "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.top_notice:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body chat_top_notice "chat_top_notice"
});

/// What `im.v1.chat_top_notice.put_top_notice` answers with.
pub type PutChatTopNoticeResponse = crate::Empty;

/// What `im.v1.chat_top_notice.put_top_notice` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PutChatTopNoticeError {
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message deletes itself soon, so this is not possible.
    ActionUnavailableMessageWillSelfDestruct,
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PutChatTopNoticeError: CODES {
    ActionUnavailableMessageWillSelfDestruct = 230111, ContainsInvalidParameter = 232001,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    OperatorCanNotOutChat = 232011, TokenUsedDoesNotPermissionsNecessary = 232014,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033, AppUnavailableInactivatedTenant = 232034
});
