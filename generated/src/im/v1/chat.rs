// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a group chat, with its members and settings.
///
/// [`POST /open-apis/im/v1/chats`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create>) gives [`CreateChatResponse`] or fails with [`CreateChatError`].
///
/// Token: tenant. Scopes, any one of: `im:chat`, `im:chat:create`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateChat::new()).await?;
/// ```
#[doc(alias("im.v1.chat.create", "/open-apis/im/v1/chats"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChat {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the bot that creates the chat administers it. Default: `false`. Example: `false`.
    pub set_bot_manager: Option<bool>,
    /// A text of your own; the same one with the same owner creates one chat only within 10 hours. Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    pub uuid: Option<String>,
    /// The image of the avatar, by the key that its upload gave. Example: `default-avatar_44ae0ca3-e140-494b-956f-78091e348435`.
    pub avatar: Option<String>,
    /// The name of the chat; a public one needs at least 2 characters. Example: `测试群名称`.
    pub name: Option<String>,
    /// The description. Example: `测试群描述`.
    pub description: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
    /// The owner of the chat. Example: `ou_7d8a6e6df7621556ce0d21922b676706ccs`.
    pub owner_id: Option<String>,
    /// The users to invite, by the kind of id that the call uses. Length: at most 50. Example: `["ou_7d8a6e6df7621556ce0d21922b676706ccs"]`.
    pub user_id_list: Option<Vec<String>>,
    /// The bots. Length: at most 5. Example: `["cli_a10fbf7e94b8d01d"]`.
    pub bot_id_list: Option<Vec<String>>,
    /// Whether the chat consists of messages or of threads. Default: `chat`. Example: `chat`.
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat. Default: `group`. Example: `group`.
    pub chat_mode: Option<ChatMode>,
    /// The type of the chat. Default: `private`. Example: `private`.
    pub chat_type: Option<ChatType>,
    /// Who sees that somebody joined. Default: `all_members`. Example: `all_members`.
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left. Default: `all_members`. Example: `all_members`.
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval. Default: `no_approval_required`. Example: `no_approval_required`.
    pub membership_approval: Option<MembershipApproval>,
    /// The settings of the restricted mode.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may mark messages as urgent. Default: `all_members`. Example: `all_members`.
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting. Default: `all_members`. Example: `all_members`.
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who may edit the chat's information. Default: `all_members`. Example: `all_members`.
    pub edit_permission: Option<EditPermission>,
    /// Who sees the number of members. Default: `all_members`. Example: `all_members`.
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

