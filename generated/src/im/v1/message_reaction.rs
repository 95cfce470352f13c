// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message_reaction`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the emoji reactions of several messages.
///
/// `POST /open-apis/im/v1/messages/reactions/batch_query`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchQueryMessageReaction {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The messages whose reactions are asked for, 1 to 20.
    ///
    /// Length: 1 to 20.
    pub queries: Vec<MessageQuery>,
    /// How many reactions are returned for each message.
    ///
    /// Default: `10`. Range: `1` to `10`. Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size_per_message: Option<i64>,
    /// The emoji whose reactions are returned; all where it is left out.
    ///
    /// Example: `LAUGH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<String>,
}

impl BatchQueryMessageReaction {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(queries: impl IntoIterator<Item = impl Into<MessageQuery>>) -> Self {
        Self {
            user_id_type: None,
            queries: queries.into_iter().map(Into::into).collect(),
            page_size_per_message: None,
            reaction_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`page_size_per_message`](Self#structfield.page_size_per_message).
    #[must_use]
    pub fn page_size_per_message(mut self, page_size_per_message: i64) -> Self {
        self.page_size_per_message = Some(page_size_per_message);
        self
    }

    /// Sets [`reaction_type`](Self#structfield.reaction_type).
    #[must_use]
    pub fn reaction_type(mut self, reaction_type: impl Into<String>) -> Self {
        self.reaction_type = Some(reaction_type.into());
        self
    }
}

impl crate::Endpoint for BatchQueryMessageReaction {
    type Response = BatchQueryMessageReactionResponse;
    type Error = BatchQueryMessageReactionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message_reaction.batch_query",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages/reactions/batch_query",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.message_reaction.batch_query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchQueryMessageReactionResponse {
    /// The reactions that were found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_msg_reaction_details: Option<Vec<SuccessMsgReactionDetails>>,
    /// How many reactions of each kind the messages have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_msg_reaction_counts: Option<Vec<SuccessMsgReactionCount>>,
    /// The messages whose reactions could not be had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_msg_reaction_details: Option<Vec<FailMsgReactionDetails>>,
}

/// What `im.v1.message_reaction.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchQueryMessageReactionError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchQueryMessageReactionError {
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
            Self::BotAbilityIsNotActivated,
            crate::ErrorFacts::new(
                230006,
                400,
                "Bot ability is not activated.",
                "The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchQueryMessageReactionError);

/// Adds an emoji reaction to a message.
///
/// `POST /open-apis/im/v1/messages/:message_id/reactions`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message.reactions:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateMessageReaction {
    /// The message.
    ///
    /// Example: `om_a8f2294b************a1a38afaac9d`.
    #[serde(skip)]
    pub message_id: String,
    /// The emoji.
    pub reaction_type: Emoji,
}

impl CreateMessageReaction {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>, reaction_type: Emoji) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_type,
        }
    }
}

impl crate::Endpoint for CreateMessageReaction {
    type Response = CreateMessageReactionResponse;
    type Error = CreateMessageReactionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message_reaction.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/reactions",
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

/// What `im.v1.message_reaction.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateMessageReactionResponse {
    /// The reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_id: Option<String>,
    /// Who reacted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_time: Option<String>,
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<Emoji>,
}

/// What `im.v1.message_reaction.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageReactionError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.
    #[doc(alias = "231001")]
    ReactionTypeIsInvalid,
    /// `231002` (HTTP 400): The operator has no permission to react on the specific message.
    #[doc(alias = "231002")]
    OperatorNoPermissionReactSpecificMessage,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// The message does not exist or was recalled. Check `message_id`.
    #[doc(alias = "231003")]
    MessageNotFoundMaybeNotExist,
    /// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    #[doc(alias = "231004")]
    ChatMessageExistsNotFoundMaybe,
    /// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
    #[doc(alias = "231005")]
    ThreadNoTraceRemovedCannotPut,
    /// `231006` (HTTP 400): The operator_id is invalid.
    #[doc(alias = "231006")]
    OperatorIdIsInvalid,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The caller has no access to the message, often since it is not in the chat.
    #[doc(alias = "231008")]
    OperatorHasNoAccessToMessage,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "231012")]
    RequestHasInvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The access token is of the wrong kind. Use a tenant or user access token.
    #[doc(alias = "231013")]
    RequestHasInvalidAuthType,
    /// `231014` (HTTP 400): user_id_type is invalid.
    ///
    /// The kind of user id is not valid. Use `open_id`, `union_id` or `user_id`.
    #[doc(alias = "231014")]
    UserIdTypeIsInvalid,
    /// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
    #[doc(alias = "231015")]
    ActReactionFailedRepeatedProcessing,
    /// `231017` (HTTP 400): This operation is not supported for this message type.
    #[doc(alias = "231017")]
    OperationNotSupportedMessageType,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "231018")]
    MessageIsInvisibleToOperator,
    /// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
    #[doc(alias = "231019")]
    DueSettingsUserTemporarilyUnablePerform,
    /// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    #[doc(alias = "231020")]
    DueConfigurationTenantAdministratorCannotPerform,
    /// `231021` (HTTP 400): No permission to operate external chats.
    #[doc(alias = "231021")]
    NoPermissionToOperateExternalChats,
    /// `231022` (HTTP 400): Bot has NO availability to this user.
    #[doc(alias = "231022")]
    BotNoAvailabilityUser,
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

