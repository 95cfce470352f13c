// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_moderation`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists who may speak in a group chat, and in which mode.
///
/// `GET /open-apis/im/v1/chats/:chat_id/moderation`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatModeration {
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
    /// How many items a page holds at most.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl GetChatModeration {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
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

impl crate::Endpoint for GetChatModeration {
    type Response = GetChatModerationResponse;
    type Error = GetChatModerationError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_moderation.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/moderation",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for GetChatModeration {
    type Item = ListModerator;
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

/// What `im.v1.chat_moderation.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetChatModerationResponse {
    /// Who may speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation_setting: Option<ModerationPermission>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// The users who may speak; only where the setting is `moderator_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ListModerator>>,
}

/// What `im.v1.chat_moderation.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetChatModerationError {
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

impl GetChatModerationError {
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

crate::error_enum!(GetChatModerationError);

/// Sets who may speak in a group chat.
///
/// `PUT /open-apis/im/v1/chats/:chat_id/moderation`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat:moderation:write_only`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateChatModeration {
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
    /// Who may speak.
    ///
    /// Example: `moderator_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation_setting: Option<ModerationPermission>,
    /// Who may speak from now on.
    ///
    /// Example: `["4d7a3c6g"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderator_added_list: Option<Vec<String>>,
    /// Who may no longer speak.
    ///
    /// Example: `["4d7a3c6g"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderator_removed_list: Option<Vec<String>>,
}

impl UpdateChatModeration {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: None,
            moderation_setting: None,
            moderator_added_list: None,
            moderator_removed_list: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`moderation_setting`](Self#structfield.moderation_setting).
    #[must_use]
    pub fn moderation_setting(
        mut self,
        moderation_setting: impl Into<ModerationPermission>,
    ) -> Self {
        self.moderation_setting = Some(moderation_setting.into());
        self
    }

    /// Sets [`moderator_added_list`](Self#structfield.moderator_added_list).
    #[must_use]
    pub fn moderator_added_list(
        mut self,
        moderator_added_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.moderator_added_list = Some(
            moderator_added_list.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`moderator_removed_list`](Self#structfield.moderator_removed_list).
    #[must_use]
    pub fn moderator_removed_list(
        mut self,
        moderator_removed_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.moderator_removed_list = Some(
            moderator_removed_list.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for UpdateChatModeration {
    type Response = UpdateChatModerationResponse;
    type Error = UpdateChatModerationError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_moderation.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/moderation",
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

/// What `im.v1.chat_moderation.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateChatModerationResponse {}
/// What `im.v1.chat_moderation.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateChatModerationError {
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
    /// `232015` (HTTP 400): Your request specifies a member_id_type which is NOT supported.
    #[doc(alias = "232015")]
    MemberIdTypeNotSupported,
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
    /// `232060` (HTTP 400): This chat is banned.
    ///
    /// The chat is banned. Ask the support.
    #[doc(alias = "232060")]
    ThisChatIsBanned,
    /// `232092` (HTTP 400): Meeting in progress. Unable to modify group posting permissions.
    #[doc(alias = "232092")]
    MeetingInProgress,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateChatModerationError {
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
            Self::MemberIdTypeNotSupported,
            crate::ErrorFacts::new(
                232015,
                400,
                "Your request specifies a member_id_type which is NOT supported.",
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
            Self::ThisChatIsBanned,
            crate::ErrorFacts::new(
                232060,
                400,
                "This chat is banned.",
                "The chat is banned. Ask the support.",
                false,
            ),
        ),
        (
            Self::MeetingInProgress,
            crate::ErrorFacts::new(
                232092,
                400,
                "Meeting in progress. Unable to modify group posting permissions.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateChatModerationError);