crate::request_builder!(CreateChat {
    user_id_type(impl Into<UserIdType>).into(), set_bot_manager(bool),
    uuid(impl Into<String>).into(), avatar(impl Into<String>).into(),
    name(impl Into<String>).into(), description(impl Into<String>).into(), i18n_names(I18nNames),
    owner_id(impl Into<String>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bot_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_message_type(impl Into<GroupMessageType>).into(), chat_mode(impl Into<ChatMode>).into(),
    chat_type(impl Into<ChatType>).into(),
    join_message_visibility(impl Into<JoinMessageVisibility>).into(),
    leave_message_visibility(impl Into<JoinMessageVisibility>).into(),
    membership_approval(impl Into<MembershipApproval>).into(),
    restricted_mode_setting(RestrictedModeSetting), urgent_setting(impl Into<UrgentSetting>).into(),
    video_conference_setting(impl Into<VideoConferenceSetting>).into(),
    edit_permission(impl Into<EditPermission>).into(),
    hide_member_count_setting(impl Into<HideMemberCountSetting>).into()
});
crate::request!(CreateChat -> CreateChatResponse, CreateChatError {
    "im.v1.chat.create", POST "/open-apis/im/v1/chats", [Tenant], read_value Data, Json,
    SCOPES = ["im:chat", "im:chat:create"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query set_bot_manager "set_bot_manager", Query uuid "uuid",
    Body avatar "avatar", Body name "name", Body description "description",
    Body i18n_names "i18n_names", Body owner_id "owner_id", Body user_id_list "user_id_list",
    Body bot_id_list "bot_id_list", Body group_message_type "group_message_type",
    Body chat_mode "chat_mode", Body chat_type "chat_type",
    Body join_message_visibility "join_message_visibility",
    Body leave_message_visibility "leave_message_visibility",
    Body membership_approval "membership_approval",
    Body restricted_mode_setting "restricted_mode_setting", Body urgent_setting "urgent_setting",
    Body video_conference_setting "video_conference_setting",
    Body edit_permission "edit_permission",
    Body hide_member_count_setting "hide_member_count_setting"
});

/// What `im.v1.chat.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatResponse {
    /// The chat.
    pub chat_id: Option<String>,
    /// The address of the avatar.
    pub avatar: Option<String>,
    /// The name of the chat; a public one needs at least 2 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
    /// The owner of the chat.
    pub owner_id: Option<String>,
    /// Which kind of id stands for the owner.
    pub owner_id_type: Option<String>,
    /// Who may mark messages as urgent.
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting.
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who may add members.
    pub add_member_permission: Option<AddMemberPermission>,
    /// Who may share the chat.
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention all.
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat's information.
    pub edit_permission: Option<EditPermission>,
    /// Whether the chat consists of messages or of threads.
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat.
    pub chat_mode: Option<ChatMode>,
    /// The type of the chat.
    pub chat_type: Option<ChatType>,
    /// What is specific about the chat.
    pub chat_tag: Option<ChatTag>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
    /// Who sees that somebody joined.
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval.
    pub membership_approval: Option<MembershipApproval>,
    /// Who may speak.
    pub moderation_permission: Option<ModerationPermission>,
    /// The settings of the restricted mode.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who sees the number of members.
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

crate::object!(CreateChatResponse {
    chat_id "chat_id", avatar "avatar", name "name", description "description",
    i18n_names "i18n_names", owner_id "owner_id", owner_id_type "owner_id_type",
    urgent_setting "urgent_setting", video_conference_setting "video_conference_setting",
    add_member_permission "add_member_permission", share_card_permission "share_card_permission",
    at_all_permission "at_all_permission", edit_permission "edit_permission",
    group_message_type "group_message_type", chat_mode "chat_mode", chat_type "chat_type",
    chat_tag "chat_tag", external "external", tenant_key "tenant_key",
    join_message_visibility "join_message_visibility",
    leave_message_visibility "leave_message_visibility", membership_approval "membership_approval",
    moderation_permission "moderation_permission",
    restricted_mode_setting "restricted_mode_setting",
    hide_member_count_setting "hide_member_count_setting"
});

/// What `im.v1.chat.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
    /// `232020` (HTTP 400): Name can NOT be less than two characters for public chats.
    NameCanNotLessThanTwo,
    /// `232021` (HTTP 400): Bot can NOT be found.
    ///
    /// The bot does not exist. Check its app id.
    BotCanNotBeFound,
    /// `232022` (HTTP 400): User has already resigned.
    UserHasAlreadyResigned,
    /// `232023` (HTTP 400): Chat information review failed while updating the chat.
    ChatInformationReviewFailedWhileUpdating,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
    UserIdInvalid,
    /// `232032` (HTTP 400): The operator who will create the chat and the designated chat owner must be in the same tenant.
    OperatorWhoWillMustBeSame,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    OperatorInvitedBotsDoesWithoutScope232037,
    /// `232042` (HTTP 400): Public group chat's name should not be empty.
    PublicGroupChatsNameNotEmpty,
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    YourRequestContainsUnavailableIds,
    /// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
    OperatorTenantDoesntPermissionUse,
    /// `232068` (HTTP 400): The group is being created, please wait a moment.
    GroupIsBeingCreated,
    /// `232069` (HTTP 400): current chat type unsupported to set public.
    ChatTypeUnsupportedSetPublic,
    /// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
    ///
    /// The tenant may not hide the number of members; or the menu is not valid. Check which applies.
    ChatMenuIsIllegal,
    /// `232079` (HTTP 400): Chat type not supported by hide_member_count_setting.
    ChatTypeNotSupportedHideMember,
    /// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
    PublicGroupForbiddenInTenant,
    /// `232095` (HTTP 400): The operator does NOT have the authority to manage ocic type tag without the scope.
    OperatorDoesNotAuthorityWithoutScope,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateChatError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004,
    RequestHasBeenRateLimited = 232019, NameCanNotLessThanTwo = 232020, BotCanNotBeFound = 232021,
    UserHasAlreadyResigned = 232022, ChatInformationReviewFailedWhileUpdating = 232023,
    BotAbilityIsNotActivated = 232025, UserIdInvalid = 232030, OperatorWhoWillMustBeSame = 232032,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1,
    OperatorInvitedBotsDoesWithoutScope232037 = 232037, PublicGroupChatsNameNotEmpty = 232042,
    YourRequestContainsUnavailableIds = 232043, OperatorTenantDoesntPermissionUse = 232057,
    GroupIsBeingCreated = 232068, ChatTypeUnsupportedSetPublic = 232069,
    ChatMenuIsIllegal = 232078 + 1, ChatTypeNotSupportedHideMember = 232079,
    PublicGroupForbiddenInTenant = 232091, OperatorDoesNotAuthorityWithoutScope = 232095
});

