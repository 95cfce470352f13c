// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_managers`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Makes users or bots administrators of a group chat.
///
/// `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.managers:write_only`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddManagersChatManagers {
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
    /// The administrators.
    ///
    /// Length: at most 50. Example: `["ou_9204a37300b3700d61effaa439f34295"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_ids: Option<Vec<String>>,
}

impl AddManagersChatManagers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: None,
            manager_ids: None,
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

    /// Sets [`manager_ids`](Self#structfield.manager_ids).
    #[must_use]
    pub fn manager_ids(
        mut self,
        manager_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manager_ids = Some(manager_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for AddManagersChatManagers {
    type Response = AddManagersChatManagersResponse;
    type Error = AddManagersChatManagersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_managers.add_managers",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/managers/add_managers",
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

/// What `im.v1.chat_managers.add_managers` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddManagersChatManagersResponse {
    /// The administrators that are users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_managers: Option<Vec<String>>,
    /// The administrators that are bots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_bot_managers: Option<Vec<String>>,
}

/// What `im.v1.chat_managers.add_managers` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddManagersChatManagersError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
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
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// None of the members is valid. Check the ids and their kind.
    #[doc(alias = "232027")]
    ThereNoValidMembersIdList,
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
    /// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
    #[doc(alias = "232038")]
    OperatorNotChatOwnerNoPermission,
    /// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    #[doc(alias = "232039")]
    OperationAddDeleteChatManagersSucceeded,
    /// `232040` (HTTP 400): The chat managers has reached the limit of maximum number.
    #[doc(alias = "232040")]
    ChatManagersReachedLimitMaximumNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl AddManagersChatManagersError {
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
            Self::OperatorNotChatOwnerNoPermission,
            crate::ErrorFacts::new(
                232038,
                400,
                "The operator is not chat owner, no permission to complete the request.",
                "",
                false,
            ),
        ),
        (
            Self::OperationAddDeleteChatManagersSucceeded,
            crate::ErrorFacts::new(
                232039,
                400,
                "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.",
                "",
                false,
            ),
        ),
        (
            Self::ChatManagersReachedLimitMaximumNumber,
            crate::ErrorFacts::new(
                232040,
                400,
                "The chat managers has reached the limit of maximum number.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(AddManagersChatManagersError);

/// Takes the administration of a group chat from users or bots.
///
/// `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:chat`, `im:chat.managers:write_only`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteManagersChatManagers {
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
    /// The administrators.
    ///
    /// Length: at most 50. Example: `["ou_9204a37300b3700d61effaa439f34295"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_ids: Option<Vec<String>>,
}

impl DeleteManagersChatManagers {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: None,
            manager_ids: None,
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

    /// Sets [`manager_ids`](Self#structfield.manager_ids).
    #[must_use]
    pub fn manager_ids(
        mut self,
        manager_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manager_ids = Some(manager_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for DeleteManagersChatManagers {
    type Response = DeleteManagersChatManagersResponse;
    type Error = DeleteManagersChatManagersError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.chat_managers.delete_managers",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/chats/:chat_id/managers/delete_managers",
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

/// What `im.v1.chat_managers.delete_managers` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteManagersChatManagersResponse {
    /// The administrators that are users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_managers: Option<Vec<String>>,
    /// The administrators that are bots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_bot_managers: Option<Vec<String>>,
}

/// What `im.v1.chat_managers.delete_managers` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteManagersChatManagersError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "232001")]
    YourRequestContainsInvalidRequestParameter,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
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
    /// `232024` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The bot is not available to the users, or the caller may not work with them. Check the app's availability.
    #[doc(alias = "232024")]
    AppUnavailableInactivatedTenant232024,
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
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is shared with other companies, and the app lacks the scope to manage such chats.
    #[doc(alias = "232033")]
    OperatorInvitedBotsDoesNotAuthority,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or not enabled in the tenant. Install and enable it.
    #[doc(alias = "232034")]
    AppUnavailableInactivatedTenant232034,
    /// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
    #[doc(alias = "232038")]
    OperatorNotChatOwnerNoPermission,
    /// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    #[doc(alias = "232039")]
    OperationAddDeleteChatManagersSucceeded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteManagersChatManagersError {
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
            Self::AppUnavailableInactivatedTenant232024,
            crate::ErrorFacts::new(
                232024,
                400,
                "The app is unavailable or inactivated by the tenant.",
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
            Self::AppUnavailableInactivatedTenant232034,
            crate::ErrorFacts::new(
                232034,
                400,
                "The app is unavailable or inactivated by the tenant.",
                "The app is not installed or not enabled in the tenant. Install and enable it.",
                false,
            ),
        ),
        (
            Self::OperatorNotChatOwnerNoPermission,
            crate::ErrorFacts::new(
                232038,
                400,
                "The operator is not chat owner, no permission to complete the request.",
                "",
                false,
            ),
        ),
        (
            Self::OperationAddDeleteChatManagersSucceeded,
            crate::ErrorFacts::new(
                232039,
                400,
                "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteManagersChatManagersError);
