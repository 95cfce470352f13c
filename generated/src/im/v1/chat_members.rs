// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_members`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds users or bots to a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create>) gives [`CreateChatMembersResponse`] or fails with [`CreateChatMembersError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.members:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateChatMembers::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat_members.create", "/open-apis/im/v1/chats/:chat_id/members"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatMembers {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub member_id_type: Option<ChatManagersMemberIdType>,
    /// What happens where some members cannot be added. Default: `0`. Example: `0`.
    pub succeed_type: Option<SucceedType>,
    /// The users or bots to add, by the kind of id that `member_id_type` says. Example: `["4d7a3c6g"]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(CreateChatMembers {
    chat_id(impl Into<String>).into();
    member_id_type(impl Into<ChatManagersMemberIdType>).into(),
    succeed_type(impl Into<SucceedType>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateChatMembers -> CreateChatMembersResponse, CreateChatMembersError {
    "im.v1.chat_members.create", POST "/open-apis/im/v1/chats/:chat_id/members", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.members:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query member_id_type "member_id_type",
    Query succeed_type "succeed_type", Body id_list "id_list"
});

/// What `im.v1.chat_members.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatMembersResponse {
    /// The members that could not be added.
    pub invalid_id_list: Vec<String>,
    /// The ids that do not exist.
    pub not_existed_id_list: Vec<String>,
    /// The members whose joining waits for approval.
    pub pending_approval_id_list: Vec<String>,
}

crate::object!(CreateChatMembersResponse {
    invalid_id_list "invalid_id_list", not_existed_id_list "not_existed_id_list",
    pending_approval_id_list "pending_approval_id_list"
});

/// What `im.v1.chat_members.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateChatMembersError {
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
    /// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
    ReachedLimitMaximumNumber,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner may do this, or the creator with the scope for it. Use such an identity.
    NoPermission,
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
    /// `232028` (HTTP 400): External members can Not be added to an internal group chat.
    ExternalMembersCanNotAddedInternal,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    YourRequestContainsUnavailableIds,
    /// `232044` (HTTP 400): You have reached maximum number of chat members set by admin.
    ReachedMaximumNumberChatMembersSet,
    /// `232090` (HTTP 400): Unsupported chat type.
    ///
    /// The kind of chat is not supported. Use another one.
    UnsupportedChatType,
    /// `99992351` (HTTP 400): these open ids not existed: %v
    TheseOpenIdsNotExisted,
    /// `99992360` (HTTP 400): Your request contains not existed id.
    YourRequestContainsNotExistedId99992360,
    /// `99992364` (HTTP 400): Your request contains not existed id.
    YourRequestContainsNotExistedId99992364,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateChatMembersError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    OperatorCanNotOutChat = 232011, ReachedLimitMaximumNumber = 232013, NoPermission = 232017,
    RequestHasBeenRateLimited = 232019, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, ThereNoValidMembersIdList = 232027,
    ExternalMembersCanNotAddedInternal = 232028, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, YourRequestContainsUnavailableIds = 232043,
    ReachedMaximumNumberChatMembersSet = 232044, UnsupportedChatType = 232090,
    TheseOpenIdsNotExisted = 99992351, YourRequestContainsNotExistedId99992360 = 99992360,
    YourRequestContainsNotExistedId99992364 = 99992364
});

/// Removes users or bots from a group chat.
///
/// [`DELETE /open-apis/im/v1/chats/:chat_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete>) gives [`DeleteChatMembersResponse`] or fails with [`DeleteChatMembersError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.members:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteChatMembers::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat_members.delete", "/open-apis/im/v1/chats/:chat_id/members"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChatMembers {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub member_id_type: Option<ChatManagersMemberIdType>,
    /// The users or bots to remove, by the kind of id that `member_id_type` says. Example: `["4d7a3c6g"]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(DeleteChatMembers {
    chat_id(impl Into<String>).into();
    member_id_type(impl Into<ChatManagersMemberIdType>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(DeleteChatMembers -> DeleteChatMembersResponse, DeleteChatMembersError {
    "im.v1.chat_members.delete", DELETE "/open-apis/im/v1/chats/:chat_id/members", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:chat", "im:chat.members:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query member_id_type "member_id_type", Body id_list "id_list"
});

/// What `im.v1.chat_members.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatMembersResponse {
    /// The members that could not be removed.
    pub invalid_id_list: Vec<String>,
}

crate::object!(DeleteChatMembersResponse { invalid_id_list "invalid_id_list" });