/// Dissolves a group chat; its history is not kept.
///
/// [`DELETE /open-apis/im/v1/chats/:chat_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete>) gives [`DeleteChatResponse`] or fails with [`DeleteChatError`].
///
/// - The app needs the bot ability.
/// - As an app, the bot must own the chat, or have created it and hold the scope `im:chat:operate_as_owner`.
/// - As a user, the user must own the chat.
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteChat::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat.delete", "/open-apis/im/v1/chats/:chat_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChat {
    /// The chat to dissolve. Its mode must be `group`. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
}

crate::request_builder!(DeleteChat { chat_id(impl Into<String>).into(); });
crate::request!(DeleteChat -> DeleteChatResponse, DeleteChatError {
    "im.v1.chat.delete", DELETE "/open-apis/im/v1/chats/:chat_id", [Tenant, User], read_value Data,
    None, SCOPES = ["im:chat", "im:chat:delete"], LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id"
});

/// What `im.v1.chat.delete` answers with.
pub type DeleteChatResponse = crate::Empty;

/// What `im.v1.chat.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteChatError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// `chat_id` is malformed or names no chat. Check it.
    ChatIdInvalid,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// Chats of this kind do not allow the operation; only group chats do.
    ChatWhoseTypeNotSupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved already.
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The identity that calls and the chat belong to different tenants.
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The identity that calls is not in the chat. Let it join first.
    OperatorCanNotOutChat,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner of the chat may do this, or the app that created it, if it has the scope `im:chat:operate_as_owner`.
    NoPermission,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The users cannot see the app, or the identity that calls may not work with them. Widen the app's visibility.
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
    /// The tenant has not installed the app, or has turned it off.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteChatError: CODES {
    SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006 + 1, ChatWhoseTypeNotSupported = 232008,
    ChatAlreadyDissolved = 232009, OperatorChatCanNotDifferentTenants = 232010 + 1,
    OperatorCanNotOutChat = 232011 + 1, NoPermission = 232017 + 1,
    UsersDoNotVisibilityApp = 232024 + 2, BotAbilityIsNotActivated = 232025,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033, AppUnavailableInactivatedTenant = 232034 + 2
});

/// Returns a group chat: name, owner, settings and number of members.
///
/// [`GET /open-apis/im/v1/chats/:chat_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get>) gives [`GetChatResponse`] or fails with [`GetChatError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetChat::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat.get", "/open-apis/im/v1/chats/:chat_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChat {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetChat {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetChat -> GetChatResponse, GetChatError {
    "im.v1.chat.get", GET "/open-apis/im/v1/chats/:chat_id", [Tenant, User], read_value Data, None,
    SCOPES = ["im:chat", "im:chat:read", "im:chat:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query user_id_type "user_id_type"
});

