// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_announcement`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the announcement of a group chat, where it is a document of the old kind.
///
/// `GET /open-apis/im/v1/chats/:chat_id/announcement`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatAnnouncement {
    /// The chat.
    ///
    /// Example: `oc_5ad11d72b830411d72b836c20`.
    #[serde(skip)]
    pub chat_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl GetChatAnnouncement {
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

impl crate::Endpoint for GetChatAnnouncement {
    type Response = GetChatAnnouncementResponse;
    type Error = GetChatAnnouncementError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_announcement.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/announcement",
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

/// What `im.v1.chat_announcement.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatAnnouncementResponse {
    /// The announcement, as an old document in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The number of the revision of the announcement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// When the announcement was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When the announcement was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Which kind of id stands for the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id_type: Option<ChatManagersMemberIdType>,
    /// The owner of the announcement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Which kind of id stands for who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifier_id_type: Option<ChatManagersMemberIdType>,
    /// Who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifier_id: Option<String>,
}

/// What `im.v1.chat_announcement.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetChatAnnouncementError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232003` (HTTP 400): Chat announcement can NOT be found in chat information.
    #[doc(alias = "232003")]
    ChatAnnouncementCanNotFoundChat,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232066` (HTTP 400): The operator does not have the doc permission.
    #[doc(alias = "232066")]
    OperatorDoesNotHaveDocPermission,
    /// `232097` (HTTP 400): Unable to operate docx type chat announcement.
    #[doc(alias = "232097")]
    UnableOperateDocxTypeChatAnnouncement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetChatAnnouncementError {
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
            Self::ChatAnnouncementCanNotFoundChat,
            crate::ErrorFacts::new(
                232003,
                400,
                "Chat announcement can NOT be found in chat information.",
                "",
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
            Self::OperatorDoesNotHaveDocPermission,
            crate::ErrorFacts::new(
                232066,
                400,
                "The operator does not have the doc permission.",
                "",
                false,
            ),
        ),
        (
            Self::UnableOperateDocxTypeChatAnnouncement,
            crate::ErrorFacts::new(
                232097,
                400,
                "Unable to operate docx type chat announcement.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetChatAnnouncementError);

/// Changes the announcement of a group chat, where it is a document of the old kind.
///
/// `PATCH /open-apis/im/v1/chats/:chat_id/announcement`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.announcement:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchChatAnnouncement {
    /// The chat.
    ///
    /// Example: `oc_5ad11d72b830411d72b836c20`.
    #[serde(skip)]
    pub chat_id: String,
    /// The revision that the changes are based on; at most 100 behind the latest.
    ///
    /// Example: `12`.
    pub revision: String,
    /// The changes to make.
    ///
    /// Example: `["{\"requestType\":\"InsertBlocksRequestType\",\"insertBlocksRequest\":{\"payload\":\"{\\\"blocks\\\":[{\\\"type\\\":\\\"paragraph\\\",\\\"paragraph\\\":{\\\"el…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<String>>,
}

impl PatchChatAnnouncement {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>, revision: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            revision: revision.into(),
            requests: None,
        }
    }

    /// Sets [`requests`](Self#structfield.requests).
    #[must_use]
    pub fn requests(
        mut self,
        requests: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requests = Some(requests.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for PatchChatAnnouncement {
    type Response = PatchChatAnnouncementResponse;
    type Error = PatchChatAnnouncementError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_announcement.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/announcement",
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

/// What `im.v1.chat_announcement.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchChatAnnouncementResponse {}
/// What `im.v1.chat_announcement.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchChatAnnouncementError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232002` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    #[doc(alias = "232002")]
    NoPermissionOnlyChatOwnerAdmin,
    /// `232003` (HTTP 400): Chat announcement can NOT be found in chat information.
    #[doc(alias = "232003")]
    ChatAnnouncementCanNotFoundChat,
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
    /// `232018` (HTTP 400): Updating announcement failed.
    #[doc(alias = "232018")]
    UpdatingAnnouncementFailed,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant,
    /// `232066` (HTTP 400): The operator does not have the doc permission.
    #[doc(alias = "232066")]
    OperatorDoesNotHaveDocPermission,
    /// `232097` (HTTP 400): Unable to operate docx type chat announcement.
    #[doc(alias = "232097")]
    UnableOperateDocxTypeChatAnnouncement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchChatAnnouncementError {
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
            Self::ChatAnnouncementCanNotFoundChat,
            crate::ErrorFacts::new(
                232003,
                400,
                "Chat announcement can NOT be found in chat information.",
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
            Self::UpdatingAnnouncementFailed,
            crate::ErrorFacts::new(
                232018,
                400,
                "Updating announcement failed.",
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
            Self::OperatorDoesNotHaveDocPermission,
            crate::ErrorFacts::new(
                232066,
                400,
                "The operator does not have the doc permission.",
                "",
                false,
            ),
        ),
        (
            Self::UnableOperateDocxTypeChatAnnouncement,
            crate::ErrorFacts::new(
                232097,
                400,
                "Unable to operate docx type chat announcement.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PatchChatAnnouncementError);