/// What `im.v1.chat_members.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteChatMembersError {
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
    /// `232007` (HTTP 400): Your request specifies a chat_id or user_id which is invalid.
    ChatIdUserIdInvalid,
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
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    ThereNoValidMembersIdList,
    /// `232029` (HTTP 400): There are no available candidates for chat owner.
    ThereNoAvailableCandidatesChatOwner,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232076` (HTTP 400): Can't kick chat owner.
    ///
    /// The owner cannot be removed from the chat. Change the owner first.
    CantKickChatOwner,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteChatMembersError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    ChatIdUserIdInvalid = 232007, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    TokenUsedDoesNotPermissionsNecessary = 232014, RequestHasBeenRateLimited = 232019,
    BotAbilityIsNotActivated = 232025, ThereNoValidMembersIdList = 232027,
    ThereNoAvailableCandidatesChatOwner = 232029,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, CantKickChatOwner = 232076
});

/// Lists the members of a group chat, bots left out.
///
/// [`GET /open-apis/im/v1/chats/:chat_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get>) gives [`GetChatMembersResponse`] or fails with [`GetChatMembersError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(GetChatMembers::new(chat_id)).items();
/// ```
#[doc(alias("im.v1.chat_members.get", "/open-apis/im/v1/chats/:chat_id/members"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatMembers {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub member_id_type: Option<UserIdType>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `WWxHTStrOEs5WHZpNktGbU94bUcvMWlxdDUzTWt1OXNrRmlLaGRNVG0yaz0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(GetChatMembers {
    chat_id(impl Into<String>).into();
    member_id_type(impl Into<UserIdType>).into(), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(GetChatMembers -> GetChatMembersResponse, GetChatMembersError {
    "im.v1.chat_members.get", GET "/open-apis/im/v1/chats/:chat_id/members", [Tenant, User],
    read_value Data, None,
    SCOPES = ["im:chat", "im:chat:readonly", "im:chat.members:read", "im:chat.group_info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query member_id_type "member_id_type", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(GetChatMembers: ListMember { page_token, page_size; page_token, has_more, items });

/// What `im.v1.chat_members.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatMembersResponse {
    /// The items of this page.
    pub items: Vec<ListMember>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many members there are.
    pub member_total: Option<i64>,
}

crate::object!(GetChatMembersResponse {
    items "items", page_token "page_token", has_more "has_more", member_total "member_total"
});

/// What `im.v1.chat_members.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatMembersError {
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

crate::error_enum!(GetChatMembersError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    OperatorCanNotOutChat = 232011, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033, AppUnavailableInactivatedTenant = 232034 + 1
});

/// Tells whether the calling identity is in a group chat.
///
/// [`GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat>) gives [`CheckChatMembershipResponse`] or fails with [`CheckChatMembershipError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CheckChatMembership::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_members.is_in_chat",
        "/open-apis/im/v1/chats/:chat_id/members/is_in_chat"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckChatMembership {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
}

crate::request_builder!(CheckChatMembership { chat_id(impl Into<String>).into(); });
crate::request!(CheckChatMembership -> CheckChatMembershipResponse, CheckChatMembershipError {
    "im.v1.chat_members.is_in_chat", GET "/open-apis/im/v1/chats/:chat_id/members/is_in_chat",
    [Tenant, User], read_value Data, None,
    SCOPES = ["im:chat", "im:chat:readonly", "im:chat.members:read", "im:chat.group_info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id"
});

/// What `im.v1.chat_members.is_in_chat` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckChatMembershipResponse {
    /// Whether it is in the chat.
    pub is_in_chat: Option<bool>,
}

crate::object!(CheckChatMembershipResponse { is_in_chat "is_in_chat" });

/// What `im.v1.chat_members.is_in_chat` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CheckChatMembershipError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
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

crate::error_enum!(CheckChatMembershipError: CODES {
    SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    OperatorChatCanNotDifferentTenants = 232010, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033, AppUnavailableInactivatedTenant = 232034 + 1
});

/// Lets the calling identity join a public group chat.
///
/// [`PATCH /open-apis/im/v1/chats/:chat_id/members/me_join`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join>) gives [`JoinChatResponse`] or fails with [`JoinChatError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat.members:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(JoinChat::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.chat_members.me_join",
        "/open-apis/im/v1/chats/:chat_id/members/me_join"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct JoinChat {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
}

crate::request_builder!(JoinChat { chat_id(impl Into<String>).into(); });
crate::request!(JoinChat -> JoinChatResponse, JoinChatError {
    "im.v1.chat_members.me_join", PATCH "/open-apis/im/v1/chats/:chat_id/members/me_join",
    [Tenant, User], read_value Data, None, SCOPES = ["im:chat", "im:chat.members:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id"
});

/// What `im.v1.chat_members.me_join` answers with.
pub type JoinChatResponse = crate::Empty;

/// What `im.v1.chat_members.me_join` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JoinChatError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    ChatIdInvalid,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The kind of chat is not supported. Use one whose `chat_mode` is `group`.
    ChatWhoseTypeNotSupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
    ReachedLimitMaximumNumber,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    ThereNoValidMembersIdList,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232075` (HTTP 400): The public group needs to apply to join, and users or bots are not allowed to actively join the group.
    PublicGroupNeedsJoinRequest,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(JoinChatError: CODES {
    SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006, ChatWhoseTypeNotSupported = 232008 + 1,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    ReachedLimitMaximumNumber = 232013, RequestHasBeenRateLimited = 232019,
    BotAbilityIsNotActivated = 232025, ThereNoValidMembersIdList = 232027,
    AppUnavailableInactivatedTenant = 232034 + 1, PublicGroupNeedsJoinRequest = 232075
});