/// What `im.v1.chat.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatResponse {
    /// The address of the avatar.
    pub avatar: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
    /// Who may add members.
    pub add_member_permission: Option<AddMemberPermission>,
    /// Who may share the chat.
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention all.
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat's information.
    pub edit_permission: Option<EditPermission>,
    /// Which kind of id stands for the owner.
    pub owner_id_type: Option<String>,
    /// The owner of the chat.
    pub owner_id: Option<String>,
    /// The administrators that are users.
    pub user_manager_id_list: Vec<String>,
    /// The administrators that are bots.
    pub bot_manager_id_list: Vec<String>,
    /// Whether the chat consists of messages or of threads.
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat.
    pub chat_mode: Option<GetChatMode>,
    /// The type of the chat.
    pub chat_type: Option<ChatType>,
    /// What is specific about the chat.
    pub chat_tag: Option<ChatTag>,
    /// Who sees that somebody joined.
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval.
    pub membership_approval: Option<MembershipApproval>,
    /// Who may speak.
    pub moderation_permission: Option<ModerationPermission>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
    /// How many users there are.
    pub user_count: Option<String>,
    /// How many bots there are.
    pub bot_count: Option<String>,
    /// The settings of the restricted mode.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may mark messages as urgent.
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting.
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who sees the number of members.
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
    /// The state of the chat.
    pub chat_status: Option<ChatStatus>,
}

crate::object!(GetChatResponse {
    avatar "avatar", name "name", description "description", i18n_names "i18n_names",
    add_member_permission "add_member_permission", share_card_permission "share_card_permission",
    at_all_permission "at_all_permission", edit_permission "edit_permission",
    owner_id_type "owner_id_type", owner_id "owner_id", user_manager_id_list "user_manager_id_list",
    bot_manager_id_list "bot_manager_id_list", group_message_type "group_message_type",
    chat_mode "chat_mode", chat_type "chat_type", chat_tag "chat_tag",
    join_message_visibility "join_message_visibility",
    leave_message_visibility "leave_message_visibility", membership_approval "membership_approval",
    moderation_permission "moderation_permission", external "external", tenant_key "tenant_key",
    user_count "user_count", bot_count "bot_count",
    restricted_mode_setting "restricted_mode_setting", urgent_setting "urgent_setting",
    video_conference_setting "video_conference_setting",
    hide_member_count_setting "hide_member_count_setting", chat_status "chat_status"
});

/// What `im.v1.chat.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatError {
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

crate::error_enum!(GetChatError: CODES {
    SuchAppDoesNotExist = 232004, ChatIdInvalid = 232006,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1
});

/// Creates a link by which people can join a group chat.
///
/// [`POST /open-apis/im/v1/chats/:chat_id/link`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link>) gives [`LinkChatResponse`] or fails with [`LinkChatError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(LinkChat::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat.link", "/open-apis/im/v1/chats/:chat_id/link"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkChat {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// How long the link is valid. Default: `week`. Example: `week`.
    pub validity_period: Option<ValidityPeriod>,
}

crate::request_builder!(LinkChat {
    chat_id(impl Into<String>).into();
    validity_period(impl Into<ValidityPeriod>).into()
});
crate::request!(LinkChat -> LinkChatResponse, LinkChatError {
    "im.v1.chat.link", POST "/open-apis/im/v1/chats/:chat_id/link", [Tenant, User], read_value Data,
    Json, SCOPES = ["im:chat", "im:chat:read", "im:chat:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Body validity_period "validity_period"
});

/// What `im.v1.chat.link` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkChatResponse {
    /// The link by which people join.
    pub share_link: Option<String>,
    /// When it expires, in seconds since 1970.
    pub expire_time: Option<String>,
    /// Whether it never expires.
    pub is_permanent: Option<bool>,
}

