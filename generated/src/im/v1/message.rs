// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sends a message of any kind to a user or a group chat.
///
/// [`POST /open-apis/im/v1/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>) gives [`CreateMessageResponse`] or fails with [`CreateMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`, `im:message.send_as_user`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateMessage::new(receiver, message)).await?;
/// ```
#[doc(alias("im.v1.message.create", "/open-apis/im/v1/messages"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessage {
    /// Who receives it: `receive_id_type` and `receive_id`.
    pub receiver: crate::ReceiveId,
    /// What the message has in it: `msg_type` and `content`.
    pub message: crate::MessageContent,
    /// A text of your own that makes repeated calls count once. Length: at most 50. Example: `text`.
    pub uuid: Option<String>,
}

crate::request_builder!(CreateMessage {
    receiver(impl Into<crate::ReceiveId>).into(), message(impl Into<crate::MessageContent>).into();
    uuid(impl Into<String>).into()
});
crate::request!(CreateMessage -> CreateMessageResponse, CreateMessageError {
    "im.v1.message.create", POST "/open-apis/im/v1/messages", [Tenant, User], read_value Data, Json,
    SCOPES = ["im:message", "im:message:send_as_bot", "im:message:send", "im:message.send_as_user"],
    LIMITS = [1000 in 60, 50 in 1];
    Query receiver.receive_id_type "receive_id_type", Body receiver.receive_id "receive_id",
    Body message.msg_type "msg_type", Body message.content "content", Body uuid "uuid"
});

/// What `im.v1.message.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageResponse {
    /// The message.
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    pub root_id: Option<String>,
    /// The message that this one replies to.
    pub parent_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<MessageMsgType>,
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

crate::object!(CreateMessageResponse {
    message_id "message_id", root_id "root_id", parent_id "parent_id", thread_id "thread_id",
    msg_type "msg_type", create_time "create_time", update_time "update_time", deleted "deleted",
    updated "updated", chat_id "chat_id", sender "sender", body "body", mentions "mentions",
    upper_message_id "upper_message_id"
});
crate::moments!(CreateMessageResponse {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// What `im.v1.message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageError {
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
    /// `230015` (HTTP 400): P2P chat can NOT be shared.
    P2PChatCanNotShared,
    /// `230017` (HTTP 400): Bot is NOT the owner of the resource.
    BotIsNotOwnerOfResource,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    TheseOperationsNotAllowedGroupSettings,
    /// `230019` (HTTP 400): The topic does NOT exist.
    ///
    /// The thread does not exist. Check `thread_id`.
    ThreadDoesNotExist,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    ThisOperationTriggersFrequencyLimit,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The message holds sensitive content. Change it.
    ContentMessageContainsSensitive,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    MessagesDoNotPassAudit,
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The user has left the company, so nothing can be sent.
    UserHasResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send Message Permission deny.
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
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user does not want messages from the bot, so none can be sent.
    UserStoppedBotSendingMessages,
    /// `230054` (HTTP 400): This type of message is unavailable in the connection group.
    ///
    /// This type of message is not supported here. Use another type.
    NotSupportedMessageType,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The file was uploaded as another type than the message has. Make the two fit.
    TypeFileUploadDoesNotMatch,
    /// `230075` (HTTP 400): Sending encrypted messages is not supported.
    ///
    /// Nothing can be sent to encrypted chats this way; or it is too late to edit the message.
    SendingEncryptedMessagesIsNotSupported,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The card could not be made. Look at the inner code in the message.
    ///
    /// The code within its message is [`ApiError::sub_kind`](crate::ApiError::sub_kind).
    FailedToCreateCardContent,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013, P2PChatCanNotShared = 230015,
    BotIsNotOwnerOfResource = 230017, TheseOperationsNotAllowedGroupSettings = 230018,
    ThreadDoesNotExist = 230019 + 1, ThisOperationTriggersFrequencyLimit = 230020,
    ContentMessageContainsSensitive = 230022, LengthMessageContentReachesLimit = 230025,
    LackOfNecessaryPermissions = 230027, MessagesDoNotPassAudit = 230028, UserHasResigned = 230029,
    ReceiveIdIsInvalid = 230034, SendMessagePermissionDeny = 230035,
    TenantCryptKeyHasBeenDeleted = 230036, CrossTenantP2pChatOperateForbid = 230038,
    MessageIsBeingSent = 230049, UserStoppedBotSendingMessages = 230053,
    NotSupportedMessageType = 230054 + 1, TypeFileUploadDoesNotMatch = 230055,
    SendingEncryptedMessagesIsNotSupported = 230075, FailedToCreateCardContent = 230099,
    ChatAlreadyDissolved = 232009 + 1
});

