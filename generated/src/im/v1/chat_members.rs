// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_members`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds users or bots to a group chat.
///
/// `POST /open-apis/im/v1/chats/:chat_id/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatMembers {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// Which kind of id stands for members.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub member_id_type: Option<ChatManagersMemberIdType>,
    /// What happens where some members cannot be added.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip)]
    pub succeed_type: Option<SucceedType>,
    /// The users or bots to add, by the kind of id that `member_id_type` says.
    ///
    /// Example: `["4d7a3c6g"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_list: Option<Vec<String>>,
}

impl CreateChatMembers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: None,
            succeed_type: None,
            id_list: None,
        }
    }

    /// Sets [`member_id_type`](Self#structfield.member_id_type).
    #[must_use]
    pub fn member_id_type(
        mut self,
        member_id_type: impl Into<ChatManagersMemberIdType>,
    ) -> Self {
        self.member_id_type = Some(member_id_type.into());
        self
    }

    /// Sets [`succeed_type`](Self#structfield.succeed_type).
    #[must_use]
    pub fn succeed_type(mut self, succeed_type: impl Into<SucceedType>) -> Self {
        self.succeed_type = Some(succeed_type.into());
        self
    }

    /// Sets [`id_list`](Self#structfield.id_list).
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CreateChatMembers {
    type Response = CreateChatMembersResponse;
    type Error = CreateChatMembersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_members.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("member_id_type", &self.member_id_type);
        query.push("succeed_type", &self.succeed_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat_members.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatMembersResponse {
    /// The members that could not be added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_id_list: Option<Vec<String>>,
    /// The ids that do not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_existed_id_list: Option<Vec<String>>,
    /// The members whose joining waits for approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_approval_id_list: Option<Vec<String>>,
}

/// What `im.v1.chat_members.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChatMembersError {
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
    /// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
    #[doc(alias = "232013")]
    ReachedLimitMaximumNumberMembersChat,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner may do this, or the creator with the scope for it. Use such an identity.
    #[doc(alias = "232017")]
    NoPermissionIfOperatorNotOwner,
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
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    #[doc(alias = "232027")]
    ThereNoValidMembersIdList,
    /// `232028` (HTTP 400): External members can Not be added to an internal group chat.
    #[doc(alias = "232028")]
    ExternalMembersCanNotAddedInternal,
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
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    #[doc(alias = "232043")]
    YourRequestContainsUnavailableIds,
    /// `232044` (HTTP 400): You have reached maximum number of chat members set by admin.
    #[doc(alias = "232044")]
    ReachedMaximumNumberChatMembersSet,
    /// `232090` (HTTP 400): Unsupported chat type.
    ///
    /// The kind of chat is not supported. Use another one.
    #[doc(alias = "232090")]
    UnsupportedChatType,
    /// `99992351` (HTTP 400): these open ids not existed: %v
    #[doc(alias = "99992351")]
    TheseOpenIdsNotExistedV,
    /// `99992360` (HTTP 400): Your request contains not existed id.
    #[doc(alias = "99992360")]
    YourRequestContainsNotExistedId99992360,
    /// `99992364` (HTTP 400): Your request contains not existed id.
    #[doc(alias = "99992364")]
    YourRequestContainsNotExistedId99992364,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateChatMembersError {
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
            Self::ReachedLimitMaximumNumberMembersChat,
            crate::ErrorFacts::new(
                232013,
                400,
                "You have reached the limit of maximum number of members a chat can have.",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionIfOperatorNotOwner,
            crate::ErrorFacts::new(
                232017,
                400,
                "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
                "Only the owner may do this, or the creator with the scope for it. Use such an identity.",
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
            Self::ThereNoValidMembersIdList,
            crate::ErrorFacts::new(
                232027,
                400,
                "There are no valid members in the ID list specified in your request.",
                "None of the members is valid. Check the ids and their kind.",
                false,
            ),
        ),
        (
            Self::ExternalMembersCanNotAddedInternal,
            crate::ErrorFacts::new(
                232028,
                400,
                "External members can Not be added to an internal group chat.",
                "",
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
            Self::ReachedMaximumNumberChatMembersSet,
            crate::ErrorFacts::new(
                232044,
                400,
                "You have reached maximum number of chat members set by admin.",
                "",
                false,
            ),
        ),
        (
            Self::UnsupportedChatType,
            crate::ErrorFacts::new(
                232090,
                400,
                "Unsupported chat type.",
                "The kind of chat is not supported. Use another one.",
                false,
            ),
        ),
        (
            Self::TheseOpenIdsNotExistedV,
            crate::ErrorFacts::new(
                99992351,
                400,
                "these open ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::YourRequestContainsNotExistedId99992360,
            crate::ErrorFacts::new(
                99992360,
                400,
                "Your request contains not existed id.",
                "",
                false,
            ),
        ),
        (
            Self::YourRequestContainsNotExistedId99992364,
            crate::ErrorFacts::new(
                99992364,
                400,
                "Your request contains not existed id.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateChatMembersError);

/// Removes users or bots from a group chat.
///
/// `DELETE /open-apis/im/v1/chats/:chat_id/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChatMembers {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// Which kind of id stands for members.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub member_id_type: Option<ChatManagersMemberIdType>,
    /// The users or bots to remove, by the kind of id that `member_id_type` says.
    ///
    /// Example: `["4d7a3c6g"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_list: Option<Vec<String>>,
}

impl DeleteChatMembers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: None,
            id_list: None,
        }
    }

    /// Sets [`member_id_type`](Self#structfield.member_id_type).
    #[must_use]
    pub fn member_id_type(
        mut self,
        member_id_type: impl Into<ChatManagersMemberIdType>,
    ) -> Self {
        self.member_id_type = Some(member_id_type.into());
        self
    }

    /// Sets [`id_list`](Self#structfield.id_list).
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for DeleteChatMembers {
    type Response = DeleteChatMembersResponse;
    type Error = DeleteChatMembersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_members.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("member_id_type", &self.member_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.chat_members.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteChatMembersResponse {
    /// The members that could not be removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_id_list: Option<Vec<String>>,
}

/// What `im.v1.chat_members.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteChatMembersError {
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
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat is not valid. Check `chat_id`.
    #[doc(alias = "232006")]
    ChatIdInvalid,
    /// `232007` (HTTP 400): Your request specifies a chat_id or user_id which is invalid.
    #[doc(alias = "232007")]
    ChatIdUserIdInvalid,
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
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The caller lacks permissions. Check the scopes, and what the caller may do in the chat.
    #[doc(alias = "232014")]
    TokenUsedDoesNotPermissionsNecessary,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    #[doc(alias = "232019")]
    RequestHasBeenRateLimited,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    #[doc(alias = "232027")]
    ThereNoValidMembersIdList,
    /// `232029` (HTTP 400): There are no available candidates for chat owner.
    #[doc(alias = "232029")]
    ThereNoAvailableCandidatesChatOwner,
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
    /// `232076` (HTTP 400): Can't kick chat owner.
    ///
    /// The owner cannot be removed from the chat. Change the owner first.
    #[doc(alias = "232076")]
    CantKickChatOwner,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteChatMembersError {
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
            Self::ChatIdUserIdInvalid,
            crate::ErrorFacts::new(
                232007,
                400,
                "Your request specifies a chat_id or user_id which is invalid.",
                "",
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
            Self::TokenUsedDoesNotPermissionsNecessary,
            crate::ErrorFacts::new(
                232014,
                400,
                "The token used in the request does NOT have the permissions necessary to complete the request.",
                "The caller lacks permissions. Check the scopes, and what the caller may do in the chat.",
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
            Self::ThereNoValidMembersIdList,
            crate::ErrorFacts::new(
                232027,
                400,
                "There are no valid members in the ID list specified in your request.",
                "None of the members is valid. Check the ids and their kind.",
                false,
            ),
        ),
        (
            Self::ThereNoAvailableCandidatesChatOwner,
            crate::ErrorFacts::new(
                232029,
                400,
                "There are no available candidates for chat owner.",
                "",
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
        (
            Self::CantKickChatOwner,
            crate::ErrorFacts::new(
                232076,
                400,
                "Can't kick chat owner.",
                "The owner cannot be removed from the chat. Change the owner first.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteChatMembersError);

/// Lists the members of a group chat, bots left out.
///
/// `GET /open-apis/im/v1/chats/:chat_id/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatMembers {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
    /// Which kind of id stands for members.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub member_id_type: Option<UserIdType>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `WWxHTStrOEs5WHZpNktGbU94bUcvMWlxdDUzTWt1OXNrRmlLaGRNVG0yaz0=`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl GetChatMembers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`member_id_type`](Self#structfield.member_id_type).
    #[must_use]
    pub fn member_id_type(mut self, member_id_type: impl Into<UserIdType>) -> Self {
        self.member_id_type = Some(member_id_type.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for GetChatMembers {
    type Response = GetChatMembersResponse;
    type Error = GetChatMembersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_members.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("member_id_type", &self.member_id_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for GetChatMembers {
    type Item = ListMember;
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

/// What `im.v1.chat_members.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatMembersResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ListMember>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// How many members there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_total: Option<i64>,
}

/// What `im.v1.chat_members.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetChatMembersError {
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

impl GetChatMembersError {
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

crate::error_enum!(GetChatMembersError);

/// Tells whether the calling identity is in a group chat.
///
/// `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IsInChatChatMembers {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
}

impl IsInChatChatMembers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl crate::Endpoint for IsInChatChatMembers {
    type Response = IsInChatChatMembersResponse;
    type Error = IsInChatChatMembersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_members.is_in_chat",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/members/is_in_chat",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }
}

/// What `im.v1.chat_members.is_in_chat` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IsInChatChatMembersResponse {
    /// Whether it is in the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_in_chat: Option<bool>,
}

/// What `im.v1.chat_members.is_in_chat` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsInChatChatMembersError {
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

impl IsInChatChatMembersError {
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

crate::error_enum!(IsInChatChatMembersError);

/// Lets the calling identity join a public group chat.
///
/// `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MeJoinChatMembers {
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    #[serde(skip)]
    pub chat_id: String,
}

impl MeJoinChatMembers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl crate::Endpoint for MeJoinChatMembers {
    type Response = MeJoinChatMembersResponse;
    type Error = MeJoinChatMembersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_members.me_join",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/members/me_join",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }
}

/// What `im.v1.chat_members.me_join` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MeJoinChatMembersResponse {}
/// What `im.v1.chat_members.me_join` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeJoinChatMembersError {
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
    /// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
    #[doc(alias = "232013")]
    ReachedLimitMaximumNumberMembersChat,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// Too many requests for this chat. Slow down and try again later.
    #[doc(alias = "232019")]
    RequestHasBeenRateLimited,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "232025")]
    BotAbilityIsNotActivated,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    #[doc(alias = "232027")]
    ThereNoValidMembersIdList,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232075` (HTTP 400): The public group needs to apply to join, and users or bots are not allowed to actively join the group.
    #[doc(alias = "232075")]
    PublicGroupNeedsApplyJoinUsers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl MeJoinChatMembersError {
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
            Self::ReachedLimitMaximumNumberMembersChat,
            crate::ErrorFacts::new(
                232013,
                400,
                "You have reached the limit of maximum number of members a chat can have.",
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
            Self::ThereNoValidMembersIdList,
            crate::ErrorFacts::new(
                232027,
                400,
                "There are no valid members in the ID list specified in your request.",
                "None of the members is valid. Check the ids and their kind.",
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
            Self::PublicGroupNeedsApplyJoinUsers,
            crate::ErrorFacts::new(
                232075,
                400,
                "The public group needs to apply to join, and users or bots are not allowed to actively join the group.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(MeJoinChatMembersError);