crate::object!(LinkChatResponse {
    share_link "share_link", expire_time "expire_time", is_permanent "is_permanent"
});
crate::moments!(LinkChatResponse { expire_time_at expire_time from_seconds });

/// What `im.v1.chat.link` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LinkChatError {
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
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232061` (HTTP 400): Secret chat cannot be share link.
    SecretChatCannotBeShareLink,
    /// `232062` (HTTP 400): P2P chat cannot be share link.
    P2PChatCannotBeShare,
    /// `232063` (HTTP 400): Team cannot be share link.
    TeamCannotBeShareLink,
    /// `232064` (HTTP 400): The operator is not a group owner or administrator, no permission to share chat link.
    OperatorNotGroupOwnerAdministrator,
    /// `232065` (HTTP 400): The User/Bot can NOT be found.
    UserBotCanNotBeFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(LinkChatError: CODES {
    ContainsInvalidParameter = 232001, ChatIdInvalid = 232006, ChatAlreadyDissolved = 232009 + 1,
    OperatorChatCanNotDifferentTenants = 232010, OperatorCanNotOutChat = 232011,
    RequestHasBeenRateLimited = 232019, UsersDoNotVisibilityApp = 232024 + 1,
    BotAbilityIsNotActivated = 232025, OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034, SecretChatCannotBeShareLink = 232061,
    P2PChatCannotBeShare = 232062, TeamCannotBeShareLink = 232063,
    OperatorNotGroupOwnerAdministrator = 232064, UserBotCanNotBeFound = 232065
});

/// Lists the group chats that the calling identity is in.
///
/// [`GET /open-apis/im/v1/chats`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list>) gives [`ListChatResponse`] or fails with [`ListChatError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListChat::new()).items();
/// ```
#[doc(alias("im.v1.chat.list", "/open-apis/im/v1/chats"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChat {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The order of the results. Default: `ByCreateTimeAsc`. Example: `ByCreateTimeAsc`.
    pub sort_type: Option<ChatSortType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListChat {
    user_id_type(impl Into<UserIdType>).into(), sort_type(impl Into<ChatSortType>).into(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListChat -> ListChatResponse, ListChatError {
    "im.v1.chat.list", GET "/open-apis/im/v1/chats", [Tenant, User], read_value Data, None,
    SCOPES = ["im:chat", "im:chat:readonly", "im:chat:read", "im:chat.group_info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query sort_type "sort_type", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(ListChat: ChatListChat { page_token, page_size; page_token, has_more, items });

/// What `im.v1.chat.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatResponse {
    /// The items of this page.
    pub items: Vec<ChatListChat>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListChatResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `im.v1.chat.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListChatError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004,
    BotAbilityIsNotActivated = 232025, AppUnavailableInactivatedTenant = 232034 + 1
});

/// Searches the group chats that the calling identity may see by keyword.
///
/// [`GET /open-apis/im/v1/chats/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search>) gives [`SearchChatResponse`] or fails with [`SearchChatError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchChat::new()).items();
/// ```
#[doc(alias("im.v1.chat.search", "/open-apis/im/v1/chats/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchChat {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What to search for. Example: `abc`.
    pub query: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(SearchChat {
    user_id_type(impl Into<UserIdType>).into(), query(impl Into<String>).into(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(SearchChat -> SearchChatResponse, SearchChatError {
    "im.v1.chat.search", GET "/open-apis/im/v1/chats/search", [Tenant, User], read_value Data, None,
    SCOPES = ["im:chat", "im:chat:readonly", "im:chat:read", "im:chat.group_info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query query "query", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(SearchChat: ChatListChat { page_token, page_size; page_token, has_more, items });

/// What `im.v1.chat.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchChatResponse {
    /// The items of this page.
    pub items: Vec<ChatListChat>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchChatResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `im.v1.chat.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    SuchAppDoesNotExist,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchChatError: CODES {
    ContainsInvalidParameter = 232001, SuchAppDoesNotExist = 232004,
    BotAbilityIsNotActivated = 232025, AppUnavailableInactivatedTenant = 232034
});

/// Updates the given settings of a group chat.
///
/// [`PUT /open-apis/im/v1/chats/:chat_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update>) gives [`UpdateChatResponse`] or fails with [`UpdateChatError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat`, `im:chat:update`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateChat::new(chat_id)).await?;
/// ```
#[doc(alias("im.v1.chat.update", "/open-apis/im/v1/chats/:chat_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChat {
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The image of the avatar, by the key that its upload gave. Example: `default-avatar_44ae0ca3-e140-494b-956f-78091e348435`.
    pub avatar: Option<String>,
    /// The name of the chat; a public one needs at least 2 characters. Example: `群聊`.
    pub name: Option<String>,
    /// The description. Example: `测试群描述`.
    pub description: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
    /// Who may add members. Example: `all_members`.
    pub add_member_permission: Option<AddMemberPermission>,
    /// Who may share the chat. Example: `allowed`.
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention all. Example: `all_members`.
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat's information. Example: `all_members`.
    pub edit_permission: Option<EditPermission>,
    /// The new owner, by the kind of id that the call uses; left out to keep the one before. Example: `4d7a3c6g`.
    pub owner_id: Option<String>,
    /// Who sees that somebody joined. Example: `only_owner`.
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left. Example: `only_owner`.
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval. Example: `no_approval_required`.
    pub membership_approval: Option<MembershipApproval>,
    /// The settings of the restricted mode.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// The type of the chat. Example: `private`.
    pub chat_type: Option<ChatType>,
    /// Whether the chat consists of messages or of threads. Example: `chat`.
    pub group_message_type: Option<GroupMessageType>,
    /// Who may mark messages as urgent. Example: `all_members`.
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting. Example: `all_members`.
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who sees the number of members. Example: `all_members`.
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

crate::request_builder!(UpdateChat {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), avatar(impl Into<String>).into(),
    name(impl Into<String>).into(), description(impl Into<String>).into(), i18n_names(I18nNames),
    add_member_permission(impl Into<AddMemberPermission>).into(),
    share_card_permission(impl Into<ShareCardPermission>).into(),
    at_all_permission(impl Into<AtAllPermission>).into(),
    edit_permission(impl Into<EditPermission>).into(), owner_id(impl Into<String>).into(),
    join_message_visibility(impl Into<JoinMessageVisibility>).into(),
    leave_message_visibility(impl Into<JoinMessageVisibility>).into(),
    membership_approval(impl Into<MembershipApproval>).into(),
    restricted_mode_setting(RestrictedModeSetting), chat_type(impl Into<ChatType>).into(),
    group_message_type(impl Into<GroupMessageType>).into(),
    urgent_setting(impl Into<UrgentSetting>).into(),
    video_conference_setting(impl Into<VideoConferenceSetting>).into(),
    hide_member_count_setting(impl Into<HideMemberCountSetting>).into()
});
crate::request!(UpdateChat -> UpdateChatResponse, UpdateChatError {
    "im.v1.chat.update", PUT "/open-apis/im/v1/chats/:chat_id", [Tenant, User], read_value Data,
    Json, SCOPES = ["im:chat", "im:chat:update"], LIMITS = [1000 in 60, 50 in 1];
    Path chat_id "chat_id", Query user_id_type "user_id_type", Body avatar "avatar",
    Body name "name", Body description "description", Body i18n_names "i18n_names",
    Body add_member_permission "add_member_permission",
    Body share_card_permission "share_card_permission", Body at_all_permission "at_all_permission",
    Body edit_permission "edit_permission", Body owner_id "owner_id",
    Body join_message_visibility "join_message_visibility",
    Body leave_message_visibility "leave_message_visibility",
    Body membership_approval "membership_approval",
    Body restricted_mode_setting "restricted_mode_setting", Body chat_type "chat_type",
    Body group_message_type "group_message_type", Body urgent_setting "urgent_setting",
    Body video_conference_setting "video_conference_setting",
    Body hide_member_count_setting "hide_member_count_setting"
});

/// What `im.v1.chat.update` answers with.
pub type UpdateChatResponse = crate::Empty;

/// What `im.v1.chat.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    ContainsInvalidParameter,
    /// `232002` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    NoPermission,
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
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    OperatorCanNotOutChat,
    /// `232012` (HTTP 400): New chat owner can NOT be out of the chat.
    NewChatOwnerCanNotOut,
    /// `232016` (HTTP 400): Non-chat-owner or Non-chat-admin can only edit certain parts.
    NonChatOwner,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    RequestHasBeenRateLimited,
    /// `232023` (HTTP 400): Chat information review failed while updating the chat.
    ChatInformationReviewFailedWhileUpdating,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    BotAbilityIsNotActivated,
    /// `232026` (HTTP 400): This name is already used in an existing public chat. Names of public chats are supposed to be different.
    NameAlreadyUsedExistingPublicChat,
    /// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
    UserIdInvalid,
    /// `232031` (HTTP 400): The chat and the new designated chat owner must be in the same tenant.
    ChatNewDesignatedMustBeSame,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    OperatorInvitedBotsDoesWithoutScope232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    AppUnavailableInactivatedTenant,
    /// `232035` (HTTP 400): Your request specifies an owner_id which is invalid.
    OwnerIdInvalid,
    /// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    OperatorInvitedBotsDoesWithoutScope232037,
    /// `232041` (HTTP 400): The avatar key is illegal.
    AvatarKeyIsIllegal,
    /// `232047` (HTTP 400): The length of the tab name reaches the limit.
    ///
    /// The name of a tab is longer than 60 characters. Shorten it.
    LengthOfTabNameReachesLimit,
    /// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
    OperatorTenantDoesntPermissionUse,
    /// `232069` (HTTP 400): current chat type unsupported to set public.
    ChatTypeUnsupportedSetPublic,
    /// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
    ///
    /// The tenant may not hide the number of members; or the menu is not valid. Check which applies.
    ChatMenuIsIllegal,
    /// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
    PublicGroupForbiddenInTenant,
    /// `232093` (HTTP 400): This meeting has restricted access. Unable to turn off group membership approval.
    ThisMeetingHasRestrictedAccess,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateChatError: CODES {
    ContainsInvalidParameter = 232001, NoPermission = 232002, SuchAppDoesNotExist = 232004,
    ChatIdInvalid = 232006, ChatWhoseTypeNotSupported = 232008 + 1,
    ChatAlreadyDissolved = 232009 + 1, OperatorChatCanNotDifferentTenants = 232010,
    OperatorCanNotOutChat = 232011, NewChatOwnerCanNotOut = 232012, NonChatOwner = 232016,
    RequestHasBeenRateLimited = 232019, ChatInformationReviewFailedWhileUpdating = 232023,
    BotAbilityIsNotActivated = 232025, NameAlreadyUsedExistingPublicChat = 232026,
    UserIdInvalid = 232030, ChatNewDesignatedMustBeSame = 232031,
    OperatorInvitedBotsDoesWithoutScope232033 = 232033,
    AppUnavailableInactivatedTenant = 232034 + 1, OwnerIdInvalid = 232035,
    OperatorInvitedBotsDoesWithoutScope232037 = 232037, AvatarKeyIsIllegal = 232041,
    LengthOfTabNameReachesLimit = 232047, OperatorTenantDoesntPermissionUse = 232057,
    ChatTypeUnsupportedSetPublic = 232069, ChatMenuIsIllegal = 232078 + 1,
    PublicGroupForbiddenInTenant = 232091, ThisMeetingHasRestrictedAccess = 232093
});
