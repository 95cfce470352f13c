// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a group chat, with its members and settings.
///
/// `POST /open-apis/im/v1/chats`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:chat`, `im:chat:create`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChat {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the bot that creates the chat administers it.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub set_bot_manager: Option<bool>,
    /// A text of your own; the same one with the same owner creates one chat only within 10 hours.
    ///
    /// Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    #[serde(skip)]
    pub uuid: Option<String>,
    /// The image of the avatar, by the key that its upload gave.
    ///
    /// Example: `default-avatar_44ae0ca3-e140-494b-956f-78091e348435`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The name of the chat; a public one needs at least 2 characters.
    ///
    /// Example: `测试群名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description.
    ///
    /// Example: `测试群描述`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<I18nNames>,
    /// The owner of the chat.
    ///
    /// Example: `ou_7d8a6e6df7621556ce0d21922b676706ccs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The users to invite, by the kind of id that the call uses.
    ///
    /// Length: at most 50. Example: `["ou_7d8a6e6df7621556ce0d21922b676706ccs"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// The bots.
    ///
    /// Length: at most 5. Example: `["cli_a10fbf7e94b8d01d"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_id_list: Option<Vec<String>>,
    /// Whether the chat consists of messages or of threads.
    ///
    /// Default: `chat`. Example: `chat`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat.
    ///
    /// Default: `group`. Example: `group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_mode: Option<ChatMode>,
    /// The type of the chat.
    ///
    /// Default: `private`. Example: `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_type: Option<ChatType>,
    /// Who sees that somebody joined.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval.
    ///
    /// Default: `no_approval_required`. Example: `no_approval_required`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_approval: Option<MembershipApproval>,
    /// The settings of the restricted mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may mark messages as urgent.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who may edit the chat's information.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_permission: Option<EditPermission>,
    /// Who sees the number of members.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

