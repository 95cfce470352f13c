// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_announcement`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the announcement of a group chat, where it is a document of the old kind.
///
/// [`GET /open-apis/im/v1/chats/:chat_id/announcement`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get>) gives [`GetChatAnnouncementResponse`] or fails with [`GetChatAnnouncementError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetChatAnnouncement::new(chat_id)).await?;
/// ```
#[doc(
    alias("im.v1.chat_announcement.get", "/open-apis/im/v1/chats/:chat_id/announcement")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatAnnouncement {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetChatAnnouncement {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetChatAnnouncement -> GetChatAnnouncementResponse, GetChatAnnouncementError {
    "im.v1.chat_announcement.get", GET "/open-apis/im/v1/chats/:chat_id/announcement",
    [Tenant, User], read_value Data, None,
    SCOPES = ["im:chat", "im:chat.announcement:read", "im:chat:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query user_id_type "user_id_type"
});

/// What `im.v1.chat_announcement.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatAnnouncementResponse {
    /// The announcement, as an old document in JSON.
    pub content: Option<String>,
    /// The number of the revision of the announcement.
    pub revision: Option<String>,
    /// When the announcement was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When the announcement was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// Which kind of id stands for the owner.
    pub owner_id_type: Option<ChatManagersMemberIdType>,
    /// The owner of the announcement.
    pub owner_id: Option<String>,
    /// Which kind of id stands for who changed it last.
    pub modifier_id_type: Option<ChatManagersMemberIdType>,
    /// Who changed it last.
    pub modifier_id: Option<String>,
}

crate::object!(GetChatAnnouncementResponse {
    content "content", revision "revision", create_time "create_time", update_time "update_time",
    owner_id_type "owner_id_type", owner_id "owner_id", modifier_id_type "modifier_id_type",
    modifier_id "modifier_id"
});
crate::moments!(GetChatAnnouncementResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// What `im.v1.chat_announcement.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatAnnouncementError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232003` (HTTP 400): Chat announcement can NOT be found in chat information.
    ChatAnnouncementCanNotFoundChat,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
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
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232066` (HTTP 400): The operator does not have the doc permission.
    OperatorDoesNotHaveDocPermission,
    /// `232097` (HTTP 400): Unable to operate docx type chat announcement.
    UnableOperateDocxTypeChatAnnouncement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetChatAnnouncementError: CODES {
    ContainsInvalidParameter = 232001, ChatAnnouncementCanNotFoundChat = 232003,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    RequestHasBeenRateLimited = 232019, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorDoesNotHaveDocPermission = 232066,
    UnableOperateDocxTypeChatAnnouncement = 232097
});

/// Changes the announcement of a group chat, where it is a document of the old kind.
///
/// [`PATCH /open-apis/im/v1/chats/:chat_id/announcement`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch>) gives [`PatchChatAnnouncementResponse`] or fails with [`PatchChatAnnouncementError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.announcement:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchChatAnnouncement::new(chat_id, revision)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_announcement.patch",
        "/open-apis/im/v1/chats/:chat_id/announcement"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchChatAnnouncement {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// The revision that the changes are based on; at most 100 behind the latest. Example: `12`.
    pub revision: String,
    /// The changes to make. Example: `["{\"requestType\":\"InsertBlocksRequestType\",\"insertBlocksRequest\":{\"payload\":\"{\\\"blocks\\\":[{\\\"type\\\":\\\"paragraph\\\",\\\"paragraph\\\":{\\\"el…`.
    pub requests: Option<Vec<String>>,
}

crate::request_builder!(PatchChatAnnouncement {
    chat_id(impl Into<String>).into(), revision(impl Into<String>).into();
    requests(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchChatAnnouncement -> PatchChatAnnouncementResponse, PatchChatAnnouncementError {
    "im.v1.chat_announcement.patch", PATCH "/open-apis/im/v1/chats/:chat_id/announcement",
    [Tenant, User], read_value Data, Json, SCOPES = ["im:chat", "im:chat.announcement:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body revision "revision", Body requests "requests"
});

/// What `im.v1.chat_announcement.patch` answers with.
pub type PatchChatAnnouncementResponse = crate::Empty;

/// What `im.v1.chat_announcement.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchChatAnnouncementError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232002` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    NoPermission,
    /// `232003` (HTTP 400): Chat announcement can NOT be found in chat information.
    ChatAnnouncementCanNotFoundChat,
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
    /// `232018` (HTTP 400): Updating announcement failed.
    UpdatingAnnouncementFailed,
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
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232066` (HTTP 400): The operator does not have the doc permission.
    OperatorDoesNotHaveDocPermission,
    /// `232097` (HTTP 400): Unable to operate docx type chat announcement.
    UnableOperateDocxTypeChatAnnouncement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchChatAnnouncementError: CODES {
    ContainsInvalidParameter = 232001, NoPermission = 232002,
    ChatAnnouncementCanNotFoundChat = 232003, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    UpdatingAnnouncementFailed = 232018, RequestHasBeenRateLimited = 232019,
    UsersDoNotVisibilityApp = 232024 + 1, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OperatorDoesNotHaveDocPermission = 232066,
    UnableOperateDocxTypeChatAnnouncement = 232097
});
