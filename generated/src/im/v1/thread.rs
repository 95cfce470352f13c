// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `thread`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Forwards a thread to a user, a group chat or another thread.
///
/// `POST /open-apis/im/v1/threads/:thread_id/forward`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ForwardThread {
    /// The thread.
    ///
    /// Example: `omt_dc132645203`.
    #[serde(skip)]
    pub thread_id: String,
    /// Which kind of id stands for the receiver.
    ///
    /// Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub receive_id_type: MessageReceiveIdType,
    /// A text of your own; the same one forwards to the same receiver once only within an hour.
    ///
    /// Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    #[serde(skip)]
    pub uuid: Option<String>,
    /// The receiver, a user or a chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub receive_id: String,
}

impl ForwardThread {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        thread_id: impl Into<String>,
        receive_id_type: impl Into<MessageReceiveIdType>,
        receive_id: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            receive_id_type: receive_id_type.into(),
            uuid: None,
            receive_id: receive_id.into(),
        }
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

impl crate::Endpoint for ForwardThread {
    type Response = ForwardThreadResponse;
    type Error = ForwardThreadError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.thread.forward",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/threads/:thread_id/forward",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("thread_id", self.thread_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("receive_id_type", &self.receive_id_type);
        query.push("uuid", &self.uuid);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.thread.forward` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ForwardThreadResponse {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_id: Option<String>,
    /// The message that this one replies to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// Whether it was edited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<bool>,
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
    /// The content, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// Who is mentioned in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentions: Option<Vec<Mention>>,
    /// The merged message that it is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_message_id: Option<String>,
}

/// What `im.v1.thread.forward` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardThreadError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    YourRequestContainsInvalidRequestParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    #[doc(alias = "230002")]
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    #[doc(alias = "230006")]
    BotAbilityIsNotActivated,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230019` (HTTP 400): The thread does NOT exist.
    ///
    /// The thread does not exist. Check `thread_id`.
    #[doc(alias = "230019")]
    ThreadDoesNotExist,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "230020")]
    ThisOperationTriggersFrequencyLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    #[doc(alias = "230034")]
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.
    #[doc(alias = "230035")]
    SendMessagePermissionDeny,
    /// `230036` (HTTP 400): Tenant crypt key has been deleted.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be read. Ask the administrator.
    #[doc(alias = "230036")]
    TenantCryptKeyHasBeenDeleted,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// Nothing can be sent this way to a user of another tenant.
    #[doc(alias = "230038")]
    CrossTenantP2pChatOperateForbid,
    /// `230049` (HTTP 400): The message is being sent.
    ///
    /// The message is still being sent. Try again later.
    #[doc(alias = "230049")]
    MessageIsBeingSent,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "230050")]
    MessageIsInvisibleToOperator,
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user does not want messages from the bot, so none can be sent.
    #[doc(alias = "230053")]
    UserStoppedBotSendingMessages,
    /// `230062` (HTTP 400): No permission to forward to third-party encryption group.
    ///
    /// Nothing can be forwarded to this chat, which is encrypted by a third party.
    #[doc(alias = "230062")]
    NoPermissionForwardThirdPartyEncryption,
    /// `230063` (HTTP 400): The chat_id of group to forward is invalid.
    ///
    /// The chat to forward to is not valid. Check `receive_id`.
    #[doc(alias = "230063")]
    ChatIdGroupForwardInvalid,
    /// `230064` (HTTP 400): The thread to be forwarded is invalid.
    ///
    /// What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.
    #[doc(alias = "230064")]
    ThreadToBeForwardedIsInvalid,
    /// `230066` (HTTP 400): The thread to be forwarded is in a secret group, forwarding is not supported.
    ///
    /// What is to be forwarded is in a secret chat, which cannot be forwarded.
    #[doc(alias = "230066")]
    ThreadForwardedSecretGroupForwardingNot,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// The message is restricted, so it cannot be forwarded.
    #[doc(alias = "230070")]
    ForwardingMessagesRestrictedModeNotAllowed,
    /// `230073` (HTTP 400): The thread is invisible to the operator.
    ///
    /// The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.
    #[doc(alias = "230073")]
    ThreadIsInvisibleToOperator,
    /// `230074` (HTTP 400): The target thread is invisible to the operator.
    ///
    /// The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.
    #[doc(alias = "230074")]
    TargetThreadIsInvisibleToOperator,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ForwardThreadError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                230001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::BotCanNotBeOutsideGroup,
            crate::ErrorFacts::new(
                230002,
                400,
                "The bot can not be outside the group.",
                "The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.",
                false,
            ),
        ),
        (
            Self::BotAbilityIsNotActivated,
            crate::ErrorFacts::new(
                230006,
                400,
                "Bot ability is not activated.",
                "The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.",
                false,
            ),
        ),
        (
            Self::BotNoAvailabilityUser,
            crate::ErrorFacts::new(
                230013,
                400,
                "Bot has NO availability to this user.",
                "The bot is not available to the user. Add the user to the app's availability.",
                false,
            ),
        ),
        (
            Self::ThreadDoesNotExist,
            crate::ErrorFacts::new(
                230019,
                400,
                "The thread does NOT exist.",
                "The thread does not exist. Check `thread_id`.",
                false,
            ),
        ),
        (
            Self::ThisOperationTriggersFrequencyLimit,
            crate::ErrorFacts::new(
                230020,
                400,
                "This operation triggers the frequency limit.",
                "Too many requests. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::LackOfNecessaryPermissions,
            crate::ErrorFacts::new(
                230027,
                400,
                "Lack of necessary permissions.",
                "The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.",
                false,
            ),
        ),
        (
            Self::ReceiveIdIsInvalid,
            crate::ErrorFacts::new(
                230034,
                400,
                "The receive_id is invalid.",
                "The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.",
                false,
            ),
        ),
        (
            Self::SendMessagePermissionDeny,
            crate::ErrorFacts::new(
                230035,
                400,
                "Send message permission deny.",
                "The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.",
                false,
            ),
        ),
        (
            Self::TenantCryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                230036,
                400,
                "Tenant crypt key has been deleted.",
                "The tenant's encryption key was deleted, so its data cannot be read. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::CrossTenantP2pChatOperateForbid,
            crate::ErrorFacts::new(
                230038,
                400,
                "Cross tenant p2p chat operate forbid.",
                "Nothing can be sent this way to a user of another tenant.",
                false,
            ),
        ),
        (
            Self::MessageIsBeingSent,
            crate::ErrorFacts::new(
                230049,
                400,
                "The message is being sent.",
                "The message is still being sent. Try again later.",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                230050,
                400,
                "The message is invisible to the operator.",
                "The caller cannot see the message, so this is not possible.",
                false,
            ),
        ),
        (
            Self::UserStoppedBotSendingMessages,
            crate::ErrorFacts::new(
                230053,
                400,
                "The user has stopped the bot from sending messages.",
                "The user does not want messages from the bot, so none can be sent.",
                false,
            ),
        ),
        (
            Self::NoPermissionForwardThirdPartyEncryption,
            crate::ErrorFacts::new(
                230062,
                400,
                "No permission to forward to third-party encryption group.",
                "Nothing can be forwarded to this chat, which is encrypted by a third party.",
                false,
            ),
        ),
        (
            Self::ChatIdGroupForwardInvalid,
            crate::ErrorFacts::new(
                230063,
                400,
                "The chat_id of group to forward is invalid.",
                "The chat to forward to is not valid. Check `receive_id`.",
                false,
            ),
        ),
        (
            Self::ThreadToBeForwardedIsInvalid,
            crate::ErrorFacts::new(
                230064,
                400,
                "The thread to be forwarded is invalid.",
                "What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.",
                false,
            ),
        ),
        (
            Self::ThreadForwardedSecretGroupForwardingNot,
            crate::ErrorFacts::new(
                230066,
                400,
                "The thread to be forwarded is in a secret group, forwarding is not supported.",
                "What is to be forwarded is in a secret chat, which cannot be forwarded.",
                false,
            ),
        ),
        (
            Self::ForwardingMessagesRestrictedModeNotAllowed,
            crate::ErrorFacts::new(
                230070,
                400,
                "Forwarding of messages in restricted mode is not allowed.",
                "The message is restricted, so it cannot be forwarded.",
                false,
            ),
        ),
        (
            Self::ThreadIsInvisibleToOperator,
            crate::ErrorFacts::new(
                230073,
                400,
                "The thread is invisible to the operator.",
                "The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.",
                false,
            ),
        ),
        (
            Self::TargetThreadIsInvisibleToOperator,
            crate::ErrorFacts::new(
                230074,
                400,
                "The target thread is invisible to the operator.",
                "The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.",
                false,
            ),
        ),
        (
            Self::ActionUnavailableMessageDeleted,
            crate::ErrorFacts::new(
                230110,
                400,
                "Action unavailable as the message has been deleted.",
                "The message was deleted, so this is not possible any more.",
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
    ];
}

crate::error_enum!(ForwardThreadError);