/// Why `im.v1.message.create` answers with `230099`: the code within the message of this code.
///
/// It is [`ApiError::sub_kind`](crate::ApiError::sub_kind), and never a code by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageSubCode {
    /// Code `11310`.
    ///
    /// The card was refused: the template is not visible to the app, the card has more than 200 elements, or somebody is using it. The message has which.
    CardRefused,
    /// `100290`: There is an invalid user resource(at/person) in your card
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    InvalidUserInCard,
    /// `200380`: template does not exist, please confirm whether this template has been released
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    TemplateNotFound,
    /// `200381`: template is not visible to app, please confirm whether the app is allowed to use this template
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    TemplateNotVisibleToApp,
    /// `200550`: chart spec is invalid
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    ChartSpecInvalid,
    /// `200570`: card contains invalid image keys
    ///
    /// The card names images that are not valid. Check the image keys.
    InvalidImageKeys,
    /// `200621`: parse card json err, please check whether the card json is correct
    ///
    /// The card is not valid JSON. Check its form.
    CardIsNotValidJson,
    /// `200732`: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    VariableHasWrongType,
    /// `200737`: the format of the variable is incorrect. Please check the format of the variable
    ///
    /// A variable of the card has the wrong format. Compare it with the format in the template.
    VariableHasWrongFormat,
    /// `200861`: cards of schema V2 no longer support this capability
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    ComponentNotInSchemaV2,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    TableRowsInvalid,
    /// `200915`: table rows name is invalid
    ///
    /// A row of a table names a column that the table does not have. Check the names in `rows`.
    TableRowNameInvalid,
    /// `300220`: audio elem don't support forward
    ///
    /// Cards with an audio component cannot be forwarded. Send a card without one.
    AudioCannotBeForwarded,
    /// `300230`: duplicate audio id
    ///
    /// Two audio components have the same id. Give each its own.
    DuplicateAudioId,
    /// `300240`: This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages
    ///
    /// The app cannot read the audio. Upload it with the app that sends the message.
    AudioNotOfThisApp,
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(alone CreateMessageSubCode: CODES {
    CardRefused = 11310, InvalidUserInCard = 100290, TemplateNotFound = 200380,
    TemplateNotVisibleToApp = 200381, ChartSpecInvalid = 200550, InvalidImageKeys = 200570,
    CardIsNotValidJson = 200621, VariableHasWrongType = 200732, VariableHasWrongFormat = 200737,
    ComponentNotInSchemaV2 = 200861, TableRowsInvalid = 200914, TableRowNameInvalid = 200915,
    AudioCannotBeForwarded = 300220, DuplicateAudioId = 300230, AudioNotOfThisApp = 300240
});

impl crate::SubCodes for CreateMessageError {
    type SubCode = CreateMessageSubCode;
}

/// Recalls a message.
///
/// [`DELETE /open-apis/im/v1/messages/:message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete>) gives [`DeleteMessageResponse`] or fails with [`DeleteMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message:recall`, `im:message:send_as_bot`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteMessage::new(message_id)).await?;
/// ```
#[doc(alias("im.v1.message.delete", "/open-apis/im/v1/messages/:message_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
}

crate::request_builder!(DeleteMessage { message_id(impl Into<String>).into(); });
crate::request!(DeleteMessage -> DeleteMessageResponse, DeleteMessageError {
    "im.v1.message.delete", DELETE "/open-apis/im/v1/messages/:message_id", [Tenant, User],
    read_value Data, None, SCOPES = ["im:message", "im:message:recall", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id"
});

/// What `im.v1.message.delete` answers with.
pub type DeleteMessageResponse = crate::Empty;

/// What `im.v1.message.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageError {
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
    /// `230009` (HTTP 400): Message has expired when recall message.
    MessageCanOnlyRecalledWithinOne,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230026` (HTTP 400): No permission to recall this message.
    NoPermissionToRecallThisMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    NotSupportedMessageType,
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

crate::error_enum!(DeleteMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, MessageCanOnlyRecalledWithinOne = 230009 + 1,
    BotNoAvailabilityUser = 230013, NoPermissionToRecallThisMessage = 230026,
    LackOfNecessaryPermissions = 230027, MessageIsInvisibleToOperator = 230050,
    NotSupportedMessageType = 230054, ActionUnavailableMessageDeleted = 230110,
    ChatAlreadyDissolved = 232009 + 1
});

/// Forwards a message to a user, a group chat or a thread.
///
/// [`POST /open-apis/im/v1/messages/:message_id/forward`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward>) gives [`ForwardMessageResponse`] or fails with [`ForwardMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ForwardMessage::new(message_id, receiver)).await?;
/// ```
#[doc(alias("im.v1.message.forward", "/open-apis/im/v1/messages/:message_id/forward"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ForwardMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// Who receives it: `receive_id_type` and `receive_id`.
    pub receiver: crate::ReceiveId,
    /// A text of your own; the same one forwards to the same receiver once only within an hour. Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    pub uuid: Option<String>,
}

crate::request_builder!(ForwardMessage {
    message_id(impl Into<String>).into(), receiver(impl Into<crate::ReceiveId>).into();
    uuid(impl Into<String>).into()
});
crate::request!(ForwardMessage -> ForwardMessageResponse, ForwardMessageError {
    "im.v1.message.forward", POST "/open-apis/im/v1/messages/:message_id/forward", [Tenant],
    read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query receiver.receive_id_type "receive_id_type",
    Query uuid "uuid", Body receiver.receive_id "receive_id"
});

/// What `im.v1.message.forward` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardMessageResponse {
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

