// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_moderation`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists who may speak in a group chat, and in which mode.
///
/// [`GET /open-apis/im/v1/chats/:chat_id/moderation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get>) gives [`GetChatModerationResponse`] or fails with [`GetChatModerationError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(GetChatModeration::new(chat_id)).items();
/// ```
#[doc(alias("im.v1.chat_moderation.get", "/open-apis/im/v1/chats/:chat_id/moderation"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatModeration {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Range: at most `100`. Example: `10`.
    pub page_token: Option<String>,
}

crate::request_builder!(GetChatModeration {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(GetChatModeration -> GetChatModerationResponse, GetChatModerationError {
    "im.v1.chat_moderation.get", GET "/open-apis/im/v1/chats/:chat_id/moderation", [Tenant, User],
    read_value Data, None, SCOPES = ["im:chat", "im:chat.moderation:read", "im:chat:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query user_id_type "user_id_type", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(GetChatModeration: ListModerator {
    page_token, page_size;
    page_token, has_more, items
});

/// What `im.v1.chat_moderation.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatModerationResponse {
    /// Who may speak.
    pub moderation_setting: Option<ModerationPermission>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The users who may speak; only where the setting is `moderator_list`.
    pub items: Vec<ListModerator>,
}

crate::object!(GetChatModerationResponse {
    moderation_setting "moderation_setting", page_token "page_token", has_more "has_more",
    items "items"
});

/// What `im.v1.chat_moderation.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatModerationError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
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

crate::error_enum!(GetChatModerationError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    OperatorCanNotOutChat = 232011, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033, AppUnavailableInactivatedTenant = 232034 + 1
});

/// Sets who may speak in a group chat.
///
/// [`PUT /open-apis/im/v1/chats/:chat_id/moderation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update>) gives [`UpdateChatModerationResponse`] or fails with [`UpdateChatModerationError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:moderation:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateChatModeration::new(chat_id)).await?;
/// ```
#[doc(
    alias("im.v1.chat_moderation.update", "/open-apis/im/v1/chats/:chat_id/moderation")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatModeration {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Who may speak. Example: `moderator_list`.
    pub moderation_setting: Option<ModerationPermission>,
    /// Who may speak from now on. Example: `["4d7a3c6g"]`.
    pub moderator_added_list: Option<Vec<String>>,
    /// Who may no longer speak. Example: `["4d7a3c6g"]`.
    pub moderator_removed_list: Option<Vec<String>>,
}

crate::request_builder!(UpdateChatModeration {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    moderation_setting(impl Into<ModerationPermission>).into(),
    moderator_added_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    moderator_removed_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateChatModeration -> UpdateChatModerationResponse, UpdateChatModerationError {
    "im.v1.chat_moderation.update", PUT "/open-apis/im/v1/chats/:chat_id/moderation",
    [Tenant, User], read_value Data, Json, SCOPES = ["im:chat", "im:chat:moderation:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query user_id_type "user_id_type",
    Body moderation_setting "moderation_setting", Body moderator_added_list "moderator_added_list",
    Body moderator_removed_list "moderator_removed_list"
});

/// What `im.v1.chat_moderation.update` answers with.
pub type UpdateChatModerationResponse = crate::Empty;

/// What `im.v1.chat_moderation.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateChatModerationError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
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
    /// `232015` (HTTP 400): Your request specifies a member_id_type which is NOT supported.
    MemberIdTypeNotSupported,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner may do this, or the creator with the scope for it. Use such an identity.
    NoPermission,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
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
    /// `232060` (HTTP 400): This chat is banned.
    ///
    /// The chat is banned. Ask the support.
    ThisChatIsBanned,
    /// `232092` (HTTP 400): Meeting in progress. Unable to modify group posting permissions.
    MeetingInProgress,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateChatModerationError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    OperatorCanNotOutChat = 232011, MemberIdTypeNotSupported = 232015, NoPermission = 232017,
    RequestHasBeenRateLimited = 232019, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, ThisChatIsBanned = 232060,
    MeetingInProgress = 232092
});