impl CreateMessageReactionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
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
            Self::ReactionTypeIsInvalid,
            crate::ErrorFacts::new(
                231001,
                400,
                "reaction type is invalid.",
                "The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.",
                false,
            ),
        ),
        (
            Self::OperatorNoPermissionReactSpecificMessage,
            crate::ErrorFacts::new(
                231002,
                400,
                "The operator has no permission to react on the specific message.",
                "",
                false,
            ),
        ),
        (
            Self::MessageNotFoundMaybeNotExist,
            crate::ErrorFacts::new(
                231003,
                400,
                "The message is not found, maybe not exist or deleted.",
                "The message does not exist or was recalled. Check `message_id`.",
                false,
            ),
        ),
        (
            Self::ChatMessageExistsNotFoundMaybe,
            crate::ErrorFacts::new(
                231004,
                400,
                "The chat in which the message exists is not found, maybe not exist, deleted or archived.",
                "",
                false,
            ),
        ),
        (
            Self::ThreadNoTraceRemovedCannotPut,
            crate::ErrorFacts::new(
                231005,
                400,
                "The thread has been no-trace removed, cannot put reaction.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorIdIsInvalid,
            crate::ErrorFacts::new(231006, 400, "The operator_id is invalid.", "", false),
        ),
        (
            Self::OperatorHasNoAccessToMessage,
            crate::ErrorFacts::new(
                231008,
                400,
                "The operator has no access to the message.",
                "The caller has no access to the message, often since it is not in the chat.",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidPageToken,
            crate::ErrorFacts::new(
                231012,
                400,
                "The request has an invalid pageToken.",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidAuthType,
            crate::ErrorFacts::new(
                231013,
                400,
                "The request has an invalid AuthType.",
                "The access token is of the wrong kind. Use a tenant or user access token.",
                false,
            ),
        ),
        (
            Self::UserIdTypeIsInvalid,
            crate::ErrorFacts::new(
                231014,
                400,
                "user_id_type is invalid.",
                "The kind of user id is not valid. Use `open_id`, `union_id` or `user_id`.",
                false,
            ),
        ),
        (
            Self::ActReactionFailedRepeatedProcessing,
            crate::ErrorFacts::new(
                231015,
                400,
                "Act on reaction failed, repeated request is processing.",
                "",
                false,
            ),
        ),
        (
            Self::OperationNotSupportedMessageType,
            crate::ErrorFacts::new(
                231017,
                400,
                "This operation is not supported for this message type.",
                "",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                231018,
                400,
                "The message is invisible to the operator.",
                "The caller cannot see the message, so this is not possible.",
                false,
            ),
        ),
        (
            Self::DueSettingsUserTemporarilyUnablePerform,
            crate::ErrorFacts::new(
                231019,
                400,
                "Due to the settings of this user, you are temporarily unable to perform this operation.",
                "",
                false,
            ),
        ),
        (
            Self::DueConfigurationTenantAdministratorCannotPerform,
            crate::ErrorFacts::new(
                231020,
                400,
                "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateExternalChats,
            crate::ErrorFacts::new(
                231021,
                400,
                "No permission to operate external chats.",
                "",
                false,
            ),
        ),
        (
            Self::BotNoAvailabilityUser,
            crate::ErrorFacts::new(
                231022,
                400,
                "Bot has NO availability to this user.",
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
    ];
}

crate::error_enum!(CreateMessageReactionError);

/// Takes an emoji reaction to a message back.
///
/// `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message.reactions:write_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteMessageReaction {
    /// The message.
    ///
    /// Example: `om_8964d1b4*********2b31383276113`.
    #[serde(skip)]
    pub message_id: String,
    /// The reaction.
    ///
    /// Example: `ZCaCIjUBVVWSrm5L-3ZTw*************sNa8dHVplEzzSfJVUVLMLcS_`.
    #[serde(skip)]
    pub reaction_id: String,
}

impl DeleteMessageReaction {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>, reaction_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_id: reaction_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteMessageReaction {
    type Response = DeleteMessageReactionResponse;
    type Error = DeleteMessageReactionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message_reaction.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("message_id", self.message_id.clone()), ("reaction_id", self.reaction_id
            .clone())
        ]
    }
}

/// What `im.v1.message_reaction.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteMessageReactionResponse {
    /// The reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_id: Option<String>,
    /// Who reacted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_time: Option<String>,
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<Emoji>,
}

/// What `im.v1.message_reaction.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteMessageReactionError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.
    #[doc(alias = "231001")]
    ReactionTypeIsInvalid,
    /// `231002` (HTTP 400): The operator has no permission to react on the specific message.
    #[doc(alias = "231002")]
    OperatorNoPermissionReactSpecificMessage,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// The message does not exist or was recalled. Check `message_id`.
    #[doc(alias = "231003")]
    MessageNotFoundMaybeNotExist,
    /// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    #[doc(alias = "231004")]
    ChatMessageExistsNotFoundMaybe,
    /// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
    #[doc(alias = "231005")]
    ThreadNoTraceRemovedCannotPut,
    /// `231007` (HTTP 400): The operator has no permission to delete this reaction.
    #[doc(alias = "231007")]
    OperatorNoPermissionDeleteReaction,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The caller has no access to the message, often since it is not in the chat.
    #[doc(alias = "231008")]
    OperatorHasNoAccessToMessage,
    /// `231010` (HTTP 400): The reaction does not belong to the message.
    #[doc(alias = "231010")]
    ReactionDoesNotBelongToMessage,
    /// `231011` (HTTP 400): The request has an invalid reaction_id.
    #[doc(alias = "231011")]
    RequestHasInvalidReactionId,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "231012")]
    RequestHasInvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The access token is of the wrong kind. Use a tenant or user access token.
    #[doc(alias = "231013")]
    RequestHasInvalidAuthType,
    /// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
    #[doc(alias = "231015")]
    ActReactionFailedRepeatedProcessing,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "231018")]
    MessageIsInvisibleToOperator,
    /// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
    #[doc(alias = "231019")]
    DueSettingsUserTemporarilyUnablePerform,
    /// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    #[doc(alias = "231020")]
    DueConfigurationTenantAdministratorCannotPerform,
    /// `231021` (HTTP 400): No permission to operate external chats.
    #[doc(alias = "231021")]
    NoPermissionToOperateExternalChats,
    /// `231022` (HTTP 400): Bot has NO availability to this user.
    #[doc(alias = "231022")]
    BotNoAvailabilityUser,
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