crate::object!(ForwardMessageResponse {
    message_id "message_id", root_id "root_id", parent_id "parent_id", thread_id "thread_id",
    msg_type "msg_type", create_time "create_time", update_time "update_time", deleted "deleted",
    updated "updated", chat_id "chat_id", sender "sender", body "body", mentions "mentions",
    upper_message_id "upper_message_id"
});
crate::moments!(ForwardMessageResponse {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// What `im.v1.message.forward` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ForwardMessageError {
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
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    TheseOperationsNotAllowedGroupSettings,
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
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The user has left the company, so nothing can be sent.
    UserHasResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send Message Permission deny.
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
    /// `230061` (HTTP 400): The message type does not support forwarding.
    MessageTypeDoesNotSupportForwarding,
    /// `230062` (HTTP 400): No permission to forward to third-party encryption group.
    ///
    /// Nothing can be forwarded to this chat, which is encrypted by a third party.
    NoPermissionForwardThirdPartyEncryption,
    /// `230063` (HTTP 400): The chat_id of group to forward is invalid.
    ///
    /// The chat to forward to is not valid. Check `receive_id`.
    ChatIdGroupForwardInvalid,
    /// `230064` (HTTP 400): The message to be forwarded is invalid.
    ///
    /// What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.
    AllMessagesForwardedInvalid,
    /// `230065` (HTTP 400): The message to be forwarded has been recalled.
    AllMessagesForwardedRecalled,
    /// `230066` (HTTP 400): The message to be forwarded is in a secret group, forwarding is not supported.
    ///
    /// What is to be forwarded is in a secret chat, which cannot be forwarded.
    NoForwardingFromSecretGroup,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// The message is restricted, so it cannot be forwarded.
    ForwardingMessagesRestrictedNotAllowed,
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

crate::error_enum!(ForwardMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013,
    TheseOperationsNotAllowedGroupSettings = 230018, ThreadDoesNotExist = 230019,
    ThisOperationTriggersFrequencyLimit = 230020, LackOfNecessaryPermissions = 230027,
    UserHasResigned = 230029, ReceiveIdIsInvalid = 230034, SendMessagePermissionDeny = 230035,
    TenantCryptKeyHasBeenDeleted = 230036, CrossTenantP2pChatOperateForbid = 230038,
    MessageIsBeingSent = 230049, MessageIsInvisibleToOperator = 230050,
    UserStoppedBotSendingMessages = 230053, MessageTypeDoesNotSupportForwarding = 230061,
    NoPermissionForwardThirdPartyEncryption = 230062, ChatIdGroupForwardInvalid = 230063,
    AllMessagesForwardedInvalid = 230064 + 1, AllMessagesForwardedRecalled = 230065 + 1,
    NoForwardingFromSecretGroup = 230066, ForwardingMessagesRestrictedNotAllowed = 230070,
    TargetThreadIsInvisibleToOperator = 230074 + 1, ActionUnavailableMessageDeleted = 230110,
    ChatAlreadyDissolved = 232009 + 1
});

/// Returns one message by its id, with the messages in it if it was merged.
///
/// [`GET /open-apis/im/v1/messages/:message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get>) gives [`GetMessageResponse`] or fails with [`GetMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`, `im:message.group_msg`, `im:message.p2p_msg:get_as_user`, `im:message.group_msg:get_as_user`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetMessage::new(message_id)).await?;
/// ```
#[doc(alias("im.v1.message.get", "/open-apis/im/v1/messages/:message_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// In which form cards come back. Example: `user_card_content`.
    pub card_msg_content_type: Option<String>,
}

crate::request_builder!(GetMessage {
    message_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), card_msg_content_type(impl Into<String>).into()
});
crate::request!(GetMessage -> GetMessageResponse, GetMessageError {
    "im.v1.message.get", GET "/open-apis/im/v1/messages/:message_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["im:message", "im:message:readonly", "im:message.history:readonly", "im:message.group_msg", "im:message.p2p_msg:get_as_user", "im:message.group_msg:get_as_user"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query user_id_type "user_id_type",
    Query card_msg_content_type "card_msg_content_type"
});

/// What `im.v1.message.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// The message; one that merges others is followed by those.
    pub items: Vec<Message>,
}

crate::object!(GetMessageResponse { items "items" });

/// What `im.v1.message.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMessageError {
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
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013,
    LackOfNecessaryPermissions = 230027, MessageIsInvisibleToOperator = 230050,
    ActionUnavailableMessageDeleted = 230110
});

/// Lists the messages of a chat or a thread, within a time range if wanted.
///
/// [`GET /open-apis/im/v1/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list>) gives [`ListMessageResponse`] or fails with [`ListMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`, `im:message.group_msg`, `im:message.p2p_msg:get_as_user`, `im:message.group_msg:get_as_user`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListMessage::new(container_id_type, container_id)).items();
/// ```
#[doc(alias("im.v1.message.list", "/open-apis/im/v1/messages"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessage {
    /// Whether it is a chat or a thread. Example: `chat`.
    pub container_id_type: ContainerIdType,
    /// The chat or thread. Example: `oc_234jsi43d3ssi993d43545f`.
    pub container_id: String,
    /// Where the time range begins, in seconds since 1970. Example: `1608594809`.
    pub start_time: Option<String>,
    /// Where the time range ends, in seconds since 1970. Example: `1609296809`.
    pub end_time: Option<String>,
    /// The order of the results. Default: `ByCreateTimeAsc`. Example: `ByCreateTimeAsc`.
    pub sort_type: Option<MessageSortType>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `50`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    pub page_token: Option<String>,
    /// In which form cards come back. Example: `user_card_content`.
    pub card_msg_content_type: Option<String>,
}

crate::request_builder!(ListMessage {
    container_id_type(impl Into<ContainerIdType>).into(), container_id(impl Into<String>).into();
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    sort_type(impl Into<MessageSortType>).into(), page_size(i64),
    page_token(impl Into<String>).into(), card_msg_content_type(impl Into<String>).into()
});
crate::request!(ListMessage -> ListMessageResponse, ListMessageError {
    "im.v1.message.list", GET "/open-apis/im/v1/messages", [Tenant, User], read_value Data, None,
    SCOPES = ["im:message", "im:message:readonly", "im:message.history:readonly", "im:message.group_msg", "im:message.p2p_msg:get_as_user", "im:message.group_msg:get_as_user"],
    LIMITS = [1000 in 60, 50 in 1];
    Query container_id_type "container_id_type", Query container_id "container_id",
    Query start_time "start_time", Query end_time "end_time", Query sort_type "sort_type",
    Query page_size "page_size", Query page_token "page_token",
    Query card_msg_content_type "card_msg_content_type"
});
crate::paged!(ListMessage: Message { page_token, page_size; page_token, has_more, items });

/// What `im.v1.message.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Message>,
}

crate::object!(ListMessageResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `im.v1.message.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMessageError {
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
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230073` (HTTP 400): The thread is invisible to the operator.
    ///
    /// The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.
    ThreadIsInvisibleToOperator,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// `231203` (HTTP 400): The chat type is not supported.
    ChatTypeIsNotSupported,
    /// `231204` (HTTP 400): The app type is not supported.
    AppTypeIsNotSupported,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013,
    LackOfNecessaryPermissions = 230027, ThreadIsInvisibleToOperator = 230073 + 1,
    ActionUnavailableMessageDeleted = 230110, ChatTypeIsNotSupported = 231203,
    AppTypeIsNotSupported = 231204
});

