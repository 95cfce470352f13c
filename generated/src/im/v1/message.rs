// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Sends a message of any kind to a user or a group chat.
///
/// `POST /open-apis/im/v1/messages`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`, `im:message.send_as_user`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateMessage {
    /// Which kind of id stands for the receiver.
    ///
    /// Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub receive_id_type: CreateMessageReceiveIdType,
    /// The receiver, a user or a chat.
    ///
    /// Example: `ou_7d8a6e6df7621556ce0d21922b676706ccs`.
    pub receive_id: String,
    /// The type of the message, which says what form its content has.
    ///
    /// Example: `text`.
    pub msg_type: MessageMsgType,
    /// The content in the form that `msg_type` asks for, as JSON in text.
    ///
    /// Example: `` `{"text":"test content"}` ``.
    pub content: String,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Length: at most 50. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

impl CreateMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        receive_id_type: impl Into<CreateMessageReceiveIdType>,
        receive_id: impl Into<String>,
        msg_type: impl Into<MessageMsgType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            receive_id_type: receive_id_type.into(),
            receive_id: receive_id.into(),
            msg_type: msg_type.into(),
            content: content.into(),
            uuid: None,
        }
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

impl crate::Endpoint for CreateMessage {
    type Response = CreateMessageResponse;
    type Error = CreateMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("receive_id_type", &self.receive_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateMessageResponse {
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
    pub msg_type: Option<MessageMsgType>,
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

/// What `im.v1.message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageError {
    /// `11310`: Failed to create card content, ext=ErrCode: 11310; ErrMsg: %v; code:230099
    #[doc(alias = "11310")]
    FailedCreateCardContentExtErr11310,
    /// `100290`: Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    #[doc(alias = "100290")]
    FailedCreateCardContentExtErr100290,
    /// `200380`: Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    #[doc(alias = "200380")]
    FailedCreateCardContentExtErr200380,
    /// `200381`: Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    #[doc(alias = "200381")]
    FailedCreateCardContentExtErr200381,
    /// `200550`: Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -\> elements -\> %v; ErrMsg: chart spec is invalid; ErrorValue: %v
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    #[doc(alias = "200550")]
    FailedCreateCardContentExtErr200550,
    /// `200570`: Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v
    ///
    /// The card names images that are not valid. Check the image keys.
    #[doc(alias = "200570")]
    FailedCreateCardContentExtErr200570,
    /// `200621`: Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v
    ///
    /// The card is not valid JSON. Check its form.
    #[doc(alias = "200621")]
    FailedCreateCardContentExtErr200621,
    /// `200732`: Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    #[doc(alias = "200732")]
    FailedCreateCardContentExtErr200732,
    /// `200737`: Failed to create card content, ext=ErrCode: 200737; ErrMsg: the format of the variable is incorrect. Please check the format of the variable; ErrorValue: %v, specifiedFormat: %v, actualFormat: %v
    #[doc(alias = "200737")]
    FailedCreateCardContentExtErr200737,
    /// `200861`: Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -\> body -\> elements -\> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    #[doc(alias = "200861")]
    FailedCreateCardContentExtErr200861,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    #[doc(alias = "200914")]
    TableRowsIsInvalid,
    /// `200915`: table rows name is invalid
    #[doc(alias = "200915")]
    TableRowsNameIsInvalid,
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
    /// `230015` (HTTP 400): P2P chat can NOT be shared.
    #[doc(alias = "230015")]
    P2PChatCanNotShared,
    /// `230017` (HTTP 400): Bot is NOT the owner of the resource.
    #[doc(alias = "230017")]
    BotIsNotOwnerOfResource,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    #[doc(alias = "230018")]
    TheseOperationsNotAllowedCurrentGroup,
    /// `230019` (HTTP 400): The topic does NOT exist.
    ///
    /// The thread does not exist. Check `thread_id`.
    #[doc(alias = "230019")]
    TopicDoesNotExist,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "230020")]
    ThisOperationTriggersFrequencyLimit,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The message holds sensitive content. Change it.
    #[doc(alias = "230022")]
    ContentOfMessageContainsSensitiveInformation,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    #[doc(alias = "230025")]
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    #[doc(alias = "230028")]
    MessagesDoNotPassAudit,
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The user has left the company, so nothing can be sent.
    #[doc(alias = "230029")]
    UserHasResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    #[doc(alias = "230034")]
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send Message Permission deny.
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
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user does not want messages from the bot, so none can be sent.
    #[doc(alias = "230053")]
    UserStoppedBotSendingMessages,
    /// `230054` (HTTP 400): This type of message is unavailable in the connection group.
    ///
    /// This type of message is not supported here. Use another type.
    #[doc(alias = "230054")]
    TypeMessageUnavailableConnectionGroup,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The file was uploaded as another type than the message has. Make the two fit.
    #[doc(alias = "230055")]
    TypeFileUploadDoesNotMatch,
    /// `230075` (HTTP 400): Sending encrypted messages is not supported.
    ///
    /// Nothing can be sent to encrypted chats this way; or it is too late to edit the message.
    #[doc(alias = "230075")]
    SendingEncryptedMessagesIsNotSupported,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The card could not be made. Look at the inner code in the message.
    #[doc(alias = "230099")]
    FailedToCreateCardContent,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// `300220`: Failed to create card content, ext=ErrCode: 300220; ErrMsg: audio elem don't support forward;
    #[doc(alias = "300220")]
    FailedCreateCardContentExtErr300220,
    /// `300230`: Failed to create card content, ext=ErrCode: 300230; ErrMsg: duplicate audio id;
    #[doc(alias = "300230")]
    FailedCreateCardContentExtErr300230,
    /// `300240`: Failed to create card content, ext=ErrCode: 300240; ErrMsg: This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages;
    #[doc(alias = "300240")]
    FailedCreateCardContentExtErr300240,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::FailedCreateCardContentExtErr11310,
            crate::ErrorFacts::new(
                11310,
                0,
                "Failed to create card content, ext=ErrCode: 11310; ErrMsg: %v; code:230099",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr100290,
            crate::ErrorFacts::new(
                100290,
                0,
                "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                "The card names a user who is not valid. Check the user ids in the card.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200380,
            crate::ErrorFacts::new(
                200380,
                0,
                "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                "The card template does not exist. Check its id, and that it was saved and published.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200381,
            crate::ErrorFacts::new(
                200381,
                0,
                "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                "The app may not use the card template. Allow it in the template's settings.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200550,
            crate::ErrorFacts::new(
                200550,
                0,
                "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                "A chart of the card is wrong. Check its `chart_spec`.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200570,
            crate::ErrorFacts::new(
                200570,
                0,
                "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                "The card names images that are not valid. Check the image keys.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200621,
            crate::ErrorFacts::new(
                200621,
                0,
                "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                "The card is not valid JSON. Check its form.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200732,
            crate::ErrorFacts::new(
                200732,
                0,
                "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v",
                "A variable of the card has the wrong type. Compare it with the type in the template.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200737,
            crate::ErrorFacts::new(
                200737,
                0,
                "Failed to create card content, ext=ErrCode: 200737; ErrMsg: the format of the variable is incorrect. Please check the format of the variable; ErrorValue: %v, specifiedFormat: %v, actualFormat: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200861,
            crate::ErrorFacts::new(
                200861,
                0,
                "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                "The card uses a component that version 2 of the schema no longer has. Replace it.",
                false,
            ),
        ),
        (
            Self::TableRowsIsInvalid,
            crate::ErrorFacts::new(
                200914,
                0,
                "table rows is invalid",
                "The rows of a table are wrong. Check that they are JSON and that each value fits its column.",
                false,
            ),
        ),
        (
            Self::TableRowsNameIsInvalid,
            crate::ErrorFacts::new(200915, 0, "table rows name is invalid", "", false),
        ),
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
            Self::P2PChatCanNotShared,
            crate::ErrorFacts::new(230015, 400, "P2P chat can NOT be shared.", "", false),
        ),
        (
            Self::BotIsNotOwnerOfResource,
            crate::ErrorFacts::new(
                230017,
                400,
                "Bot is NOT the owner of the resource.",
                "",
                false,
            ),
        ),
        (
            Self::TheseOperationsNotAllowedCurrentGroup,
            crate::ErrorFacts::new(
                230018,
                400,
                "These operations are NOT allowed at current group settings.",
                "The settings of the chat do not allow this. Check them, or ask the chat's administrator.",
                false,
            ),
        ),
        (
            Self::TopicDoesNotExist,
            crate::ErrorFacts::new(
                230019,
                400,
                "The topic does NOT exist.",
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
            Self::ContentOfMessageContainsSensitiveInformation,
            crate::ErrorFacts::new(
                230022,
                400,
                "The content of the message contains sensitive information.",
                "The message holds sensitive content. Change it.",
                false,
            ),
        ),
        (
            Self::LengthMessageContentReachesLimit,
            crate::ErrorFacts::new(
                230025,
                400,
                "The length of the message content reaches its limit.",
                "The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.",
                false,
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
            Self::MessagesDoNotPassAudit,
            crate::ErrorFacts::new(
                230028,
                400,
                "The messages do NOT pass the audit.",
                "The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.",
                false,
            ),
        ),
        (
            Self::UserHasResigned,
            crate::ErrorFacts::new(
                230029,
                400,
                "User has resigned.",
                "The user has left the company, so nothing can be sent.",
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
                "Send Message Permission deny.",
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
            Self::TypeMessageUnavailableConnectionGroup,
            crate::ErrorFacts::new(
                230054,
                400,
                "This type of message is unavailable in the connection group.",
                "This type of message is not supported here. Use another type.",
                false,
            ),
        ),
        (
            Self::TypeFileUploadDoesNotMatch,
            crate::ErrorFacts::new(
                230055,
                400,
                "The type of file upload does not match the type of message being sent.",
                "The file was uploaded as another type than the message has. Make the two fit.",
                false,
            ),
        ),
        (
            Self::SendingEncryptedMessagesIsNotSupported,
            crate::ErrorFacts::new(
                230075,
                400,
                "Sending encrypted messages is not supported.",
                "Nothing can be sent to encrypted chats this way; or it is too late to edit the message.",
                false,
            ),
        ),
        (
            Self::FailedToCreateCardContent,
            crate::ErrorFacts::new(
                230099,
                400,
                "Failed to create card content.",
                "The card could not be made. Look at the inner code in the message.",
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
            Self::FailedCreateCardContentExtErr300220,
            crate::ErrorFacts::new(
                300220,
                0,
                "Failed to create card content, ext=ErrCode: 300220; ErrMsg: audio elem don't support forward;",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr300230,
            crate::ErrorFacts::new(
                300230,
                0,
                "Failed to create card content, ext=ErrCode: 300230; ErrMsg: duplicate audio id;",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr300240,
            crate::ErrorFacts::new(
                300240,
                0,
                "Failed to create card content, ext=ErrCode: 300240; ErrMsg: This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages;",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateMessageError);

/// Recalls a message.
///
/// `DELETE /open-apis/im/v1/messages/:message_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message:recall`, `im:message:send_as_bot`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
}

impl DeleteMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteMessage {
    type Response = DeleteMessageResponse;
    type Error = DeleteMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }
}

/// What `im.v1.message.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteMessageResponse {}
/// What `im.v1.message.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteMessageError {
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
    /// `230009` (HTTP 400): Message has expired when recall message.
    #[doc(alias = "230009")]
    MessageHasExpiredWhenRecallMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230026` (HTTP 400): No permission to recall this message.
    #[doc(alias = "230026")]
    NoPermissionToRecallThisMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "230050")]
    MessageIsInvisibleToOperator,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    #[doc(alias = "230054")]
    OperationNotSupportedMessageType,
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

impl DeleteMessageError {
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
            Self::MessageHasExpiredWhenRecallMessage,
            crate::ErrorFacts::new(
                230009,
                400,
                "Message has expired when recall message.",
                "",
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
            Self::NoPermissionToRecallThisMessage,
            crate::ErrorFacts::new(
                230026,
                400,
                "No permission to recall this message.",
                "",
                false,
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
            Self::OperationNotSupportedMessageType,
            crate::ErrorFacts::new(
                230054,
                400,
                "This operation is not supported for this message type.",
                "This type of message is not supported here. Use another type.",
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

crate::error_enum!(DeleteMessageError);

/// Forwards a message to a user, a group chat or a thread.
///
/// `POST /open-apis/im/v1/messages/:message_id/forward`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// Which kind of id stands for the receiver.
    ///
    /// Example: `open_id`.
    #[serde(skip)]
    pub receive_id_type: MessageReceiveIdType,
    /// A text of your own; the same one forwards to the same receiver once only within an hour.
    ///
    /// Length: at most 50. Example: `b13g2t38-1jd2-458b-8djf-dtbca5104204`.
    #[serde(skip)]
    pub uuid: Option<String>,
    /// The receiver, a user or a chat.
    ///
    /// Example: `ou_a0553eda9014c201e6969b478895c230`.
    pub receive_id: String,
}

impl ForwardMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        receive_id_type: impl Into<MessageReceiveIdType>,
        receive_id: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
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

impl crate::Endpoint for ForwardMessage {
    type Response = ForwardMessageResponse;
    type Error = ForwardMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.forward",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/forward",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("receive_id_type", &self.receive_id_type);
        query.push("uuid", &self.uuid);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.forward` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ForwardMessageResponse {
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

/// What `im.v1.message.forward` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardMessageError {
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
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    #[doc(alias = "230018")]
    TheseOperationsNotAllowedCurrentGroup,
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
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The user has left the company, so nothing can be sent.
    #[doc(alias = "230029")]
    UserHasResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    #[doc(alias = "230034")]
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send Message Permission deny.
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
    /// `230061` (HTTP 400): The message type does not support forwarding.
    #[doc(alias = "230061")]
    MessageTypeDoesNotSupportForwarding,
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
    /// `230064` (HTTP 400): The message to be forwarded is invalid.
    ///
    /// What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.
    #[doc(alias = "230064")]
    MessageToBeForwardedIsInvalid,
    /// `230065` (HTTP 400): The message to be forwarded has been recalled.
    #[doc(alias = "230065")]
    MessageForwardedRecalled,
    /// `230066` (HTTP 400): The message to be forwarded is in a secret group, forwarding is not supported.
    ///
    /// What is to be forwarded is in a secret chat, which cannot be forwarded.
    #[doc(alias = "230066")]
    MessageForwardedSecretGroupForwardingNot,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// The message is restricted, so it cannot be forwarded.
    #[doc(alias = "230070")]
    ForwardingMessagesRestrictedModeNotAllowed,
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

impl ForwardMessageError {
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
            Self::TheseOperationsNotAllowedCurrentGroup,
            crate::ErrorFacts::new(
                230018,
                400,
                "These operations are NOT allowed at current group settings.",
                "The settings of the chat do not allow this. Check them, or ask the chat's administrator.",
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
            Self::UserHasResigned,
            crate::ErrorFacts::new(
                230029,
                400,
                "User has resigned.",
                "The user has left the company, so nothing can be sent.",
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
                "Send Message Permission deny.",
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
            Self::MessageTypeDoesNotSupportForwarding,
            crate::ErrorFacts::new(
                230061,
                400,
                "The message type does not support forwarding.",
                "",
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
            Self::MessageToBeForwardedIsInvalid,
            crate::ErrorFacts::new(
                230064,
                400,
                "The message to be forwarded is invalid.",
                "What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.",
                false,
            ),
        ),
        (
            Self::MessageForwardedRecalled,
            crate::ErrorFacts::new(
                230065,
                400,
                "The message to be forwarded has been recalled.",
                "",
                false,
            ),
        ),
        (
            Self::MessageForwardedSecretGroupForwardingNot,
            crate::ErrorFacts::new(
                230066,
                400,
                "The message to be forwarded is in a secret group, forwarding is not supported.",
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

crate::error_enum!(ForwardMessageError);

/// Returns one message by its id, with the messages in it if it was merged.
///
/// `GET /open-apis/im/v1/messages/:message_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`, `im:message.group_msg`, `im:message.p2p_msg:get_as_user`, `im:message.group_msg:get_as_user`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// In which form cards come back.
    ///
    /// Example: `user_card_content`.
    #[serde(skip)]
    pub card_msg_content_type: Option<String>,
}

impl GetMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: None,
            card_msg_content_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`card_msg_content_type`](Self#structfield.card_msg_content_type).
    #[must_use]
    pub fn card_msg_content_type(
        mut self,
        card_msg_content_type: impl Into<String>,
    ) -> Self {
        self.card_msg_content_type = Some(card_msg_content_type.into());
        self
    }
}

impl crate::Endpoint for GetMessage {
    type Response = GetMessageResponse;
    type Error = GetMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("card_msg_content_type", &self.card_msg_content_type);
    }
}

/// What `im.v1.message.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// The message; one that merges others is followed by those.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<GetMessageItem>>,
}

/// What `im.v1.message.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetMessageError {
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
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "230050")]
    MessageIsInvisibleToOperator,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetMessageError {
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
            Self::ActionUnavailableMessageDeleted,
            crate::ErrorFacts::new(
                230110,
                400,
                "Action unavailable as the message has been deleted.",
                "The message was deleted, so this is not possible any more.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetMessageError);

/// Lists the messages of a chat or a thread, within a time range if wanted.
///
/// `GET /open-apis/im/v1/messages`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`, `im:message.group_msg`, `im:message.p2p_msg:get_as_user`, `im:message.group_msg:get_as_user`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListMessage {
    /// Whether it is a chat or a thread.
    ///
    /// Example: `chat`.
    #[serde(skip)]
    pub container_id_type: ContainerIdType,
    /// The chat or thread.
    ///
    /// Example: `oc_234jsi43d3ssi993d43545f`.
    #[serde(skip)]
    pub container_id: String,
    /// Where the time range begins, in seconds since 1970.
    ///
    /// Example: `1608594809`.
    #[serde(skip)]
    pub start_time: Option<String>,
    /// Where the time range ends, in seconds since 1970.
    ///
    /// Example: `1609296809`.
    #[serde(skip)]
    pub end_time: Option<String>,
    /// The order of the results.
    ///
    /// Default: `ByCreateTimeAsc`. Example: `ByCreateTimeAsc`.
    #[serde(skip)]
    pub sort_type: Option<MessageSortType>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: `1` to `50`. Example: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// In which form cards come back.
    ///
    /// Example: `user_card_content`.
    #[serde(skip)]
    pub card_msg_content_type: Option<String>,
}

impl ListMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        container_id_type: impl Into<ContainerIdType>,
        container_id: impl Into<String>,
    ) -> Self {
        Self {
            container_id_type: container_id_type.into(),
            container_id: container_id.into(),
            start_time: None,
            end_time: None,
            sort_type: None,
            page_size: None,
            page_token: None,
            card_msg_content_type: None,
        }
    }

    /// Sets [`start_time`](Self#structfield.start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`sort_type`](Self#structfield.sort_type).
    #[must_use]
    pub fn sort_type(mut self, sort_type: impl Into<MessageSortType>) -> Self {
        self.sort_type = Some(sort_type.into());
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

    /// Sets [`card_msg_content_type`](Self#structfield.card_msg_content_type).
    #[must_use]
    pub fn card_msg_content_type(
        mut self,
        card_msg_content_type: impl Into<String>,
    ) -> Self {
        self.card_msg_content_type = Some(card_msg_content_type.into());
        self
    }
}

impl crate::Endpoint for ListMessage {
    type Response = ListMessageResponse;
    type Error = ListMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/messages",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("container_id_type", &self.container_id_type);
        query.push("container_id", &self.container_id);
        query.push("start_time", &self.start_time);
        query.push("end_time", &self.end_time);
        query.push("sort_type", &self.sort_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("card_msg_content_type", &self.card_msg_content_type);
    }
}

impl crate::Paged for ListMessage {
    type Item = Message;
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

/// What `im.v1.message.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListMessageResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Message>>,
}

/// What `im.v1.message.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMessageError {
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
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230073` (HTTP 400): The thread is invisible to the operator.
    ///
    /// The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.
    #[doc(alias = "230073")]
    ThreadIsInvisibleToOperator,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// `231203` (HTTP 400): The chat type is not supported.
    #[doc(alias = "231203")]
    ChatTypeIsNotSupported,
    /// `231204` (HTTP 400): The app type is not supported.
    #[doc(alias = "231204")]
    AppTypeIsNotSupported,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListMessageError {
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
            Self::ChatTypeIsNotSupported,
            crate::ErrorFacts::new(
                231203,
                400,
                "The chat type is not supported.",
                "",
                false,
            ),
        ),
        (
            Self::AppTypeIsNotSupported,
            crate::ErrorFacts::new(
                231204,
                400,
                "The app type is not supported.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListMessageError);

/// Forwards several messages of one chat as a single merged message.
///
/// `POST /open-apis/im/v1/messages/merge_forward`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MergeForwardMessage {
    /// Which kind of id stands for the receiver.
    ///
    /// Example: `open_id`.
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
    /// The messages, by their ids.
    ///
    /// Length: 1 to 100. Example: `["om_dc13264520392913993dd051dba21dcf"]`.
    pub message_id_list: Vec<String>,
}

impl MergeForwardMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        receive_id_type: impl Into<MessageReceiveIdType>,
        receive_id: impl Into<String>,
        message_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            receive_id_type: receive_id_type.into(),
            uuid: None,
            receive_id: receive_id.into(),
            message_id_list: message_id_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

impl crate::Endpoint for MergeForwardMessage {
    type Response = MergeForwardMessageResponse;
    type Error = MergeForwardMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.merge_forward",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages/merge_forward",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("receive_id_type", &self.receive_id_type);
        query.push("uuid", &self.uuid);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.merge_forward` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MergeForwardMessageResponse {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// The messages that cannot be forwarded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_message_id_list: Option<Vec<String>>,
}

/// What `im.v1.message.merge_forward` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeForwardMessageError {
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
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    #[doc(alias = "230018")]
    TheseOperationsNotAllowedCurrentGroup,
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
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The user has left the company, so nothing can be sent.
    #[doc(alias = "230029")]
    UserHasResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The receiver is not valid. Check `receive_id`, and that it fits `receive_id_type`.
    #[doc(alias = "230034")]
    ReceiveIdIsInvalid,
    /// `230035` (HTTP 400): Send Message Permission deny.
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
    /// `230064` (HTTP 400): All messages to be forwarded are invalid.
    ///
    /// What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.
    #[doc(alias = "230064")]
    AllMessagesForwardedInvalid,
    /// `230065` (HTTP 400): All messages to be forwarded have been recalled.
    #[doc(alias = "230065")]
    AllMessagesForwardedRecalled,
    /// `230066` (HTTP 400): The messages to be forwarded are in a secret group and do not support forwarding.
    ///
    /// What is to be forwarded is in a secret chat, which cannot be forwarded.
    #[doc(alias = "230066")]
    MessagesForwardedSecretGroupDoNot,
    /// `230067` (HTTP 400): The source of the messages to be merged and forwarded are not in compliance.
    #[doc(alias = "230067")]
    SourceMessagesMergedForwardedNotCompliance,
    /// `230069` (HTTP 400): Does not support forwarding messages from different groups.
    #[doc(alias = "230069")]
    DoesNotSupportForwardingMessagesDifferent,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// The message is restricted, so it cannot be forwarded.
    #[doc(alias = "230070")]
    ForwardingMessagesRestrictedModeNotAllowed,
    /// `230074` (HTTP 400): The target thread is invisible to the operator.
    ///
    /// The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.
    #[doc(alias = "230074")]
    TargetThreadIsInvisibleToOperator,
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

impl MergeForwardMessageError {
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
            Self::TheseOperationsNotAllowedCurrentGroup,
            crate::ErrorFacts::new(
                230018,
                400,
                "These operations are NOT allowed at current group settings.",
                "The settings of the chat do not allow this. Check them, or ask the chat's administrator.",
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
            Self::UserHasResigned,
            crate::ErrorFacts::new(
                230029,
                400,
                "User has resigned.",
                "The user has left the company, so nothing can be sent.",
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
                "Send Message Permission deny.",
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
            Self::AllMessagesForwardedInvalid,
            crate::ErrorFacts::new(
                230064,
                400,
                "All messages to be forwarded are invalid.",
                "What is to be forwarded is not valid: it does not exist, was recalled or cannot be seen. Check the ids.",
                false,
            ),
        ),
        (
            Self::AllMessagesForwardedRecalled,
            crate::ErrorFacts::new(
                230065,
                400,
                "All messages to be forwarded have been recalled.",
                "",
                false,
            ),
        ),
        (
            Self::MessagesForwardedSecretGroupDoNot,
            crate::ErrorFacts::new(
                230066,
                400,
                "The messages to be forwarded are in a secret group and do not support forwarding.",
                "What is to be forwarded is in a secret chat, which cannot be forwarded.",
                false,
            ),
        ),
        (
            Self::SourceMessagesMergedForwardedNotCompliance,
            crate::ErrorFacts::new(
                230067,
                400,
                "The source of the messages to be merged and forwarded are not in compliance.",
                "",
                false,
            ),
        ),
        (
            Self::DoesNotSupportForwardingMessagesDifferent,
            crate::ErrorFacts::new(
                230069,
                400,
                "Does not support forwarding messages from different groups.",
                "",
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

crate::error_enum!(MergeForwardMessageError);

/// Replaces the content of a card that the app sent.
///
/// `PATCH /open-apis/im/v1/messages/:message_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// The content in the form that `msg_type` asks for, as JSON in text.
    ///
    /// Example: `{"elements":[{"tag":"div","text":{"content":"This is the plain text","tag":"plain_text"}}],"header":{"template":"blue","title":{"content":"This is the title","t…`.
    pub content: String,
}

impl PatchMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            content: content.into(),
        }
    }
}

impl crate::Endpoint for PatchMessage {
    type Response = PatchMessageResponse;
    type Error = PatchMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchMessageResponse {}
/// What `im.v1.message.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchMessageError {
    /// `100290`: Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    #[doc(alias = "100290")]
    FailedCreateCardContentExtErr100290,
    /// `200380`: Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    #[doc(alias = "200380")]
    FailedCreateCardContentExtErr200380,
    /// `200381`: Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    #[doc(alias = "200381")]
    FailedCreateCardContentExtErr200381,
    /// `200550`: Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -\> elements -\> %v; ErrMsg: chart spec is invalid; ErrorValue: %v
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    #[doc(alias = "200550")]
    FailedCreateCardContentExtErr200550,
    /// `200570`: Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v
    ///
    /// The card names images that are not valid. Check the image keys.
    #[doc(alias = "200570")]
    FailedCreateCardContentExtErr200570,
    /// `200621`: Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v
    ///
    /// The card is not valid JSON. Check its form.
    #[doc(alias = "200621")]
    FailedCreateCardContentExtErr200621,
    /// `200732`: Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    #[doc(alias = "200732")]
    FailedCreateCardContentExtErr200732,
    /// `200861`: Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -\> body -\> elements -\> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    #[doc(alias = "200861")]
    FailedCreateCardContentExtErr200861,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    #[doc(alias = "200914")]
    TableRowsIsInvalid,
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    YourRequestContainsInvalidRequestParameter,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    #[doc(alias = "230006")]
    BotAbilityIsNotActivated,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    #[doc(alias = "230011")]
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "230020")]
    ThisOperationTriggersFrequencyLimit,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    #[doc(alias = "230025")]
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    #[doc(alias = "230028")]
    MessagesDoNotPassAudit,
    /// `230031` (HTTP 400): Message can only be modified within 14 days after sending.
    #[doc(alias = "230031")]
    MessageCanOnlyModifiedWithin14,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The card could not be made. Look at the inner code in the message.
    #[doc(alias = "230099")]
    FailedToCreateCardContent,
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

impl PatchMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::FailedCreateCardContentExtErr100290,
            crate::ErrorFacts::new(
                100290,
                0,
                "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                "The card names a user who is not valid. Check the user ids in the card.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200380,
            crate::ErrorFacts::new(
                200380,
                0,
                "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                "The card template does not exist. Check its id, and that it was saved and published.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200381,
            crate::ErrorFacts::new(
                200381,
                0,
                "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                "The app may not use the card template. Allow it in the template's settings.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200550,
            crate::ErrorFacts::new(
                200550,
                0,
                "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                "A chart of the card is wrong. Check its `chart_spec`.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200570,
            crate::ErrorFacts::new(
                200570,
                0,
                "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                "The card names images that are not valid. Check the image keys.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200621,
            crate::ErrorFacts::new(
                200621,
                0,
                "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                "The card is not valid JSON. Check its form.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200732,
            crate::ErrorFacts::new(
                200732,
                0,
                "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v",
                "A variable of the card has the wrong type. Compare it with the type in the template.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200861,
            crate::ErrorFacts::new(
                200861,
                0,
                "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                "The card uses a component that version 2 of the schema no longer has. Replace it.",
                false,
            ),
        ),
        (
            Self::TableRowsIsInvalid,
            crate::ErrorFacts::new(
                200914,
                0,
                "table rows is invalid",
                "The rows of a table are wrong. Check that they are JSON and that each value fits its column.",
                false,
            ),
        ),
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
            Self::MessageIsRecalled,
            crate::ErrorFacts::new(
                230011,
                400,
                "The message is recalled.",
                "The message was recalled, so this is not possible any more.",
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
            Self::LengthMessageContentReachesLimit,
            crate::ErrorFacts::new(
                230025,
                400,
                "The length of the message content reaches its limit.",
                "The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.",
                false,
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
            Self::MessagesDoNotPassAudit,
            crate::ErrorFacts::new(
                230028,
                400,
                "The messages do NOT pass the audit.",
                "The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.",
                false,
            ),
        ),
        (
            Self::MessageCanOnlyModifiedWithin14,
            crate::ErrorFacts::new(
                230031,
                400,
                "Message can only be modified within 14 days after sending.",
                "",
                false,
            ),
        ),
        (
            Self::FailedToCreateCardContent,
            crate::ErrorFacts::new(
                230099,
                400,
                "Failed to create card content.",
                "The card could not be made. Look at the inner code in the message.",
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

crate::error_enum!(PatchMessageError);

/// Adds bubbles with suggestions below a message that the app sent last.
///
/// `POST /open-apis/im/v1/messages/:message_id/push_follow_up`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PushFollowUpMessage {
    /// The message.
    ///
    /// Example: `om_3210a18894e206715a4359115f4cf2f5`.
    #[serde(skip)]
    pub message_id: String,
    /// The bubbles with suggestions, 1 to 3.
    ///
    /// Length: 1 to 3.
    pub follow_ups: Vec<FollowUp>,
}

impl PushFollowUpMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        follow_ups: impl IntoIterator<Item = impl Into<FollowUp>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            follow_ups: follow_ups.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for PushFollowUpMessage {
    type Response = PushFollowUpMessageResponse;
    type Error = PushFollowUpMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.push_follow_up",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/push_follow_up",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.push_follow_up` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PushFollowUpMessageResponse {}
/// What `im.v1.message.push_follow_up` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushFollowUpMessageError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    YourRequestContainsInvalidRequestParameter,
    /// `230002` (HTTP 400): expired message.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    #[doc(alias = "230002")]
    ExpiredMessage,
    /// `230003` (HTTP 400): only support p2p chat.
    ///
    /// This works only for messages between the bot and one user.
    #[doc(alias = "230003")]
    OnlySupportP2pChat,
    /// `230004` (HTTP 400): invisible message.
    ///
    /// The bot cannot see the message. Use one that it can see.
    #[doc(alias = "230004")]
    InvisibleMessage,
    /// `230005` (HTTP 400): user is not visible to bot.
    #[doc(alias = "230005")]
    UserIsNotVisibleToBot,
    /// `230006` (HTTP 400): only support latest message.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    #[doc(alias = "230006")]
    OnlySupportLatestMessage,
    /// `230007` (HTTP 400): invalid follow up.
    ///
    /// The follow-up bubbles are not valid. Check their texts.
    #[doc(alias = "230007")]
    InvalidFollowUp,
    /// `230008` (HTTP 400): follow up already exist.
    ///
    /// The message has follow-up bubbles already. There is nothing to do.
    #[doc(alias = "230008")]
    FollowUpAlreadyExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PushFollowUpMessageError {
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
            Self::ExpiredMessage,
            crate::ErrorFacts::new(
                230002,
                400,
                "expired message.",
                "The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.",
                false,
            ),
        ),
        (
            Self::OnlySupportP2pChat,
            crate::ErrorFacts::new(
                230003,
                400,
                "only support p2p chat.",
                "This works only for messages between the bot and one user.",
                false,
            ),
        ),
        (
            Self::InvisibleMessage,
            crate::ErrorFacts::new(
                230004,
                400,
                "invisible message.",
                "The bot cannot see the message. Use one that it can see.",
                false,
            ),
        ),
        (
            Self::UserIsNotVisibleToBot,
            crate::ErrorFacts::new(230005, 400, "user is not visible to bot.", "", false),
        ),
        (
            Self::OnlySupportLatestMessage,
            crate::ErrorFacts::new(
                230006,
                400,
                "only support latest message.",
                "The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.",
                false,
            ),
        ),
        (
            Self::InvalidFollowUp,
            crate::ErrorFacts::new(
                230007,
                400,
                "invalid follow up.",
                "The follow-up bubbles are not valid. Check their texts.",
                false,
            ),
        ),
        (
            Self::FollowUpAlreadyExist,
            crate::ErrorFacts::new(
                230008,
                400,
                "follow up already exist.",
                "The message has follow-up bubbles already. There is nothing to do.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PushFollowUpMessageError);

/// Lists who has read a message that the app sent.
///
/// `GET /open-apis/im/v1/messages/:message_id/read_users`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message:basic`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReadUsersMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: UserIdType,
    /// How many items a page holds at most.
    ///
    /// Range: `1` to `100`. Example: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ReadUsersMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        user_id_type: impl Into<UserIdType>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: user_id_type.into(),
            page_size: None,
            page_token: None,
        }
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

impl crate::Endpoint for ReadUsersMessage {
    type Response = ReadUsersMessageResponse;
    type Error = ReadUsersMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.read_users",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/read_users",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ReadUsersMessage {
    type Item = ReadUser;
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

/// What `im.v1.message.read_users` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReadUsersMessageResponse {
    /// Who has read the message, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ReadUser>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `im.v1.message.read_users` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadUsersMessageError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    #[doc(alias = "230012")]
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230033` (HTTP 400): Get the reading status must be done within 7 days after the message is sent.
    #[doc(alias = "230033")]
    GetReadingStatusMustDoneWithin,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ReadUsersMessageError {
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
            Self::BotIsNotSenderOfMessage,
            crate::ErrorFacts::new(
                230012,
                400,
                "Bot is NOT the sender of the message.",
                "The bot did not send the message. A bot can do this with its own messages only.",
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
            Self::GetReadingStatusMustDoneWithin,
            crate::ErrorFacts::new(
                230033,
                400,
                "Get the reading status must be done within 7 days after the message is sent.",
                "",
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
    ];
}

crate::error_enum!(ReadUsersMessageError);

/// Replies to a message, in a thread if wanted.
///
/// `POST /open-apis/im/v1/messages/:message_id/reply`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`, `im:message.send_as_user`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// The content in the form that `msg_type` asks for, as JSON in text.
    ///
    /// Example: `` `{"text":"test content"}` ``.
    pub content: String,
    /// The type of the message, which says what form its content has.
    ///
    /// Example: `text`.
    pub msg_type: ReplyMessageMsgType,
    /// Whether the reply starts or continues a thread.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_in_thread: Option<bool>,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Length: at most 50. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

impl ReplyMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        content: impl Into<String>,
        msg_type: impl Into<ReplyMessageMsgType>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            content: content.into(),
            msg_type: msg_type.into(),
            reply_in_thread: None,
            uuid: None,
        }
    }

    /// Sets [`reply_in_thread`](Self#structfield.reply_in_thread).
    #[must_use]
    pub fn reply_in_thread(mut self, reply_in_thread: bool) -> Self {
        self.reply_in_thread = Some(reply_in_thread);
        self
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

impl crate::Endpoint for ReplyMessage {
    type Response = ReplyMessageResponse;
    type Error = ReplyMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.reply",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/reply",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.reply` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyMessageResponse {
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
    pub msg_type: Option<ReplyMessageMsgType>,
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

/// What `im.v1.message.reply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyMessageError {
    /// `100290`: Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    #[doc(alias = "100290")]
    FailedCreateCardContentExtErr100290,
    /// `200380`: Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    #[doc(alias = "200380")]
    FailedCreateCardContentExtErr200380,
    /// `200381`: Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    #[doc(alias = "200381")]
    FailedCreateCardContentExtErr200381,
    /// `200550`: Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -\> elements -\> %v; ErrMsg: chart spec is invalid; ErrorValue: %v
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    #[doc(alias = "200550")]
    FailedCreateCardContentExtErr200550,
    /// `200570`: Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v
    ///
    /// The card names images that are not valid. Check the image keys.
    #[doc(alias = "200570")]
    FailedCreateCardContentExtErr200570,
    /// `200621`: Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v
    ///
    /// The card is not valid JSON. Check its form.
    #[doc(alias = "200621")]
    FailedCreateCardContentExtErr200621,
    /// `200732`: Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    #[doc(alias = "200732")]
    FailedCreateCardContentExtErr200732,
    /// `200861`: Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -\> body -\> elements -\> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    #[doc(alias = "200861")]
    FailedCreateCardContentExtErr200861,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    #[doc(alias = "200914")]
    TableRowsIsInvalid,
    /// `200915`: table rows name is invalid
    #[doc(alias = "200915")]
    TableRowsNameIsInvalid,
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
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    #[doc(alias = "230011")]
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230015` (HTTP 400): P2P chat can NOT be shared.
    #[doc(alias = "230015")]
    P2PChatCanNotShared,
    /// `230017` (HTTP 400): Bot is NOT the owner of the resource.
    #[doc(alias = "230017")]
    BotIsNotOwnerOfResource,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    #[doc(alias = "230018")]
    TheseOperationsNotAllowedCurrentGroup,
    /// `230019` (HTTP 400): The topic does NOT exist.
    ///
    /// The thread does not exist. Check `thread_id`.
    #[doc(alias = "230019")]
    TopicDoesNotExist,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "230020")]
    ThisOperationTriggersFrequencyLimit,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The message holds sensitive content. Change it.
    #[doc(alias = "230022")]
    ContentOfMessageContainsSensitiveInformation,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    #[doc(alias = "230025")]
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    #[doc(alias = "230028")]
    MessagesDoNotPassAudit,
    /// `230035` (HTTP 400): Send Message Permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.
    #[doc(alias = "230035")]
    SendMessagePermissionDeny,
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
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    #[doc(alias = "230054")]
    OperationNotSupportedMessageType,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The file was uploaded as another type than the message has. Make the two fit.
    #[doc(alias = "230055")]
    TypeFileUploadDoesNotMatch,
    /// `230071` (HTTP 400): The group to which the message belongs does not support reply in thread.
    #[doc(alias = "230071")]
    GroupMessageBelongsDoesNotSupport,
    /// `230072` (HTTP 400): Aggregated messages do not support reply in thread.
    #[doc(alias = "230072")]
    AggregatedMessagesDoNotSupportReply,
    /// `230075` (HTTP 400): Sending encrypted messages is not supported.
    ///
    /// Nothing can be sent to encrypted chats this way; or it is too late to edit the message.
    #[doc(alias = "230075")]
    SendingEncryptedMessagesIsNotSupported,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The card could not be made. Look at the inner code in the message.
    #[doc(alias = "230099")]
    FailedToCreateCardContent,
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message deletes itself soon, so this is not possible.
    #[doc(alias = "230111")]
    ActionUnavailableMessageWillSelfDestruct,
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

impl ReplyMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::FailedCreateCardContentExtErr100290,
            crate::ErrorFacts::new(
                100290,
                0,
                "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                "The card names a user who is not valid. Check the user ids in the card.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200380,
            crate::ErrorFacts::new(
                200380,
                0,
                "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                "The card template does not exist. Check its id, and that it was saved and published.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200381,
            crate::ErrorFacts::new(
                200381,
                0,
                "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                "The app may not use the card template. Allow it in the template's settings.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200550,
            crate::ErrorFacts::new(
                200550,
                0,
                "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                "A chart of the card is wrong. Check its `chart_spec`.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200570,
            crate::ErrorFacts::new(
                200570,
                0,
                "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                "The card names images that are not valid. Check the image keys.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200621,
            crate::ErrorFacts::new(
                200621,
                0,
                "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                "The card is not valid JSON. Check its form.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200732,
            crate::ErrorFacts::new(
                200732,
                0,
                "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v",
                "A variable of the card has the wrong type. Compare it with the type in the template.",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200861,
            crate::ErrorFacts::new(
                200861,
                0,
                "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                "The card uses a component that version 2 of the schema no longer has. Replace it.",
                false,
            ),
        ),
        (
            Self::TableRowsIsInvalid,
            crate::ErrorFacts::new(
                200914,
                0,
                "table rows is invalid",
                "The rows of a table are wrong. Check that they are JSON and that each value fits its column.",
                false,
            ),
        ),
        (
            Self::TableRowsNameIsInvalid,
            crate::ErrorFacts::new(200915, 0, "table rows name is invalid", "", false),
        ),
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
            Self::MessageIsRecalled,
            crate::ErrorFacts::new(
                230011,
                400,
                "The message is recalled.",
                "The message was recalled, so this is not possible any more.",
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
            Self::P2PChatCanNotShared,
            crate::ErrorFacts::new(230015, 400, "P2P chat can NOT be shared.", "", false),
        ),
        (
            Self::BotIsNotOwnerOfResource,
            crate::ErrorFacts::new(
                230017,
                400,
                "Bot is NOT the owner of the resource.",
                "",
                false,
            ),
        ),
        (
            Self::TheseOperationsNotAllowedCurrentGroup,
            crate::ErrorFacts::new(
                230018,
                400,
                "These operations are NOT allowed at current group settings.",
                "The settings of the chat do not allow this. Check them, or ask the chat's administrator.",
                false,
            ),
        ),
        (
            Self::TopicDoesNotExist,
            crate::ErrorFacts::new(
                230019,
                400,
                "The topic does NOT exist.",
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
            Self::ContentOfMessageContainsSensitiveInformation,
            crate::ErrorFacts::new(
                230022,
                400,
                "The content of the message contains sensitive information.",
                "The message holds sensitive content. Change it.",
                false,
            ),
        ),
        (
            Self::LengthMessageContentReachesLimit,
            crate::ErrorFacts::new(
                230025,
                400,
                "The length of the message content reaches its limit.",
                "The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.",
                false,
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
            Self::MessagesDoNotPassAudit,
            crate::ErrorFacts::new(
                230028,
                400,
                "The messages do NOT pass the audit.",
                "The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.",
                false,
            ),
        ),
        (
            Self::SendMessagePermissionDeny,
            crate::ErrorFacts::new(
                230035,
                400,
                "Send Message Permission deny.",
                "The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.",
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
            Self::OperationNotSupportedMessageType,
            crate::ErrorFacts::new(
                230054,
                400,
                "This operation is not supported for this message type.",
                "This type of message is not supported here. Use another type.",
                false,
            ),
        ),
        (
            Self::TypeFileUploadDoesNotMatch,
            crate::ErrorFacts::new(
                230055,
                400,
                "The type of file upload does not match the type of message being sent.",
                "The file was uploaded as another type than the message has. Make the two fit.",
                false,
            ),
        ),
        (
            Self::GroupMessageBelongsDoesNotSupport,
            crate::ErrorFacts::new(
                230071,
                400,
                "The group to which the message belongs does not support reply in thread.",
                "",
                false,
            ),
        ),
        (
            Self::AggregatedMessagesDoNotSupportReply,
            crate::ErrorFacts::new(
                230072,
                400,
                "Aggregated messages do not support reply in thread.",
                "",
                false,
            ),
        ),
        (
            Self::SendingEncryptedMessagesIsNotSupported,
            crate::ErrorFacts::new(
                230075,
                400,
                "Sending encrypted messages is not supported.",
                "Nothing can be sent to encrypted chats this way; or it is too late to edit the message.",
                false,
            ),
        ),
        (
            Self::FailedToCreateCardContent,
            crate::ErrorFacts::new(
                230099,
                400,
                "Failed to create card content.",
                "The card could not be made. Look at the inner code in the message.",
                false,
            ),
        ),
        (
            Self::ActionUnavailableMessageWillSelfDestruct,
            crate::ErrorFacts::new(
                230111,
                400,
                "Action unavailable as the message will self-destruct soon.",
                "The message deletes itself soon, so this is not possible.",
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

crate::error_enum!(ReplyMessageError);

/// Edits a text or rich-text message that was sent.
///
/// `PUT /open-apis/im/v1/messages/:message_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// The type of the message, which says what form its content has.
    ///
    /// Example: `text`.
    pub msg_type: UpdateMessageMsgType,
    /// The content in the form that `msg_type` asks for, as JSON in text.
    ///
    /// Example: `{"text":"test content"}`.
    pub content: String,
}

impl UpdateMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        msg_type: impl Into<UpdateMessageMsgType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            msg_type: msg_type.into(),
            content: content.into(),
        }
    }
}

impl crate::Endpoint for UpdateMessage {
    type Response = UpdateMessageResponse;
    type Error = UpdateMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateMessageResponse {
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
    pub msg_type: Option<UpdateMessageMsgType>,
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

/// What `im.v1.message.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateMessageError {
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
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    #[doc(alias = "230011")]
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this. Check them, or ask the chat's administrator.
    #[doc(alias = "230018")]
    TheseOperationsNotAllowedCurrentGroup,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "230020")]
    ThisOperationTriggersFrequencyLimit,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The message holds sensitive content. Change it.
    #[doc(alias = "230022")]
    ContentOfMessageContainsSensitiveInformation,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.
    #[doc(alias = "230025")]
    LengthMessageContentReachesLimit,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.
    #[doc(alias = "230028")]
    MessagesDoNotPassAudit,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the receiver blocked the bot or the tenant forbids it.
    #[doc(alias = "230035")]
    SendMessagePermissionDeny,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// Nothing can be sent this way to a user of another tenant.
    #[doc(alias = "230038")]
    CrossTenantP2pChatOperateForbid,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "230050")]
    MessageIsInvisibleToOperator,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    #[doc(alias = "230054")]
    OperationNotSupportedMessageType,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The file was uploaded as another type than the message has. Make the two fit.
    #[doc(alias = "230055")]
    TypeFileUploadDoesNotMatch,
    /// `230071` (HTTP 400): The operator is not the sender of the message.
    #[doc(alias = "230071")]
    OperatorIsNotSenderOfMessage,
    /// `230072` (HTTP 400): The message has reached the number of times it can be edited.
    #[doc(alias = "230072")]
    MessageReachedNumberTimesCanEdited,
    /// `230073` (HTTP 400): The message in the secret group is not allowed to be edited.
    ///
    /// The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.
    #[doc(alias = "230073")]
    MessageSecretGroupNotAllowedEdited,
    /// `230074` (HTTP 400): The message in the third-party encryption group is not allowed to be edited.
    ///
    /// The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.
    #[doc(alias = "230074")]
    MessageThirdPartyEncryptionGroupNot,
    /// `230075` (HTTP 400): The message has exceeded the time that can be edited.
    ///
    /// Nothing can be sent to encrypted chats this way; or it is too late to edit the message.
    #[doc(alias = "230075")]
    MessageExceededTimeCanEdited,
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

impl UpdateMessageError {
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
            Self::MessageIsRecalled,
            crate::ErrorFacts::new(
                230011,
                400,
                "The message is recalled.",
                "The message was recalled, so this is not possible any more.",
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
            Self::TheseOperationsNotAllowedCurrentGroup,
            crate::ErrorFacts::new(
                230018,
                400,
                "These operations are NOT allowed at current group settings.",
                "The settings of the chat do not allow this. Check them, or ask the chat's administrator.",
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
            Self::ContentOfMessageContainsSensitiveInformation,
            crate::ErrorFacts::new(
                230022,
                400,
                "The content of the message contains sensitive information.",
                "The message holds sensitive content. Change it.",
                false,
            ),
        ),
        (
            Self::LengthMessageContentReachesLimit,
            crate::ErrorFacts::new(
                230025,
                400,
                "The length of the message content reaches its limit.",
                "The message is too long: 150 KB for text, 30 KB for cards and rich text. Shorten it.",
                false,
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
            Self::MessagesDoNotPassAudit,
            crate::ErrorFacts::new(
                230028,
                400,
                "The messages do NOT pass the audit.",
                "The message did not pass the check against leaks of data. Remove phone numbers, mail addresses and the like.",
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
            Self::OperationNotSupportedMessageType,
            crate::ErrorFacts::new(
                230054,
                400,
                "This operation is not supported for this message type.",
                "This type of message is not supported here. Use another type.",
                false,
            ),
        ),
        (
            Self::TypeFileUploadDoesNotMatch,
            crate::ErrorFacts::new(
                230055,
                400,
                "The type of file upload does not match the type of message being sent.",
                "The file was uploaded as another type than the message has. Make the two fit.",
                false,
            ),
        ),
        (
            Self::OperatorIsNotSenderOfMessage,
            crate::ErrorFacts::new(
                230071,
                400,
                "The operator is not the sender of the message.",
                "",
                false,
            ),
        ),
        (
            Self::MessageReachedNumberTimesCanEdited,
            crate::ErrorFacts::new(
                230072,
                400,
                "The message has reached the number of times it can be edited.",
                "",
                false,
            ),
        ),
        (
            Self::MessageSecretGroupNotAllowedEdited,
            crate::ErrorFacts::new(
                230073,
                400,
                "The message in the secret group is not allowed to be edited.",
                "The caller cannot see the thread, since it began before the caller joined; or the message is in a secret chat and cannot be edited.",
                false,
            ),
        ),
        (
            Self::MessageThirdPartyEncryptionGroupNot,
            crate::ErrorFacts::new(
                230074,
                400,
                "The message in the third-party encryption group is not allowed to be edited.",
                "The caller cannot see the thread to forward to; or the message is encrypted by a third party and cannot be edited.",
                false,
            ),
        ),
        (
            Self::MessageExceededTimeCanEdited,
            crate::ErrorFacts::new(
                230075,
                400,
                "The message has exceeded the time that can be edited.",
                "Nothing can be sent to encrypted chats this way; or it is too late to edit the message.",
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

crate::error_enum!(UpdateMessageError);

/// Marks a message as urgent and tells the users within the app.
///
/// `PATCH /open-apis/im/v1/messages/:message_id/urgent_app`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message.urgent`, `im:message.urgent:app_send`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UrgentAppMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: UserIdType,
    /// The users.
    ///
    /// Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`.
    pub user_id_list: Vec<String>,
}

impl UrgentAppMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        user_id_type: impl Into<UserIdType>,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: user_id_type.into(),
            user_id_list: user_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for UrgentAppMessage {
    type Response = UrgentAppMessageResponse;
    type Error = UrgentAppMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.urgent_app",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/urgent_app",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.urgent_app` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UrgentAppMessageResponse {
    /// The users for whom it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_user_id_list: Option<Vec<String>>,
}

/// What `im.v1.message.urgent_app` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrgentAppMessageError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    #[doc(alias = "230012")]
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 unread urgent messages, which is the most. Wait until some have been read.
    #[doc(alias = "230023")]
    UserTooManyUnreadUrgentMessages,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask the administrator.
    #[doc(alias = "230024")]
    ReachUpperLimitOfUrgentMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.
    #[doc(alias = "230052")]
    CanNotUrgentThisMessage,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message is folded together with others, so it cannot be marked as urgent.
    #[doc(alias = "230098")]
    MessageIsFoldNotSupportUrgent,
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

impl UrgentAppMessageError {
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
            Self::BotIsNotSenderOfMessage,
            crate::ErrorFacts::new(
                230012,
                400,
                "Bot is NOT the sender of the message.",
                "The bot did not send the message. A bot can do this with its own messages only.",
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
            Self::UserTooManyUnreadUrgentMessages,
            crate::ErrorFacts::new(
                230023,
                400,
                "The user has too many unread urgent messages.",
                "The user has 200 unread urgent messages, which is the most. Wait until some have been read.",
                false,
            ),
        ),
        (
            Self::ReachUpperLimitOfUrgentMessage,
            crate::ErrorFacts::new(
                230024,
                400,
                "Reach the upper limit of urgent message.",
                "The tenant's quota of urgent messages is used up. Ask the administrator.",
                false,
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
            Self::CanNotUrgentThisMessage,
            crate::ErrorFacts::new(
                230052,
                400,
                "Can not urgent this message.",
                "The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.",
                false,
            ),
        ),
        (
            Self::MessageIsFoldNotSupportUrgent,
            crate::ErrorFacts::new(
                230098,
                400,
                "The message is fold, not support urgent.",
                "The message is folded together with others, so it cannot be marked as urgent.",
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

crate::error_enum!(UrgentAppMessageError);

/// Marks a message as urgent and tells the users by phone call.
///
/// `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message.urgent:phone`, `im:message.urgent:phone_send`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UrgentPhoneMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: UserIdType,
    /// The users.
    ///
    /// Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`.
    pub user_id_list: Vec<String>,
}

impl UrgentPhoneMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        user_id_type: impl Into<UserIdType>,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: user_id_type.into(),
            user_id_list: user_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for UrgentPhoneMessage {
    type Response = UrgentPhoneMessageResponse;
    type Error = UrgentPhoneMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.urgent_phone",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/urgent_phone",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.urgent_phone` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UrgentPhoneMessageResponse {
    /// The users for whom it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_user_id_list: Option<Vec<String>>,
}

/// What `im.v1.message.urgent_phone` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrgentPhoneMessageError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    #[doc(alias = "230012")]
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 unread urgent messages, which is the most. Wait until some have been read.
    #[doc(alias = "230023")]
    UserTooManyUnreadUrgentMessages,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask the administrator.
    #[doc(alias = "230024")]
    ReachUpperLimitOfUrgentMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.
    #[doc(alias = "230052")]
    CanNotUrgentThisMessage,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message is folded together with others, so it cannot be marked as urgent.
    #[doc(alias = "230098")]
    MessageIsFoldNotSupportUrgent,
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

impl UrgentPhoneMessageError {
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
            Self::BotIsNotSenderOfMessage,
            crate::ErrorFacts::new(
                230012,
                400,
                "Bot is NOT the sender of the message.",
                "The bot did not send the message. A bot can do this with its own messages only.",
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
            Self::UserTooManyUnreadUrgentMessages,
            crate::ErrorFacts::new(
                230023,
                400,
                "The user has too many unread urgent messages.",
                "The user has 200 unread urgent messages, which is the most. Wait until some have been read.",
                false,
            ),
        ),
        (
            Self::ReachUpperLimitOfUrgentMessage,
            crate::ErrorFacts::new(
                230024,
                400,
                "Reach the upper limit of urgent message.",
                "The tenant's quota of urgent messages is used up. Ask the administrator.",
                false,
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
            Self::CanNotUrgentThisMessage,
            crate::ErrorFacts::new(
                230052,
                400,
                "Can not urgent this message.",
                "The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.",
                false,
            ),
        ),
        (
            Self::MessageIsFoldNotSupportUrgent,
            crate::ErrorFacts::new(
                230098,
                400,
                "The message is fold, not support urgent.",
                "The message is folded together with others, so it cannot be marked as urgent.",
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

crate::error_enum!(UrgentPhoneMessageError);

/// Marks a message as urgent and tells the users by text message.
///
/// `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message.urgent:sms`, `im:message.urgent:sms_send`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UrgentSmsMessage {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: UserIdType,
    /// The users.
    ///
    /// Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`.
    pub user_id_list: Vec<String>,
}

impl UrgentSmsMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        user_id_type: impl Into<UserIdType>,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: user_id_type.into(),
            user_id_list: user_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for UrgentSmsMessage {
    type Response = UrgentSmsMessageResponse;
    type Error = UrgentSmsMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message.urgent_sms",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/urgent_sms",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message.urgent_sms` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UrgentSmsMessageResponse {
    /// The users for whom it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_user_id_list: Option<Vec<String>>,
}

/// What `im.v1.message.urgent_sms` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrgentSmsMessageError {
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
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    #[doc(alias = "230012")]
    BotIsNotSenderOfMessage,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 unread urgent messages, which is the most. Wait until some have been read.
    #[doc(alias = "230023")]
    UserTooManyUnreadUrgentMessages,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask the administrator.
    #[doc(alias = "230024")]
    ReachUpperLimitOfUrgentMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.
    #[doc(alias = "230052")]
    CanNotUrgentThisMessage,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message is folded together with others, so it cannot be marked as urgent.
    #[doc(alias = "230098")]
    MessageIsFoldNotSupportUrgent,
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

impl UrgentSmsMessageError {
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
            Self::BotIsNotSenderOfMessage,
            crate::ErrorFacts::new(
                230012,
                400,
                "Bot is NOT the sender of the message.",
                "The bot did not send the message. A bot can do this with its own messages only.",
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
            Self::UserTooManyUnreadUrgentMessages,
            crate::ErrorFacts::new(
                230023,
                400,
                "The user has too many unread urgent messages.",
                "The user has 200 unread urgent messages, which is the most. Wait until some have been read.",
                false,
            ),
        ),
        (
            Self::ReachUpperLimitOfUrgentMessage,
            crate::ErrorFacts::new(
                230024,
                400,
                "Reach the upper limit of urgent message.",
                "The tenant's quota of urgent messages is used up. Ask the administrator.",
                false,
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
            Self::CanNotUrgentThisMessage,
            crate::ErrorFacts::new(
                230052,
                400,
                "Can not urgent this message.",
                "The message may not be marked as urgent. Check who may do so in the chat, or ask the administrator.",
                false,
            ),
        ),
        (
            Self::MessageIsFoldNotSupportUrgent,
            crate::ErrorFacts::new(
                230098,
                400,
                "The message is fold, not support urgent.",
                "The message is folded together with others, so it cannot be marked as urgent.",
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

crate::error_enum!(UrgentSmsMessageError);