impl DeleteMessageReactionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
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
            Self::ReactionTypeIsInvalid,
            crate::ErrorFacts::new(
                231001,
                400,
                "reaction type is invalid.",
                "The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.",
                false,
            ),
        ),
        (
            Self::OperatorNoPermissionReactSpecificMessage,
            crate::ErrorFacts::new(
                231002,
                400,
                "The operator has no permission to react on the specific message.",
                "",
                false,
            ),
        ),
        (
            Self::MessageNotFoundMaybeNotExist,
            crate::ErrorFacts::new(
                231003,
                400,
                "The message is not found, maybe not exist or deleted.",
                "The message does not exist or was recalled. Check `message_id`.",
                false,
            ),
        ),
        (
            Self::ChatMessageExistsNotFoundMaybe,
            crate::ErrorFacts::new(
                231004,
                400,
                "The chat in which the message exists is not found, maybe not exist, deleted or archived.",
                "",
                false,
            ),
        ),
        (
            Self::ThreadNoTraceRemovedCannotPut,
            crate::ErrorFacts::new(
                231005,
                400,
                "The thread has been no-trace removed, cannot put reaction.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorNoPermissionDeleteReaction,
            crate::ErrorFacts::new(
                231007,
                400,
                "The operator has no permission to delete this reaction.",
                "",
                false,
            ),
        ),
        (
            Self::OperatorHasNoAccessToMessage,
            crate::ErrorFacts::new(
                231008,
                400,
                "The operator has no access to the message.",
                "The caller has no access to the message, often since it is not in the chat.",
                false,
            ),
        ),
        (
            Self::ReactionDoesNotBelongToMessage,
            crate::ErrorFacts::new(
                231010,
                400,
                "The reaction does not belong to the message.",
                "",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidReactionId,
            crate::ErrorFacts::new(
                231011,
                400,
                "The request has an invalid reaction_id.",
                "",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidPageToken,
            crate::ErrorFacts::new(
                231012,
                400,
                "The request has an invalid pageToken.",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidAuthType,
            crate::ErrorFacts::new(
                231013,
                400,
                "The request has an invalid AuthType.",
                "The access token is of the wrong kind. Use a tenant or user access token.",
                false,
            ),
        ),
        (
            Self::ActReactionFailedRepeatedProcessing,
            crate::ErrorFacts::new(
                231015,
                400,
                "Act on reaction failed, repeated request is processing.",
                "",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                231018,
                400,
                "The message is invisible to the operator.",
                "The caller cannot see the message, so this is not possible.",
                false,
            ),
        ),
        (
            Self::DueSettingsUserTemporarilyUnablePerform,
            crate::ErrorFacts::new(
                231019,
                400,
                "Due to the settings of this user, you are temporarily unable to perform this operation.",
                "",
                false,
            ),
        ),
        (
            Self::DueConfigurationTenantAdministratorCannotPerform,
            crate::ErrorFacts::new(
                231020,
                400,
                "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateExternalChats,
            crate::ErrorFacts::new(
                231021,
                400,
                "No permission to operate external chats.",
                "",
                false,
            ),
        ),
        (
            Self::BotNoAvailabilityUser,
            crate::ErrorFacts::new(
                231022,
                400,
                "Bot has NO availability to this user.",
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
    ];
}

crate::error_enum!(DeleteMessageReactionError);

/// Lists the emoji reactions of a message, of one kind if wanted.
///
/// `GET /open-apis/im/v1/messages/:message_id/reactions`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListMessageReaction {
    /// The message.
    ///
    /// Example: `om_8964d1b4*********2b31383276113`.
    #[serde(skip)]
    pub message_id: String,
    /// The emoji whose reactions are returned; all where it is left out.
    ///
    /// Example: `LAUGH`.
    #[serde(skip)]
    pub reaction_type: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXkud6UKCybPuUgQ1vM26dj6`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListMessageReaction {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_type: None,
            page_token: None,
            page_size: None,
            user_id_type: None,
        }
    }

    /// Sets [`reaction_type`](Self#structfield.reaction_type).
    #[must_use]
    pub fn reaction_type(mut self, reaction_type: impl Into<String>) -> Self {
        self.reaction_type = Some(reaction_type.into());
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

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListMessageReaction {
    type Response = ListMessageReactionResponse;
    type Error = ListMessageReactionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.message_reaction.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/messages/:message_id/reactions",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("reaction_type", &self.reaction_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListMessageReaction {
    type Item = MessageReaction;
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

/// What `im.v1.message_reaction.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListMessageReactionResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<MessageReaction>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `im.v1.message_reaction.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMessageReactionError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    #[doc(alias = "230110")]
    ActionUnavailableMessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.
    #[doc(alias = "231001")]
    ReactionTypeIsInvalid,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// The message does not exist or was recalled. Check `message_id`.
    #[doc(alias = "231003")]
    MessageNotFoundMaybeNotExist,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The caller has no access to the message, often since it is not in the chat.
    #[doc(alias = "231008")]
    OperatorHasNoAccessToMessage,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "231012")]
    RequestHasInvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The access token is of the wrong kind. Use a tenant or user access token.
    #[doc(alias = "231013")]
    RequestHasInvalidAuthType,
    /// `231014` (HTTP 400): user_id_type is invalid.
    ///
    /// The kind of user id is not valid. Use `open_id`, `union_id` or `user_id`.
    #[doc(alias = "231014")]
    UserIdTypeIsInvalid,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "231018")]
    MessageIsInvisibleToOperator,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListMessageReactionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
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
            Self::ReactionTypeIsInvalid,
            crate::ErrorFacts::new(
                231001,
                400,
                "reaction type is invalid.",
                "The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.",
                false,
            ),
        ),
        (
            Self::MessageNotFoundMaybeNotExist,
            crate::ErrorFacts::new(
                231003,
                400,
                "The message is not found, maybe not exist or deleted.",
                "The message does not exist or was recalled. Check `message_id`.",
                false,
            ),
        ),
        (
            Self::OperatorHasNoAccessToMessage,
            crate::ErrorFacts::new(
                231008,
                400,
                "The operator has no access to the message.",
                "The caller has no access to the message, often since it is not in the chat.",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidPageToken,
            crate::ErrorFacts::new(
                231012,
                400,
                "The request has an invalid pageToken.",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::RequestHasInvalidAuthType,
            crate::ErrorFacts::new(
                231013,
                400,
                "The request has an invalid AuthType.",
                "The access token is of the wrong kind. Use a tenant or user access token.",
                false,
            ),
        ),
        (
            Self::UserIdTypeIsInvalid,
            crate::ErrorFacts::new(
                231014,
                400,
                "user_id_type is invalid.",
                "The kind of user id is not valid. Use `open_id`, `union_id` or `user_id`.",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                231018,
                400,
                "The message is invisible to the operator.",
                "The caller cannot see the message, so this is not possible.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListMessageReactionError);