/// Forwards several messages of one chat as a single merged message.
///
/// [`POST /open-apis/im/v1/messages/merge_forward`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward>) gives [`MergeForwardMessageResponse`] or fails with [`MergeForwardMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MergeForwardMessage::new(receiver, message_id_list)).await?;
/// ```
#[doc(alias("im.v1.message.merge_forward", "/open-apis/im/v1/messages/merge_forward"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeForwardMessage {
    /// Who receives it: `receive_id_type` and `receive_id`.
    pub receiver: crate::ReceiveId,
    /// A text of your own; the same one forwards to the same receiver once only within an hour. Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    pub uuid: Option<String>,
    /// The messages, by their ids. Length: 1 to 100. Example: `["om_dc13264520392913993dd051dba21dcf"]`.
    pub message_id_list: Vec<String>,
}

crate::request_builder!(MergeForwardMessage {
    receiver(impl Into<crate::ReceiveId>).into(),
    message_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    uuid(impl Into<String>).into()
});
crate::request!(MergeForwardMessage -> MergeForwardMessageResponse, MergeForwardMessageError {
    "im.v1.message.merge_forward", POST "/open-apis/im/v1/messages/merge_forward", [Tenant],
    read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Query receiver.receive_id_type "receive_id_type", Query uuid "uuid",
    Body receiver.receive_id "receive_id", Body message_id_list "message_id_list"
});

/// What `im.v1.message.merge_forward` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeForwardMessageResponse {
    /// The message.
    pub message: Option<Message>,
    /// The messages that cannot be forwarded.
    pub invalid_message_id_list: Vec<String>,
}

crate::object!(MergeForwardMessageResponse {
    message "message", invalid_message_id_list "invalid_message_id_list"
});

/// What `im.v1.message.merge_forward` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MergeForwardMessageError {
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
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    TheseOperationsNotAllowedGroupSettings,
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
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The user has left the company, so nothing can be sent.
    UserHasResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send Message Permission deny.
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
    /// `230064` (HTTP 400): All messages to be forwarded are invalid.
    ///
    /// What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.
    AllMessagesForwardedInvalid,
    /// `230065` (HTTP 400): All messages to be forwarded have been recalled.
    AllMessagesForwardedRecalled,
    /// `230066` (HTTP 400): The messages to be forwarded are in a secret group and do not support forwarding.
    ///
    /// What is to be forwarded is in a secret chat, which cannot be forwarded.
    NoForwardingFromSecretGroup,
    /// `230067` (HTTP 400): The source of the messages to be merged and forwarded are not in compliance.
    SourceMessagesMergedNotCompliance,
    /// `230069` (HTTP 400): Does not support forwarding messages from different groups.
    DoesNotSupportForwardingMessages,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// The message is restricted, so it cannot be forwarded.
    ForwardingMessagesRestrictedNotAllowed,
    /// `230074` (HTTP 400): The target thread is invisible to the operator.
    ///
    /// The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.
    TargetThreadIsInvisibleToOperator,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MergeForwardMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013,
    TheseOperationsNotAllowedGroupSettings = 230018, ThreadDoesNotExist = 230019,
    ThisOperationTriggersFrequencyLimit = 230020, LackOfNecessaryPermissions = 230027,
    UserHasResigned = 230029, ReceiveIdIsInvalid = 230034, SendMessagePermissionDeny = 230035,
    TenantCryptKeyHasBeenDeleted = 230036, CrossTenantP2pChatOperateForbid = 230038,
    MessageIsBeingSent = 230049, UserStoppedBotSendingMessages = 230053,
    NoPermissionForwardThirdPartyEncryption = 230062, ChatIdGroupForwardInvalid = 230063,
    AllMessagesForwardedInvalid = 230064, AllMessagesForwardedRecalled = 230065,
    NoForwardingFromSecretGroup = 230066 + 1, SourceMessagesMergedNotCompliance = 230067,
    DoesNotSupportForwardingMessages = 230069, ForwardingMessagesRestrictedNotAllowed = 230070,
    TargetThreadIsInvisibleToOperator = 230074 + 1, ChatAlreadyDissolved = 232009 + 1
});

/// Replaces the content of a card that the app sent.
///
/// [`PATCH /open-apis/im/v1/messages/:message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch>) gives [`PatchMessageResponse`] or fails with [`PatchMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchMessage::new(message_id, content)).await?;
/// ```
#[doc(alias("im.v1.message.patch", "/open-apis/im/v1/messages/:message_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// The content in the form that `msg_type` asks for, as JSON in text. Example: `{"elements":[{"tag":"div","text":{"content":"This is the plain text","tag":"plain_text"}}],"header":{"template":"blue","title":{"content":"This is the title","t…`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: String,
}

crate::request_builder!(PatchMessage {
    message_id(impl Into<String>).into(), content(impl Into<String>).into();
});
crate::request!(PatchMessage -> PatchMessageResponse, PatchMessageError {
    "im.v1.message.patch", PATCH "/open-apis/im/v1/messages/:message_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot", "im:message:update"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Body content "content"
});

/// What `im.v1.message.patch` answers with.
pub type PatchMessageResponse = crate::Empty;

/// What `im.v1.message.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchMessageError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    ThisOperationTriggersFrequencyLimit,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    MessagesDoNotPassAudit,
    /// `230031` (HTTP 400): Message can only be modified within 14 days after sending.
    MessageCanOnlyModifiedWithin14,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The card could not be made. Look at the inner code in the message.
    ///
    /// The code within its message is [`ApiError::sub_kind`](crate::ApiError::sub_kind).
    FailedToCreateCardContent,
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