impl CreateChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            set_bot_manager: None,
            uuid: None,
            avatar: None,
            name: None,
            description: None,
            i18n_names: None,
            owner_id: None,
            user_id_list: None,
            bot_id_list: None,
            group_message_type: None,
            chat_mode: None,
            chat_type: None,
            join_message_visibility: None,
            leave_message_visibility: None,
            membership_approval: None,
            restricted_mode_setting: None,
            urgent_setting: None,
            video_conference_setting: None,
            edit_permission: None,
            hide_member_count_setting: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`set_bot_manager`](Self#structfield.set_bot_manager).
    #[must_use]
    pub fn set_bot_manager(mut self, set_bot_manager: bool) -> Self {
        self.set_bot_manager = Some(set_bot_manager);
        self
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`avatar`](Self#structfield.avatar).
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`i18n_names`](Self#structfield.i18n_names).
    #[must_use]
    pub fn i18n_names(mut self, i18n_names: I18nNames) -> Self {
        self.i18n_names = Some(i18n_names);
        self
    }

    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`user_id_list`](Self#structfield.user_id_list).
    #[must_use]
    pub fn user_id_list(
        mut self,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_id_list = Some(user_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`bot_id_list`](Self#structfield.bot_id_list).
    #[must_use]
    pub fn bot_id_list(
        mut self,
        bot_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bot_id_list = Some(bot_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`group_message_type`](Self#structfield.group_message_type).
    #[must_use]
    pub fn group_message_type(
        mut self,
        group_message_type: impl Into<GroupMessageType>,
    ) -> Self {
        self.group_message_type = Some(group_message_type.into());
        self
    }

    /// Sets [`chat_mode`](Self#structfield.chat_mode).
    #[must_use]
    pub fn chat_mode(mut self, chat_mode: impl Into<ChatMode>) -> Self {
        self.chat_mode = Some(chat_mode.into());
        self
    }

    /// Sets [`chat_type`](Self#structfield.chat_type).
    #[must_use]
    pub fn chat_type(mut self, chat_type: impl Into<ChatType>) -> Self {
        self.chat_type = Some(chat_type.into());
        self
    }

    /// Sets [`join_message_visibility`](Self#structfield.join_message_visibility).
    #[must_use]
    pub fn join_message_visibility(
        mut self,
        join_message_visibility: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = Some(join_message_visibility.into());
        self
    }

    /// Sets [`leave_message_visibility`](Self#structfield.leave_message_visibility).
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        leave_message_visibility: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = Some(leave_message_visibility.into());
        self
    }

    /// Sets [`membership_approval`](Self#structfield.membership_approval).
    #[must_use]
    pub fn membership_approval(
        mut self,
        membership_approval: impl Into<MembershipApproval>,
    ) -> Self {
        self.membership_approval = Some(membership_approval.into());
        self
    }

    /// Sets [`restricted_mode_setting`](Self#structfield.restricted_mode_setting).
    #[must_use]
    pub fn restricted_mode_setting(
        mut self,
        restricted_mode_setting: RestrictedModeSetting,
    ) -> Self {
        self.restricted_mode_setting = Some(restricted_mode_setting);
        self
    }

    /// Sets [`urgent_setting`](Self#structfield.urgent_setting).
    #[must_use]
    pub fn urgent_setting(mut self, urgent_setting: impl Into<UrgentSetting>) -> Self {
        self.urgent_setting = Some(urgent_setting.into());
        self
    }

    /// Sets [`video_conference_setting`](Self#structfield.video_conference_setting).
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        video_conference_setting: impl Into<VideoConferenceSetting>,
    ) -> Self {
        self.video_conference_setting = Some(video_conference_setting.into());
        self
    }

    /// Sets [`edit_permission`](Self#structfield.edit_permission).
    #[must_use]
    pub fn edit_permission(
        mut self,
        edit_permission: impl Into<EditPermission>,
    ) -> Self {
        self.edit_permission = Some(edit_permission.into());
        self
    }

    /// Sets [`hide_member_count_setting`](Self#structfield.hide_member_count_setting).
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        hide_member_count_setting: impl Into<HideMemberCountSetting>,
    ) -> Self {
        self.hide_member_count_setting = Some(hide_member_count_setting.into());
        self
    }
}

impl crate::Endpoint for CreateChat {
    type Response = CreateChatResponse;
    type Error = CreateChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("set_bot_manager", &self.set_bot_manager);
        query.push("uuid", &self.uuid);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatResponse {
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The address of the avatar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The name of the chat; a public one needs at least 2 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<I18nNames>,
    /// The owner of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Which kind of id stands for the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id_type: Option<String>,
    /// Who may mark messages as urgent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who may add members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_member_permission: Option<AddMemberPermission>,
    /// Who may share the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat's information.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_permission: Option<EditPermission>,
    /// Whether the chat consists of messages or of threads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_mode: Option<ChatMode>,
    /// The type of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_type: Option<ChatType>,
    /// What is specific about the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_tag: Option<ChatTag>,
    /// Whether people outside the tenant may be in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// Who sees that somebody joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_approval: Option<MembershipApproval>,
    /// Who may speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation_permission: Option<ModerationPermission>,
    /// The settings of the restricted mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who sees the number of members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

/// What `im.v1.chat.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    #[doc(alias = "232019")]
    RequestHasBeenRateLimited,
    /// `232020` (HTTP 400): Name can NOT be less than two characters for public chats.
    #[doc(alias = "232020")]
    NameCanNotLessThanTwo,
    /// `232021` (HTTP 400): Bot can NOT be found.
    ///
    /// The bot does not exist. Check its app id.
    #[doc(alias = "232021")]
    BotCanNotBeFound,
    /// `232022` (HTTP 400): User has already resigned.
    #[doc(alias = "232022")]
    UserHasAlreadyResigned,
    /// `232023` (HTTP 400): Chat information review failed while updating the chat.
    #[doc(alias = "232023")]
    ChatInformationReviewFailedWhileUpdating,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
    /// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
    #[doc(alias = "232030")]
    UserIdInvalid,
    /// `232032` (HTTP 400): The operator who will create the chat and the designated chat owner must be in the same tenant.
    #[doc(alias = "232032")]
    OperatorWhoWillCreateChatDesignated,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    #[doc(alias = "232033")]
    OperatorInvitedBotsDoesNotAuthority232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    #[doc(alias = "232037")]
    OperatorInvitedBotsDoesNotAuthority232037,
    /// `232042` (HTTP 400): Public group chat's name should not be empty.
    #[doc(alias = "232042")]
    PublicGroupChatsNameShouldNot,
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    #[doc(alias = "232043")]
    YourRequestContainsUnavailableIds,
    /// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
    #[doc(alias = "232057")]
    OperatorTenantDoesntPermissionUseRestricted,
    /// `232068` (HTTP 400): The group is being created, please wait a moment.
    #[doc(alias = "232068")]
    GroupBeingCreatedWaitMoment,
    /// `232069` (HTTP 400): current chat type unsupported to set public.
    #[doc(alias = "232069")]
    CurrentChatTypeUnsupportedSetPublic,
    /// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
    ///
    /// The tenant may not hide the number of members; or the menu is not valid. Check which applies.
    #[doc(alias = "232078")]
    OperatorTenantDoesntPermissionUseHide,
    /// `232079` (HTTP 400): Chat type not supported by hide_member_count_setting.
    #[doc(alias = "232079")]
    ChatTypeNotSupportedHideMember,
    /// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
    #[doc(alias = "232091")]
    DueSecurityControlRequirementsTenantTenant,
    /// `232095` (HTTP 400): The operator does NOT have the authority to manage ocic type tag without the scope.
    #[doc(alias = "232095")]
    OperatorDoesNotAuthorityManageOcic,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateChatError {
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
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
                false,
            ),
        ),
        (
            Self::RequestHasBeenRateLimited,
            crate::ErrorFacts::new(
                232019,
                400,
                "The request has been rate limited.",
                "Too many requests for this chat. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::NameCanNotLessThanTwo,
            crate::ErrorFacts::new(
                232020,
                400,
                "Name can NOT be less than two characters for public chats.",
                "",
                false,
            ),
        ),
        (
            Self::BotCanNotBeFound,
            crate::ErrorFacts::new(
                232021,
                400,
                "Bot can NOT be found.",
                "The bot does not exist. Check its app id.",
                false,
            ),
        ),
        (
            Self::UserHasAlreadyResigned,
            crate::ErrorFacts::new(232022, 400, "User has already resigned.", "", false),
        ),
        (
            Self::ChatInformationReviewFailedWhileUpdating,
            crate::ErrorFacts::new(
                232023,
                400,
                "Chat information review failed while updating the chat.",
                "",
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
            Self::UserIdInvalid,
            crate::ErrorFacts::new(
                232030,
                400,
                "Your request specifies a user_id which is invalid.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorWhoWillCreateChatDesignated,
            crate::ErrorFacts::new(
                232032,
                400,
                "The operator who will create the chat and the designated chat owner must be in the same tenant.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorInvitedBotsDoesNotAuthority232033,
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
            Self::OperatorInvitedBotsDoesNotAuthority232037,
            crate::ErrorFacts::new(
                232037,
                400,
                "The operator or invited bots does NOT have the authority to manage chat labels without the scope.",
                "",
                false,
            ),
        ),
        (
            Self::PublicGroupChatsNameShouldNot,
            crate::ErrorFacts::new(
                232042,
                400,
                "Public group chat's name should not be empty.",
                "",
                false,
            ),
        ),
        (
            Self::YourRequestContainsUnavailableIds,
            crate::ErrorFacts::new(
                232043,
                400,
                "Your request contains unavailable ids.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorTenantDoesntPermissionUseRestricted,
            crate::ErrorFacts::new(
                232057,
                400,
                "The operator tenant doesn't have the permission to use restricted mode.",
                "",
                false,
            ),
        ),
        (
            Self::GroupBeingCreatedWaitMoment,
            crate::ErrorFacts::new(
                232068,
                400,
                "The group is being created, please wait a moment.",
                "",
                false,
            ),
        ),
        (
            Self::CurrentChatTypeUnsupportedSetPublic,
            crate::ErrorFacts::new(
                232069,
                400,
                "current chat type unsupported to set public.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorTenantDoesntPermissionUseHide,
            crate::ErrorFacts::new(
                232078,
                400,
                "The operator tenant doesn't have the permission to use hide_member_count_setting.",
                "The tenant may not hide the number of members; or the menu is not valid. Check which applies.",
                false,
            ),
        ),
        (
            Self::ChatTypeNotSupportedHideMember,
            crate::ErrorFacts::new(
                232079,
                400,
                "Chat type not supported by hide_member_count_setting.",
                "",
                false,
            ),
        ),
        (
            Self::DueSecurityControlRequirementsTenantTenant,
            crate::ErrorFacts::new(
                232091,
                400,
                "Due to the security control requirements of this tenant, this tenant does not allow public group.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorDoesNotAuthorityManageOcic,
            crate::ErrorFacts::new(
                232095,
                400,
                "The operator does NOT have the authority to manage ocic type tag without the scope.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateChatError);

/// Dissolves a group chat; its history is not kept.
///
/// `DELETE /open-apis/im/v1/chats/:chat_id`
///
/// - The app needs the bot ability.
/// - As an app, the bot must own the chat, or have created it and hold the scope `im:chat:operate_as_owner`.
/// - As a user, the user must own the chat.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:delete`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChat {
    /// The chat to dissolve. Its mode must be `group`.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
}

impl DeleteChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl crate::Endpoint for DeleteChat {
    type Response = DeleteChatResponse;
    type Error = DeleteChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }
}

/// What `im.v1.chat.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChatResponse {}
/// What `im.v1.chat.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteChatError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// `chat_id` is malformed or names no chat. Check it.
    #[doc(alias = "232006")]
    ChatIdInvalid,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// Chats of this kind do not allow the operation; only group chats do.
    #[doc(alias = "232008")]
    ChatWhoseTypeNotSupportedCurrently,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved already.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The identity that calls and the chat belong to different tenants.
    #[doc(alias = "232010")]
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The identity that calls is not in the chat. Let it join first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner of the chat may do this, or the app that created it, if it has the scope `im:chat:operate_as_owner`.
    #[doc(alias = "232017")]
    NoPermissionIfOperatorNotOwner,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The users cannot see the app, or the identity that calls may not work with them. Widen the app's visibility.
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
    /// The tenant has not installed the app, or has turned it off.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteChatError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
                false,
            ),
        ),
        (
            Self::ChatIdInvalid,
            crate::ErrorFacts::new(
                232006,
                400,
                "Your request specifies a chat_id which is invalid.",
                "`chat_id` is malformed or names no chat. Check it.",
                false,
            ),
        ),
        (
            Self::ChatWhoseTypeNotSupportedCurrently,
            crate::ErrorFacts::new(
                232008,
                400,
                "Your request specifies a chat whose type is NOT supported currently.",
                "Chats of this kind do not allow the operation; only group chats do.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved already.",
                false,
            ),
        ),
        (
            Self::OperatorChatCanNotDifferentTenants,
            crate::ErrorFacts::new(
                232010,
                400,
                "Operator and chat can NOT be in different tenants.",
                "The identity that calls and the chat belong to different tenants.",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                232011,
                400,
                "Operator can NOT be out of the chat.",
                "The identity that calls is not in the chat. Let it join first.",
                false,
            ),
        ),
        (
            Self::NoPermissionIfOperatorNotOwner,
            crate::ErrorFacts::new(
                232017,
                400,
                "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
                "Only the owner of the chat may do this, or the app that created it, if it has the scope `im:chat:operate_as_owner`.",
                false,
            ),
        ),
        (
            Self::UsersDoNotVisibilityAppOperator,
            crate::ErrorFacts::new(
                232024,
                400,
                "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
                "The users cannot see the app, or the identity that calls may not work with them. Widen the app's visibility.",
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
                "The tenant has not installed the app, or has turned it off.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteChatError);

/// Returns a group chat: name, owner, settings and number of members.
///
/// `GET /open-apis/im/v1/chats/:chat_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChat {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl GetChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for GetChat {
    type Response = GetChatResponse;
    type Error = GetChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `im.v1.chat.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatResponse {
    /// The address of the avatar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<I18nNames>,
    /// Who may add members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_member_permission: Option<AddMemberPermission>,
    /// Who may share the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat's information.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_permission: Option<EditPermission>,
    /// Which kind of id stands for the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id_type: Option<String>,
    /// The owner of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The administrators that are users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_manager_id_list: Option<Vec<String>>,
    /// The administrators that are bots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_manager_id_list: Option<Vec<String>>,
    /// Whether the chat consists of messages or of threads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_mode: Option<GetChatMode>,
    /// The type of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_type: Option<ChatType>,
    /// What is specific about the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_tag: Option<ChatTag>,
    /// Who sees that somebody joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_approval: Option<MembershipApproval>,
    /// Who may speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation_permission: Option<ModerationPermission>,
    /// Whether people outside the tenant may be in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// How many users there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_count: Option<String>,
    /// How many bots there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_count: Option<String>,
    /// The settings of the restricted mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may mark messages as urgent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who sees the number of members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
    /// The state of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_status: Option<ChatStatus>,
}

/// What `im.v1.chat.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetChatError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    #[doc(alias = "232006")]
    ChatIdInvalid,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    #[doc(alias = "232010")]
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
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

impl GetChatError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
                false,
            ),
        ),
        (
            Self::ChatIdInvalid,
            crate::ErrorFacts::new(
                232006,
                400,
                "Your request specifies a chat_id which is invalid.",
                "The chat is not valid. Check `chat_id`.",
                false,
            ),
        ),
        (
            Self::OperatorChatCanNotDifferentTenants,
            crate::ErrorFacts::new(
                232010,
                400,
                "Operator and chat can NOT be in different tenants.",
                "The caller and the chat are in different tenants. Use a chat of the caller's tenant.",
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

crate::error_enum!(GetChatError);

/// Creates a link by which people can join a group chat.
///
/// `POST /open-apis/im/v1/chats/:chat_id/link`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LinkChat {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// How long the link is valid.
    ///
    /// Default: `week`. Example: `week`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_period: Option<ValidityPeriod>,
}

impl LinkChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            validity_period: None,
        }
    }

    /// Sets [`validity_period`](Self#structfield.validity_period).
    #[must_use]
    pub fn validity_period(
        mut self,
        validity_period: impl Into<ValidityPeriod>,
    ) -> Self {
        self.validity_period = Some(validity_period.into());
        self
    }
}

impl crate::Endpoint for LinkChat {
    type Response = LinkChatResponse;
    type Error = LinkChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.link",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/link",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat.link` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LinkChatResponse {
    /// The link by which people join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_link: Option<String>,
    /// When it expires, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<String>,
    /// Whether it never expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_permanent: Option<bool>,
}

/// What `im.v1.chat.link` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    #[doc(alias = "232006")]
    ChatIdInvalid,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    #[doc(alias = "232010")]
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    #[doc(alias = "232019")]
    RequestHasBeenRateLimited,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivateTenant,
    /// `232061` (HTTP 400): Secret chat cannot be share link.
    #[doc(alias = "232061")]
    SecretChatCannotBeShareLink,
    /// `232062` (HTTP 400): P2P chat cannot be share link.
    #[doc(alias = "232062")]
    P2PChatCannotShareLink,
    /// `232063` (HTTP 400): Team cannot be share link.
    #[doc(alias = "232063")]
    TeamCannotBeShareLink,
    /// `232064` (HTTP 400): The operator is not a group owner or administrator, no permission to share chat link.
    #[doc(alias = "232064")]
    OperatorNotGroupOwnerAdministratorNo,
    /// `232065` (HTTP 400): The User/Bot can NOT be found.
    #[doc(alias = "232065")]
    UserBotCanNotBeFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl LinkChatError {
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
            Self::ChatIdInvalid,
            crate::ErrorFacts::new(
                232006,
                400,
                "Your request specifies a chat_id which is invalid.",
                "The chat is not valid. Check `chat_id`.",
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
            Self::OperatorChatCanNotDifferentTenants,
            crate::ErrorFacts::new(
                232010,
                400,
                "Operator and chat can NOT be in different tenants.",
                "The caller and the chat are in different tenants. Use a chat of the caller's tenant.",
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
            Self::RequestHasBeenRateLimited,
            crate::ErrorFacts::new(
                232019,
                400,
                "The request has been rate limited.",
                "Too many requests for this chat. Slow down and try again later.",
                true,
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
            Self::AppUnavailableInactivateTenant,
            crate::ErrorFacts::new(
                232034,
                400,
                "The app is unavailable or inactivate in the tenant.",
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
        (
            Self::SecretChatCannotBeShareLink,
            crate::ErrorFacts::new(
                232061,
                400,
                "Secret chat cannot be share link.",
                "",
                false,
            ),
        ),
        (
            Self::P2PChatCannotShareLink,
            crate::ErrorFacts::new(
                232062,
                400,
                "P2P chat cannot be share link.",
                "",
                false,
            ),
        ),
        (
            Self::TeamCannotBeShareLink,
            crate::ErrorFacts::new(232063, 400, "Team cannot be share link.", "", false),
        ),
        (
            Self::OperatorNotGroupOwnerAdministratorNo,
            crate::ErrorFacts::new(
                232064,
                400,
                "The operator is not a group owner or administrator, no permission to share chat link.",
                "",
                false,
            ),
        ),
        (
            Self::UserBotCanNotBeFound,
            crate::ErrorFacts::new(
                232065,
                400,
                "The User/Bot can NOT be found.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(LinkChatError);

/// Lists the group chats that the calling identity is in.
///
/// `GET /open-apis/im/v1/chats`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListChat {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The order of the results.
    ///
    /// Default: `ByCreateTimeAsc`. Example: `ByCreateTimeAsc`.
    #[serde(skip)]
    pub sort_type: Option<ChatSortType>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            sort_type: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`sort_type`](Self#structfield.sort_type).
    #[must_use]
    pub fn sort_type(mut self, sort_type: impl Into<ChatSortType>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListChat {
    type Response = ListChatResponse;
    type Error = ListChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("sort_type", &self.sort_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListChat {
    type Item = ChatListChat;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `im.v1.chat.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListChatResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChatListChat>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `im.v1.chat.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
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

impl ListChatError {
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
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
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

crate::error_enum!(ListChatError);

/// Searches the group chats that the calling identity may see by keyword.
///
/// `GET /open-apis/im/v1/chats/search`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchChat {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// What to search for.
    ///
    /// Example: `abc`.
    #[serde(skip)]
    pub query: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl SearchChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            query: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`query`](Self#structfield.query).
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for SearchChat {
    type Response = SearchChatResponse;
    type Error = SearchChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.search",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/search",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("query", &self.query);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for SearchChat {
    type Item = ChatListChat;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `im.v1.chat.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchChatResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChatListChat>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `im.v1.chat.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivateTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchChatError {
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
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
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
            Self::AppUnavailableInactivateTenant,
            crate::ErrorFacts::new(
                232034,
                400,
                "The app is unavailable or inactivate in the tenant.",
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SearchChatError);

/// Updates the given settings of a group chat.
///
/// `PUT /open-apis/im/v1/chats/:chat_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:update`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateChat {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The image of the avatar, by the key that its upload gave.
    ///
    /// Example: `default-avatar_44ae0ca3-e140-494b-956f-78091e348435`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The name of the chat; a public one needs at least 2 characters.
    ///
    /// Example: `群聊`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description.
    ///
    /// Example: `测试群描述`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<I18nNames>,
    /// Who may add members.
    ///
    /// Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_member_permission: Option<AddMemberPermission>,
    /// Who may share the chat.
    ///
    /// Example: `allowed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention all.
    ///
    /// Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat's information.
    ///
    /// Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_permission: Option<EditPermission>,
    /// The new owner, by the kind of id that the call uses; left out to keep the one before.
    ///
    /// Example: `4d7a3c6g`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Who sees that somebody joined.
    ///
    /// Example: `only_owner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    ///
    /// Example: `only_owner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Whether joining needs approval.
    ///
    /// Example: `no_approval_required`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_approval: Option<MembershipApproval>,
    /// The settings of the restricted mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// The type of the chat.
    ///
    /// Example: `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_type: Option<ChatType>,
    /// Whether the chat consists of messages or of threads.
    ///
    /// Example: `chat`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_message_type: Option<GroupMessageType>,
    /// Who may mark messages as urgent.
    ///
    /// Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start a video meeting.
    ///
    /// Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who sees the number of members.
    ///
    /// Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}

impl UpdateChat {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: None,
            avatar: None,
            name: None,
            description: None,
            i18n_names: None,
            add_member_permission: None,
            share_card_permission: None,
            at_all_permission: None,
            edit_permission: None,
            owner_id: None,
            join_message_visibility: None,
            leave_message_visibility: None,
            membership_approval: None,
            restricted_mode_setting: None,
            chat_type: None,
            group_message_type: None,
            urgent_setting: None,
            video_conference_setting: None,
            hide_member_count_setting: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`avatar`](Self#structfield.avatar).
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`i18n_names`](Self#structfield.i18n_names).
    #[must_use]
    pub fn i18n_names(mut self, i18n_names: I18nNames) -> Self {
        self.i18n_names = Some(i18n_names);
        self
    }

    /// Sets [`add_member_permission`](Self#structfield.add_member_permission).
    #[must_use]
    pub fn add_member_permission(
        mut self,
        add_member_permission: impl Into<AddMemberPermission>,
    ) -> Self {
        self.add_member_permission = Some(add_member_permission.into());
        self
    }

    /// Sets [`share_card_permission`](Self#structfield.share_card_permission).
    #[must_use]
    pub fn share_card_permission(
        mut self,
        share_card_permission: impl Into<ShareCardPermission>,
    ) -> Self {
        self.share_card_permission = Some(share_card_permission.into());
        self
    }

    /// Sets [`at_all_permission`](Self#structfield.at_all_permission).
    #[must_use]
    pub fn at_all_permission(
        mut self,
        at_all_permission: impl Into<AtAllPermission>,
    ) -> Self {
        self.at_all_permission = Some(at_all_permission.into());
        self
    }

    /// Sets [`edit_permission`](Self#structfield.edit_permission).
    #[must_use]
    pub fn edit_permission(
        mut self,
        edit_permission: impl Into<EditPermission>,
    ) -> Self {
        self.edit_permission = Some(edit_permission.into());
        self
    }

    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`join_message_visibility`](Self#structfield.join_message_visibility).
    #[must_use]
    pub fn join_message_visibility(
        mut self,
        join_message_visibility: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = Some(join_message_visibility.into());
        self
    }

    /// Sets [`leave_message_visibility`](Self#structfield.leave_message_visibility).
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        leave_message_visibility: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = Some(leave_message_visibility.into());
        self
    }

    /// Sets [`membership_approval`](Self#structfield.membership_approval).
    #[must_use]
    pub fn membership_approval(
        mut self,
        membership_approval: impl Into<MembershipApproval>,
    ) -> Self {
        self.membership_approval = Some(membership_approval.into());
        self
    }

    /// Sets [`restricted_mode_setting`](Self#structfield.restricted_mode_setting).
    #[must_use]
    pub fn restricted_mode_setting(
        mut self,
        restricted_mode_setting: RestrictedModeSetting,
    ) -> Self {
        self.restricted_mode_setting = Some(restricted_mode_setting);
        self
    }

    /// Sets [`chat_type`](Self#structfield.chat_type).
    #[must_use]
    pub fn chat_type(mut self, chat_type: impl Into<ChatType>) -> Self {
        self.chat_type = Some(chat_type.into());
        self
    }

    /// Sets [`group_message_type`](Self#structfield.group_message_type).
    #[must_use]
    pub fn group_message_type(
        mut self,
        group_message_type: impl Into<GroupMessageType>,
    ) -> Self {
        self.group_message_type = Some(group_message_type.into());
        self
    }

    /// Sets [`urgent_setting`](Self#structfield.urgent_setting).
    #[must_use]
    pub fn urgent_setting(mut self, urgent_setting: impl Into<UrgentSetting>) -> Self {
        self.urgent_setting = Some(urgent_setting.into());
        self
    }

    /// Sets [`video_conference_setting`](Self#structfield.video_conference_setting).
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        video_conference_setting: impl Into<VideoConferenceSetting>,
    ) -> Self {
        self.video_conference_setting = Some(video_conference_setting.into());
        self
    }

    /// Sets [`hide_member_count_setting`](Self#structfield.hide_member_count_setting).
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        hide_member_count_setting: impl Into<HideMemberCountSetting>,
    ) -> Self {
        self.hide_member_count_setting = Some(hide_member_count_setting.into());
        self
    }
}

impl crate::Endpoint for UpdateChat {
    type Response = UpdateChatResponse;
    type Error = UpdateChatError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateChatResponse {}
/// What `im.v1.chat.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateChatError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232002` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    #[doc(alias = "232002")]
    NoPermissionOnlyChatOwnerAdmin,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// There is no such app, or it is not installed in the tenant.
    #[doc(alias = "232004")]
    SuchAppDoesNotExist,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    #[doc(alias = "232006")]
    ChatIdInvalid,
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
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller and the chat are in different tenants. Use a chat of the caller's tenant.
    #[doc(alias = "232010")]
    OperatorChatCanNotDifferentTenants,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the user or bot first.
    #[doc(alias = "232011")]
    OperatorCanNotOutChat,
    /// `232012` (HTTP 400): New chat owner can NOT be out of the chat.
    #[doc(alias = "232012")]
    NewChatOwnerCanNotOut,
    /// `232016` (HTTP 400): Non-chat-owner or Non-chat-admin can only edit certain parts.
    #[doc(alias = "232016")]
    NonChatOwnerNonChatAdmin,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    #[doc(alias = "232019")]
    RequestHasBeenRateLimited,
    /// `232023` (HTTP 400): Chat information review failed while updating the chat.
    #[doc(alias = "232023")]
    ChatInformationReviewFailedWhileUpdating,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
    /// `232026` (HTTP 400): This name is already used in an existing public chat. Names of public chats are supposed to be different.
    #[doc(alias = "232026")]
    NameAlreadyUsedExistingPublicChat,
    /// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
    #[doc(alias = "232030")]
    UserIdInvalid,
    /// `232031` (HTTP 400): The chat and the new designated chat owner must be in the same tenant.
    #[doc(alias = "232031")]
    ChatNewDesignatedChatOwnerMust,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    #[doc(alias = "232033")]
    OperatorInvitedBotsDoesNotAuthority232033,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232035` (HTTP 400): Your request specifies an owner_id which is invalid.
    #[doc(alias = "232035")]
    OwnerIdInvalid,
    /// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    #[doc(alias = "232037")]
    OperatorInvitedBotsDoesNotAuthority232037,
    /// `232041` (HTTP 400): The avatar key is illegal.
    #[doc(alias = "232041")]
    AvatarKeyIsIllegal,
    /// `232047` (HTTP 400): The length of the tab name reaches the limit.
    ///
    /// The name of a tab is longer than 60 characters. Shorten it.
    #[doc(alias = "232047")]
    LengthOfTabNameReachesLimit,
    /// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
    #[doc(alias = "232057")]
    OperatorTenantDoesntPermissionUseRestricted,
    /// `232069` (HTTP 400): current chat type unsupported to set public.
    #[doc(alias = "232069")]
    CurrentChatTypeUnsupportedSetPublic,
    /// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
    ///
    /// The tenant may not hide the number of members; or the menu is not valid. Check which applies.
    #[doc(alias = "232078")]
    OperatorTenantDoesntPermissionUseHide,
    /// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
    #[doc(alias = "232091")]
    DueSecurityControlRequirementsTenantTenant,
    /// `232093` (HTTP 400): This meeting has restricted access. Unable to turn off group membership approval.
    #[doc(alias = "232093")]
    ThisMeetingHasRestrictedAccess,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateChatError {
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
            Self::NoPermissionOnlyChatOwnerAdmin,
            crate::ErrorFacts::new(
                232002,
                400,
                "No Permission: Only chat owner or admin can edit chat information in the current situation.",
                "",
                false,
            ),
        ),
        (
            Self::SuchAppDoesNotExist,
            crate::ErrorFacts::new(
                232004,
                400,
                "Such an app does NOT exist.",
                "There is no such app, or it is not installed in the tenant.",
                false,
            ),
        ),
        (
            Self::ChatIdInvalid,
            crate::ErrorFacts::new(
                232006,
                400,
                "Your request specifies a chat_id which is invalid.",
                "The chat is not valid. Check `chat_id`.",
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
            Self::OperatorChatCanNotDifferentTenants,
            crate::ErrorFacts::new(
                232010,
                400,
                "Operator and chat can NOT be in different tenants.",
                "The caller and the chat are in different tenants. Use a chat of the caller's tenant.",
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
            Self::NewChatOwnerCanNotOut,
            crate::ErrorFacts::new(
                232012,
                400,
                "New chat owner can NOT be out of the chat.",
                "",
                false,
            ),
        ),
        (
            Self::NonChatOwnerNonChatAdmin,
            crate::ErrorFacts::new(
                232016,
                400,
                "Non-chat-owner or Non-chat-admin can only edit certain parts.",
                "",
                false,
            ),
        ),
        (
            Self::RequestHasBeenRateLimited,
            crate::ErrorFacts::new(
                232019,
                400,
                "The request has been rate limited.",
                "Too many requests for this chat. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::ChatInformationReviewFailedWhileUpdating,
            crate::ErrorFacts::new(
                232023,
                400,
                "Chat information review failed while updating the chat.",
                "",
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
            Self::NameAlreadyUsedExistingPublicChat,
            crate::ErrorFacts::new(
                232026,
                400,
                "This name is already used in an existing public chat. Names of public chats are supposed to be different.",
                "",
                false,
            ),
        ),
        (
            Self::UserIdInvalid,
            crate::ErrorFacts::new(
                232030,
                400,
                "Your request specifies a user_id which is invalid.",
                "",
                false,
            ),
        ),
        (
            Self::ChatNewDesignatedChatOwnerMust,
            crate::ErrorFacts::new(
                232031,
                400,
                "The chat and the new designated chat owner must be in the same tenant.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorInvitedBotsDoesNotAuthority232033,
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
            Self::OwnerIdInvalid,
            crate::ErrorFacts::new(
                232035,
                400,
                "Your request specifies an owner_id which is invalid.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorInvitedBotsDoesNotAuthority232037,
            crate::ErrorFacts::new(
                232037,
                400,
                "The operator or invited bots does NOT have the authority to manage chat labels without the scope.",
                "",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsIllegal,
            crate::ErrorFacts::new(232041, 400, "The avatar key is illegal.", "", false),
        ),
        (
            Self::LengthOfTabNameReachesLimit,
            crate::ErrorFacts::new(
                232047,
                400,
                "The length of the tab name reaches the limit.",
                "The name of a tab is longer than 60 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::OperatorTenantDoesntPermissionUseRestricted,
            crate::ErrorFacts::new(
                232057,
                400,
                "The operator tenant doesn't have the permission to use restricted mode.",
                "",
                false,
            ),
        ),
        (
            Self::CurrentChatTypeUnsupportedSetPublic,
            crate::ErrorFacts::new(
                232069,
                400,
                "current chat type unsupported to set public.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorTenantDoesntPermissionUseHide,
            crate::ErrorFacts::new(
                232078,
                400,
                "The operator tenant doesn't have the permission to use hide_member_count_setting.",
                "The tenant may not hide the number of members; or the menu is not valid. Check which applies.",
                false,
            ),
        ),
        (
            Self::DueSecurityControlRequirementsTenantTenant,
            crate::ErrorFacts::new(
                232091,
                400,
                "Due to the security control requirements of this tenant, this tenant does not allow public group.",
                "",
                false,
            ),
        ),
        (
            Self::ThisMeetingHasRestrictedAccess,
            crate::ErrorFacts::new(
                232093,
                400,
                "This meeting has restricted access. Unable to turn off group membership approval.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateChatError);
