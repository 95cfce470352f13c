// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `thread`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Forwards a thread to a user, a group chat or another thread.
///
/// [`POST /open-apis/im/v1/threads/:thread_id/forward`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward>) gives [`ForwardThreadResponse`] or fails with [`ForwardThreadError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ForwardThread::new(thread_id, receiver)).await?;
/// ```
#[doc(alias("im.v1.thread.forward", "/open-apis/im/v1/threads/:thread_id/forward"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ForwardThread {
    /// The thread. Example: `omt_dc132645203`.
    pub thread_id: String,
    /// Who receives it: `receive_id_type` and `receive_id`.
    pub receiver: crate::ReceiveId,
    /// A text of your own; the same one forwards to the same receiver once only within an hour. Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    pub uuid: Option<String>,
}

crate::request_builder!(ForwardThread {
    thread_id(impl Into<String>).into(), receiver(impl Into<crate::ReceiveId>).into();
    uuid(impl Into<String>).into()
});
crate::request!(ForwardThread -> ForwardThreadResponse, ForwardThreadError {
    "im.v1.thread.forward", POST "/open-apis/im/v1/threads/:thread_id/forward", [Tenant],
    read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Path thread_id "thread_id", Query receiver.receive_id_type "receive_id_type", Query uuid "uuid",
    Body receiver.receive_id "receive_id"
});

/// What `im.v1.thread.forward` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardThreadResponse {
    /// The message.
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    pub root_id: Option<String>,
    /// The message that this one replies to.
    pub parent_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// Whether it was edited.
    pub updated: Option<bool>,
    /// The chat.
    pub chat_id: Option<String>,
    /// Who sent it.
    pub sender: Option<Sender>,
    /// The content, as JSON in text.
    pub body: Option<MessageBody>,
    /// Who is mentioned in it.
    pub mentions: Vec<Mention>,
    /// The merged message that it is part of.
    pub upper_message_id: Option<String>,
}

crate::object!(ForwardThreadResponse {
    message_id "message_id", root_id "root_id", parent_id "parent_id", thread_id "thread_id",
    msg_type "msg_type", create_time "create_time", update_time "update_time", deleted "deleted",
    updated "updated", chat_id "chat_id", sender "sender", body "body", mentions "mentions",
    upper_message_id "upper_message_id"
});
crate::moments!(ForwardThreadResponse {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// What `im.v1.thread.forward` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ForwardThreadError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230019` (HTTP 400): The thread does NOT exist.
    ///
    /// The thread does not exist. Check `thread_id`.
    ThreadDoesNotExist,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    ThisOperationTriggersFrequencyLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.
    SendMessagePermissionDeny,
    /// `230036` (HTTP 400): Tenant crypt key has been deleted.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be read. Ask the administrator.
    TenantCryptKeyHasBeenDeleted,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// Nothing can be sent this way to a user of another tenant.
    CrossTenantP2pChatOperateForbid,
    /// `230049` (HTTP 400): The message is being sent.
    ///
    /// The message is still being sent. Try again later.
    MessageIsBeingSent,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user does not want messages from the bot, so none can be sent.
    UserStoppedBotSendingMessages,
    /// `230062` (HTTP 400): No permission to forward to third-party encryption group.
    ///
    /// Nothing can be forwarded to this chat, which is encrypted by a third party.
    NoPermissionForwardThirdPartyEncryption,
    /// `230063` (HTTP 400): The chat_id of group to forward is invalid.
    ///
    /// The chat to forward to is not valid. Check `receive_id`.
    ChatIdGroupForwardInvalid,
    /// `230064` (HTTP 400): The thread to be forwarded is invalid.
    ///
    /// What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.
    AllMessagesForwardedInvalid,
    /// `230066` (HTTP 400): The thread to be forwarded is in a secret group, forwarding is not supported.
    ///
    /// What is to be forwarded is in a secret chat, which cannot be forwarded.
    NoForwardingFromSecretGroup,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// The message is restricted, so it cannot be forwarded.
    ForwardingMessagesRestrictedNotAllowed,
    /// `230073` (HTTP 400): The thread is invisible to the operator.
    ///
    /// The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.
    ThreadIsInvisibleToOperator,
    /// `230074` (HTTP 400): The target thread is invisible to the operator.
    ///
    /// The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.
    TargetThreadIsInvisibleToOperator,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ForwardThreadError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013, ThreadDoesNotExist = 230019,
    ThisOperationTriggersFrequencyLimit = 230020, LackOfNecessaryPermissions = 230027,
    ReceiveIdIsInvalid = 230034, SendMessagePermissionDeny = 230035 + 1,
    TenantCryptKeyHasBeenDeleted = 230036, CrossTenantP2pChatOperateForbid = 230038,
    MessageIsBeingSent = 230049, MessageIsInvisibleToOperator = 230050,
    UserStoppedBotSendingMessages = 230053, NoPermissionForwardThirdPartyEncryption = 230062,
    ChatIdGroupForwardInvalid = 230063, AllMessagesForwardedInvalid = 230064 + 2,
    NoForwardingFromSecretGroup = 230066 + 2, ForwardingMessagesRestrictedNotAllowed = 230070,
    ThreadIsInvisibleToOperator = 230073 + 1, TargetThreadIsInvisibleToOperator = 230074 + 1,
    ActionUnavailableMessageDeleted = 230110, ChatAlreadyDissolved = 232009 + 1
});