crate::error_enum!(PatchMessageError: CODES {
    ContainsInvalidParameter = 230001, BotAbilityIsNotActivated = 230006,
    MessageIsRecalled = 230011, BotNoAvailabilityUser = 230013,
    ThisOperationTriggersFrequencyLimit = 230020, LengthMessageContentReachesLimit = 230025,
    LackOfNecessaryPermissions = 230027, MessagesDoNotPassAudit = 230028,
    MessageCanOnlyModifiedWithin14 = 230031, FailedToCreateCardContent = 230099,
    ActionUnavailableMessageDeleted = 230110, ChatAlreadyDissolved = 232009 + 1
});

/// Why `im.v1.message.patch` answers with `230099`: the code within the message of this code.
///
/// It is [`ApiError::sub_kind`](crate::ApiError::sub_kind), and never a code by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchMessageSubCode {
    /// `100290`: There is an invalid user resource(at/person) in your card
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    InvalidUserInCard,
    /// `200380`: template does not exist, please confirm whether this template has been released
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    TemplateNotFound,
    /// `200381`: template is not visible to app, please confirm whether the app is allowed to use this template
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    TemplateNotVisibleToApp,
    /// `200550`: chart spec is invalid
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    ChartSpecInvalid,
    /// `200570`: card contains invalid image keys
    ///
    /// The card names images that are not valid. Check the image keys.
    InvalidImageKeys,
    /// `200621`: parse card json err, please check whether the card json is correct
    ///
    /// The card is not valid JSON. Check its form.
    CardIsNotValidJson,
    /// `200732`: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    VariableHasWrongType,
    /// `200861`: cards of schema V2 no longer support this capability
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    ComponentNotInSchemaV2,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    TableRowsInvalid,
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(alone PatchMessageSubCode: CODES {
    InvalidUserInCard = 100290, TemplateNotFound = 200380, TemplateNotVisibleToApp = 200381,
    ChartSpecInvalid = 200550, InvalidImageKeys = 200570, CardIsNotValidJson = 200621,
    VariableHasWrongType = 200732, ComponentNotInSchemaV2 = 200861, TableRowsInvalid = 200914
});

impl crate::SubCodes for PatchMessageError {
    type SubCode = PatchMessageSubCode;
}

/// Adds bubbles with suggestions below a message that the app sent last.
///
/// [`POST /open-apis/im/v1/messages/:message_id/push_follow_up`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up>) gives [`PushFollowUpMessageResponse`] or fails with [`PushFollowUpMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PushFollowUpMessage::new(message_id, follow_ups)).await?;
/// ```
#[doc(
    alias(
        "im.v1.message.push_follow_up",
        "/open-apis/im/v1/messages/:message_id/push_follow_up"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PushFollowUpMessage {
    /// The message. Example: `om_3210a18894e206715a4359115f4cf2f5`.
    pub message_id: String,
    /// The bubbles with suggestions, 1 to 3. Length: 1 to 3.
    pub follow_ups: Vec<FollowUp>,
}

crate::request_builder!(PushFollowUpMessage {
    message_id(impl Into<String>).into(),
    follow_ups(impl IntoIterator<Item = impl Into<FollowUp>>).into_iter().map(Into::into).collect();
});
crate::request!(PushFollowUpMessage -> PushFollowUpMessageResponse, PushFollowUpMessageError {
    "im.v1.message.push_follow_up", POST "/open-apis/im/v1/messages/:message_id/push_follow_up",
    [Tenant], read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Body follow_ups "follow_ups"
});

/// What `im.v1.message.push_follow_up` answers with.
pub type PushFollowUpMessageResponse = crate::Empty;

/// What `im.v1.message.push_follow_up` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PushFollowUpMessageError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230002` (HTTP 400): expired message.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    BotCanNotBeOutsideGroup,
    /// `230003` (HTTP 400): only support p2p chat.
    ///
    /// This works only for messages between the bot and one user.
    OnlySupportP2pChat,
    /// `230004` (HTTP 400): invisible message.
    ///
    /// The bot cannot see the message. Use one that it can see.
    InvisibleMessage,
    /// `230005` (HTTP 400): user is not visible to bot.
    UserIsNotVisibleToBot,
    /// `230006` (HTTP 400): only support latest message.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230007` (HTTP 400): invalid follow up.
    ///
    /// The follow-up bubbles are not valid. Check their texts.
    InvalidFollowUp,
    /// `230008` (HTTP 400): follow up already exist.
    ///
    /// The message has follow-up bubbles already. There is nothing to do.
    FollowUpAlreadyExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PushFollowUpMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002 + 1,
    OnlySupportP2pChat = 230003, InvisibleMessage = 230004, UserIsNotVisibleToBot = 230005,
    BotAbilityIsNotActivated = 230006 + 1, InvalidFollowUp = 230007, FollowUpAlreadyExist = 230008
});

/// Lists who has read a message that the app sent.
///
/// [`GET /open-apis/im/v1/messages/:message_id/read_users`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users>) gives [`ReadUsersMessageResponse`] or fails with [`ReadUsersMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:readonly`, `im:message:basic`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ReadUsersMessage::new(message_id, user_id_type)).items();
/// ```
#[doc(
    alias("im.v1.message.read_users", "/open-apis/im/v1/messages/:message_id/read_users")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadUsersMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// How many items a page holds at most. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ReadUsersMessage {
    message_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ReadUsersMessage -> ReadUsersMessageResponse, ReadUsersMessageError {
    "im.v1.message.read_users", GET "/open-apis/im/v1/messages/:message_id/read_users", [Tenant],
    read_value Data, None, SCOPES = ["im:message", "im:message:readonly", "im:message:basic"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query user_id_type "user_id_type", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ReadUsersMessage: ReadUser { page_token, page_size; page_token, has_more, items });

/// What `im.v1.message.read_users` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUsersMessageResponse {
    /// Who has read the message, and when.
    pub items: Vec<ReadUser>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ReadUsersMessageResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `im.v1.message.read_users` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReadUsersMessageError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230033` (HTTP 400): Get the reading status must be done within 7 days after the message is sent.
    GetReadingStatusMustBeDone,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReadUsersMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotIsNotSenderOfMessage = 230012,
    BotNoAvailabilityUser = 230013, LackOfNecessaryPermissions = 230027,
    GetReadingStatusMustBeDone = 230033, ActionUnavailableMessageDeleted = 230110
});

/// Replies to a message, in a thread if wanted.
///
/// [`POST /open-apis/im/v1/messages/:message_id/reply`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply>) gives [`ReplyMessageResponse`] or fails with [`ReplyMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`, `im:message.send_as_user`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ReplyMessage::new(message_id, message)).await?;
/// ```
#[doc(alias("im.v1.message.reply", "/open-apis/im/v1/messages/:message_id/reply"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplyMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// What the message has in it: `msg_type` and `content`.
    pub message: crate::MessageContent,
    /// Whether the reply starts or continues a thread. Default: `false`. Example: `false`.
    pub reply_in_thread: Option<bool>,
    /// A text of your own that makes repeated calls count once. Length: at most 50. Example: `text`.
    pub uuid: Option<String>,
}

crate::request_builder!(ReplyMessage {
    message_id(impl Into<String>).into(), message(impl Into<crate::MessageContent>).into();
    reply_in_thread(bool), uuid(impl Into<String>).into()
});
crate::request!(ReplyMessage -> ReplyMessageResponse, ReplyMessageError {
    "im.v1.message.reply", POST "/open-apis/im/v1/messages/:message_id/reply", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["im:message", "im:message:send_as_bot", "im:message:send", "im:message.send_as_user"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Body message.content "content", Body message.msg_type "msg_type",
    Body reply_in_thread "reply_in_thread", Body uuid "uuid"
});

/// What `im.v1.message.reply` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyMessageResponse {
    /// The message.
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    pub root_id: Option<String>,
    /// The message that this one replies to.
    pub parent_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<ReplyMessageMsgType>,
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

crate::object!(ReplyMessageResponse {
    message_id "message_id", root_id "root_id", parent_id "parent_id", thread_id "thread_id",
    msg_type "msg_type", create_time "create_time", update_time "update_time", deleted "deleted",
    updated "updated", chat_id "chat_id", sender "sender", body "body", mentions "mentions",
    upper_message_id "upper_message_id"
});
crate::moments!(ReplyMessageResponse {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// What `im.v1.message.reply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReplyMessageError {
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
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230015` (HTTP 400): P2P chat can NOT be shared.
    P2PChatCanNotShared,
    /// `230017` (HTTP 400): Bot is NOT the owner of the resource.
    BotIsNotOwnerOfResource,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    TheseOperationsNotAllowedGroupSettings,
    /// `230019` (HTTP 400): The topic does NOT exist.
    ///
    /// The thread does not exist. Check `thread_id`.
    ThreadDoesNotExist,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    ThisOperationTriggersFrequencyLimit,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The message holds sensitive content. Change it.
    ContentMessageContainsSensitive,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    MessagesDoNotPassAudit,
    /// `230035` (HTTP 400): Send Message Permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.
    SendMessagePermissionDeny,
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
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    NotSupportedMessageType,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The file was uploaded as another type than the message has. Make the two fit.
    TypeFileUploadDoesNotMatch,
    /// `230071` (HTTP 400): The group to which the message belongs does not support reply in thread.
    GroupMessageBelongsDoesNotSupport,
    /// `230072` (HTTP 400): Aggregated messages do not support reply in thread.
    AggregatedMessagesDoNotSupportReply,
    /// `230075` (HTTP 400): Sending encrypted messages is not supported.
    ///
    /// Nothing can be sent to encrypted chats this way; or it is too late to edit the message.
    SendingEncryptedMessagesIsNotSupported,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The card could not be made. Look at the inner code in the message.
    ///
    /// The code within its message is [`ApiError::sub_kind`](crate::ApiError::sub_kind).
    FailedToCreateCardContent,
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message deletes itself soon, so this is not possible.
    ActionUnavailableMessageWillSelfDestruct,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReplyMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, MessageIsRecalled = 230011, BotNoAvailabilityUser = 230013,
    P2PChatCanNotShared = 230015, BotIsNotOwnerOfResource = 230017,
    TheseOperationsNotAllowedGroupSettings = 230018, ThreadDoesNotExist = 230019 + 1,
    ThisOperationTriggersFrequencyLimit = 230020, ContentMessageContainsSensitive = 230022,
    LengthMessageContentReachesLimit = 230025, LackOfNecessaryPermissions = 230027,
    MessagesDoNotPassAudit = 230028, SendMessagePermissionDeny = 230035,
    CrossTenantP2pChatOperateForbid = 230038, MessageIsBeingSent = 230049,
    MessageIsInvisibleToOperator = 230050, NotSupportedMessageType = 230054,
    TypeFileUploadDoesNotMatch = 230055, GroupMessageBelongsDoesNotSupport = 230071,
    AggregatedMessagesDoNotSupportReply = 230072, SendingEncryptedMessagesIsNotSupported = 230075,
    FailedToCreateCardContent = 230099, ActionUnavailableMessageWillSelfDestruct = 230111,
    ChatAlreadyDissolved = 232009 + 1
});

/// Why `im.v1.message.reply` answers with `230099`: the code within the message of this code.
///
/// It is [`ApiError::sub_kind`](crate::ApiError::sub_kind), and never a code by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReplyMessageSubCode {
    /// `100290`: There is an invalid user resource(at/person) in your card
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    InvalidUserInCard,
    /// `200380`: template does not exist, please confirm whether this template has been released
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    TemplateNotFound,
    /// `200381`: template is not visible to app, please confirm whether the app is allowed to use this template
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    TemplateNotVisibleToApp,
    /// `200550`: chart spec is invalid
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    ChartSpecInvalid,
    /// `200570`: card contains invalid image keys
    ///
    /// The card names images that are not valid. Check the image keys.
    InvalidImageKeys,
    /// `200621`: parse card json err, please check whether the card json is correct
    ///
    /// The card is not valid JSON. Check its form.
    CardIsNotValidJson,
    /// `200732`: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    VariableHasWrongType,
    /// `200861`: cards of schema V2 no longer support this capability
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    ComponentNotInSchemaV2,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    TableRowsInvalid,
    /// `200915`: table rows name is invalid
    ///
    /// A row of a table names a column that the table does not have. Check the names in `rows`.
    TableRowNameInvalid,
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(alone ReplyMessageSubCode: CODES {
    InvalidUserInCard = 100290, TemplateNotFound = 200380, TemplateNotVisibleToApp = 200381,
    ChartSpecInvalid = 200550, InvalidImageKeys = 200570, CardIsNotValidJson = 200621,
    VariableHasWrongType = 200732, ComponentNotInSchemaV2 = 200861, TableRowsInvalid = 200914,
    TableRowNameInvalid = 200915
});

impl crate::SubCodes for ReplyMessageError {
    type SubCode = ReplyMessageSubCode;
}

/// Edits a text or rich-text message that was sent.
///
/// [`PUT /open-apis/im/v1/messages/:message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update>) gives [`UpdateMessageResponse`] or fails with [`UpdateMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateMessage::new(message_id, message)).await?;
/// ```
#[doc(alias("im.v1.message.update", "/open-apis/im/v1/messages/:message_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessage {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// What the message has in it: `msg_type` and `content`.
    pub message: crate::MessageContent,
}

crate::request_builder!(UpdateMessage {
    message_id(impl Into<String>).into(), message(impl Into<crate::MessageContent>).into();
});
crate::request!(UpdateMessage -> UpdateMessageResponse, UpdateMessageError {
    "im.v1.message.update", PUT "/open-apis/im/v1/messages/:message_id", [Tenant], read_value Data,
    Json, SCOPES = ["im:message", "im:message:send_as_bot", "im:message:update"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Body message.msg_type "msg_type", Body message.content "content"
});

/// What `im.v1.message.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageResponse {
    /// The message.
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    pub root_id: Option<String>,
    /// The message that this one replies to.
    pub parent_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<UpdateMessageMsgType>,
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

crate::object!(UpdateMessageResponse {
    message_id "message_id", root_id "root_id", parent_id "parent_id", thread_id "thread_id",
    msg_type "msg_type", create_time "create_time", update_time "update_time", deleted "deleted",
    updated "updated", chat_id "chat_id", sender "sender", body "body", mentions "mentions",
    upper_message_id "upper_message_id"
});
crate::moments!(UpdateMessageResponse {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// What `im.v1.message.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateMessageError {
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
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    TheseOperationsNotAllowedGroupSettings,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    ThisOperationTriggersFrequencyLimit,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The message holds sensitive content. Change it.
    ContentMessageContainsSensitive,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    MessagesDoNotPassAudit,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.
    SendMessagePermissionDeny,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// Nothing can be sent this way to a user of another tenant.
    CrossTenantP2pChatOperateForbid,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    NotSupportedMessageType,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The file was uploaded as another type than the message has. Make the two fit.
    TypeFileUploadDoesNotMatch,
    /// `230071` (HTTP 400): The operator is not the sender of the message.
    GroupMessageBelongsDoesNotSupport,
    /// `230072` (HTTP 400): The message has reached the number of times it can be edited.
    AggregatedMessagesDoNotSupportReply,
    /// `230073` (HTTP 400): The message in the secret group is not allowed to be edited.
    ///
    /// The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.
    ThreadIsInvisibleToOperator,
    /// `230074` (HTTP 400): The message in the third-party encryption group is not allowed to be edited.
    ///
    /// The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.
    TargetThreadIsInvisibleToOperator,
    /// `230075` (HTTP 400): The message has exceeded the time that can be edited.
    ///
    /// Nothing can be sent to encrypted chats this way; or it is too late to edit the message.
    SendingEncryptedMessagesIsNotSupported,
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

crate::error_enum!(UpdateMessageError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, MessageIsRecalled = 230011, BotNoAvailabilityUser = 230013,
    TheseOperationsNotAllowedGroupSettings = 230018, ThisOperationTriggersFrequencyLimit = 230020,
    ContentMessageContainsSensitive = 230022, LengthMessageContentReachesLimit = 230025,
    LackOfNecessaryPermissions = 230027, MessagesDoNotPassAudit = 230028,
    SendMessagePermissionDeny = 230035 + 1, CrossTenantP2pChatOperateForbid = 230038,
    MessageIsInvisibleToOperator = 230050, NotSupportedMessageType = 230054,
    TypeFileUploadDoesNotMatch = 230055, GroupMessageBelongsDoesNotSupport = 230071 + 1,
    AggregatedMessagesDoNotSupportReply = 230072 + 1, ThreadIsInvisibleToOperator = 230073,
    TargetThreadIsInvisibleToOperator = 230074, SendingEncryptedMessagesIsNotSupported = 230075 + 1,
    ActionUnavailableMessageDeleted = 230110, ChatAlreadyDissolved = 232009 + 1
});

/// Marks a message as urgent and tells the users within the app.
///
/// [`PATCH /open-apis/im/v1/messages/:message_id/urgent_app`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app>) gives [`SendUrgentAppResponse`] or fails with [`SendUrgentAppError`].
///
/// Token: tenant. Scopes, any one of: `im:message.urgent`, `im:message.urgent:app_send`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SendUrgentApp::new(message_id, user_id_type, user_id_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("im.v1.message.urgent_app", "/open-apis/im/v1/messages/:message_id/urgent_app")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendUrgentApp {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The users. Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`.
    pub user_id_list: Vec<String>,
}

crate::request_builder!(SendUrgentApp {
    message_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(SendUrgentApp -> SendUrgentAppResponse, SendUrgentAppError {
    "im.v1.message.urgent_app", PATCH "/open-apis/im/v1/messages/:message_id/urgent_app", [Tenant],
    read_value Data, Json, SCOPES = ["im:message.urgent", "im:message.urgent:app_send"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query user_id_type "user_id_type",
    Body user_id_list "user_id_list"
});

/// What `im.v1.message.urgent_app` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUrgentAppResponse {
    /// The users for whom it failed.
    pub invalid_user_id_list: Vec<String>,
}

crate::object!(SendUrgentAppResponse { invalid_user_id_list "invalid_user_id_list" });

/// What `im.v1.message.urgent_app` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendUrgentAppError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 unread urgent messages, which is the most. Wait until some have been read.
    UserTooManyUnreadUrgentMessages,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask the administrator.
    ReachUpperLimitOfUrgentMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.
    CanNotUrgentThisMessage,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message is folded together with others, so it cannot be marked as urgent.
    MessageIsFolded,
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

crate::error_enum!(SendUrgentAppError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotIsNotSenderOfMessage = 230012,
    BotNoAvailabilityUser = 230013, UserTooManyUnreadUrgentMessages = 230023,
    ReachUpperLimitOfUrgentMessage = 230024, LackOfNecessaryPermissions = 230027,
    CanNotUrgentThisMessage = 230052, MessageIsFolded = 230098,
    ActionUnavailableMessageDeleted = 230110, ChatAlreadyDissolved = 232009 + 1
});

/// Marks a message as urgent and tells the users by phone call.
///
/// [`PATCH /open-apis/im/v1/messages/:message_id/urgent_phone`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone>) gives [`SendUrgentPhoneResponse`] or fails with [`SendUrgentPhoneError`].
///
/// Token: tenant. Scopes, any one of: `im:message.urgent:phone`, `im:message.urgent:phone_send`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SendUrgentPhone::new(message_id, user_id_type, user_id_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "im.v1.message.urgent_phone",
        "/open-apis/im/v1/messages/:message_id/urgent_phone"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendUrgentPhone {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The users. Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`.
    pub user_id_list: Vec<String>,
}

crate::request_builder!(SendUrgentPhone {
    message_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(SendUrgentPhone -> SendUrgentPhoneResponse, SendUrgentPhoneError {
    "im.v1.message.urgent_phone", PATCH "/open-apis/im/v1/messages/:message_id/urgent_phone",
    [Tenant], read_value Data, Json,
    SCOPES = ["im:message.urgent:phone", "im:message.urgent:phone_send"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query user_id_type "user_id_type",
    Body user_id_list "user_id_list"
});

/// What `im.v1.message.urgent_phone` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUrgentPhoneResponse {
    /// The users for whom it failed.
    pub invalid_user_id_list: Vec<String>,
}

crate::object!(SendUrgentPhoneResponse { invalid_user_id_list "invalid_user_id_list" });

/// What `im.v1.message.urgent_phone` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendUrgentPhoneError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 unread urgent messages, which is the most. Wait until some have been read.
    UserTooManyUnreadUrgentMessages,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask the administrator.
    ReachUpperLimitOfUrgentMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.
    CanNotUrgentThisMessage,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message is folded together with others, so it cannot be marked as urgent.
    MessageIsFolded,
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

crate::error_enum!(SendUrgentPhoneError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotIsNotSenderOfMessage = 230012,
    BotNoAvailabilityUser = 230013, UserTooManyUnreadUrgentMessages = 230023,
    ReachUpperLimitOfUrgentMessage = 230024, LackOfNecessaryPermissions = 230027,
    CanNotUrgentThisMessage = 230052, MessageIsFolded = 230098,
    ActionUnavailableMessageDeleted = 230110, ChatAlreadyDissolved = 232009 + 1
});

/// Marks a message as urgent and tells the users by text message.
///
/// [`PATCH /open-apis/im/v1/messages/:message_id/urgent_sms`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms>) gives [`SendUrgentSmsResponse`] or fails with [`SendUrgentSmsError`].
///
/// Token: tenant. Scopes, any one of: `im:message.urgent:sms`, `im:message.urgent:sms_send`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SendUrgentSms::new(message_id, user_id_type, user_id_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("im.v1.message.urgent_sms", "/open-apis/im/v1/messages/:message_id/urgent_sms")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendUrgentSms {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The users. Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`.
    pub user_id_list: Vec<String>,
}

crate::request_builder!(SendUrgentSms {
    message_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(SendUrgentSms -> SendUrgentSmsResponse, SendUrgentSmsError {
    "im.v1.message.urgent_sms", PATCH "/open-apis/im/v1/messages/:message_id/urgent_sms", [Tenant],
    read_value Data, Json, SCOPES = ["im:message.urgent:sms", "im:message.urgent:sms_send"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query user_id_type "user_id_type",
    Body user_id_list "user_id_list"
});

/// What `im.v1.message.urgent_sms` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUrgentSmsResponse {
    /// The users for whom it failed.
    pub invalid_user_id_list: Vec<String>,
}

crate::object!(SendUrgentSmsResponse { invalid_user_id_list "invalid_user_id_list" });

/// What `im.v1.message.urgent_sms` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendUrgentSmsError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 unread urgent messages, which is the most. Wait until some have been read.
    UserTooManyUnreadUrgentMessages,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask the administrator.
    ReachUpperLimitOfUrgentMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.
    CanNotUrgentThisMessage,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message is folded together with others, so it cannot be marked as urgent.
    MessageIsFolded,
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

crate::error_enum!(SendUrgentSmsError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotIsNotSenderOfMessage = 230012,
    BotNoAvailabilityUser = 230013, UserTooManyUnreadUrgentMessages = 230023,
    ReachUpperLimitOfUrgentMessage = 230024, LackOfNecessaryPermissions = 230027,
    CanNotUrgentThisMessage = 230052, MessageIsFolded = 230098,
    ActionUnavailableMessageDeleted = 230110, ChatAlreadyDissolved = 232009 + 1
});
