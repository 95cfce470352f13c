// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message_reaction`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the emoji reactions of several messages.
///
/// [`POST /open-apis/im/v1/messages/reactions/batch_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query>) gives [`BatchQueryMessageReactionResponse`] or fails with [`BatchQueryMessageReactionError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchQueryMessageReaction::new(queries)).await?;
/// ```
#[doc(
    alias(
        "im.v1.message_reaction.batch_query",
        "/open-apis/im/v1/messages/reactions/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryMessageReaction {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The messages whose reactions are asked for, 1 to 20. Length: 1 to 20.
    pub queries: Vec<MessageQuery>,
    /// How many reactions are returned for each message. Default: `10`. Range: `1` to `10`. Example: `10`.
    pub page_size_per_message: Option<i64>,
    /// The emoji whose reactions are returned; all where it is left out. Example: `LAUGH`.
    pub reaction_type: Option<String>,
}

crate::request_builder!(BatchQueryMessageReaction {
    queries(impl IntoIterator<Item = impl Into<MessageQuery>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), page_size_per_message(i64),
    reaction_type(impl Into<String>).into()
});
crate::request!(BatchQueryMessageReaction -> BatchQueryMessageReactionResponse, BatchQueryMessageReactionError {
    "im.v1.message_reaction.batch_query", POST "/open-apis/im/v1/messages/reactions/batch_query",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["im:message.reactions:read", "im:message:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body queries "queries",
    Body page_size_per_message "page_size_per_message", Body reaction_type "reaction_type"
});

/// What `im.v1.message_reaction.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryMessageReactionResponse {
    /// The reactions that were found.
    pub success_msg_reaction_details: Vec<SuccessMsgReactionDetails>,
    /// How many reactions of each kind the messages have.
    pub success_msg_reaction_counts: Vec<SuccessMsgReactionCount>,
    /// The messages whose reactions could not be had.
    pub fail_msg_reaction_details: Vec<FailMsgReactionDetails>,
}

crate::object!(BatchQueryMessageReactionResponse {
    success_msg_reaction_details "success_msg_reaction_details",
    success_msg_reaction_counts "success_msg_reaction_counts",
    fail_msg_reaction_details "fail_msg_reaction_details"
});

/// What `im.v1.message_reaction.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryMessageReactionError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryMessageReactionError: CODES {
    ContainsInvalidParameter = 230001, BotAbilityIsNotActivated = 230006
});

/// Adds an emoji reaction to a message.
///
/// [`POST /open-apis/im/v1/messages/:message_id/reactions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create>) gives [`CreateMessageReactionResponse`] or fails with [`CreateMessageReactionError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message.reactions:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateMessageReaction::new(message_id, reaction_type)).await?;
/// ```
#[doc(
    alias(
        "im.v1.message_reaction.create",
        "/open-apis/im/v1/messages/:message_id/reactions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessageReaction {
    /// The message. Example: `om_a8f2294b************a1a38afaac9d`.
    pub message_id: String,
    /// The emoji.
    pub reaction_type: Emoji,
}

crate::request_builder!(CreateMessageReaction {
    message_id(impl Into<String>).into(), reaction_type(Emoji);
});
crate::request!(CreateMessageReaction -> CreateMessageReactionResponse, CreateMessageReactionError {
    "im.v1.message_reaction.create", POST "/open-apis/im/v1/messages/:message_id/reactions",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["im:message", "im:message.reactions:write_only"], LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Body reaction_type "reaction_type"
});

/// What `im.v1.message_reaction.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageReactionResponse {
    /// The reaction.
    pub reaction_id: Option<String>,
    /// Who reacted.
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    pub action_time: Option<String>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
}

crate::object!(CreateMessageReactionResponse {
    reaction_id "reaction_id", operator "operator", action_time "action_time",
    reaction_type "reaction_type"
});
crate::moments!(CreateMessageReactionResponse { action_time_at action_time from_millis });

/// What `im.v1.message_reaction.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageReactionError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.
    ReactionTypeIsInvalid,
    /// `231002` (HTTP 400): The operator has no permission to react on the specific message.
    OperatorNoPermissionReactSpecificMessage,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// The message does not exist or was recalled. Check `message_id`.
    MessageIsNotFound,
    /// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    ChatMessageExistsNotFound,
    /// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
    ThreadHasBeenNoTraceRemoved,
    /// `231006` (HTTP 400): The operator_id is invalid.
    OperatorIdIsInvalid,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The caller has no access to the message, often since it is not in the chat.
    OperatorHasNoAccessToMessage,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    RequestHasInvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The access token is of the wrong kind. Use a tenant or user access token.
    RequestHasInvalidAuthType,
    /// `231014` (HTTP 400): user_id_type is invalid.
    ///
    /// The kind of user id is not valid. Use `open_id`, `union_id` or `user_id`.
    UserIdTypeIsInvalid,
    /// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
    ActOnReactionFailed,
    /// `231017` (HTTP 400): This operation is not supported for this message type.
    NotSupportedMessageType,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
    DeniedByUserSettings,
    /// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    DeniedByTenantAdministrator,
    /// `231021` (HTTP 400): No permission to operate external chats.
    NoPermissionToOperateExternalChats,
    /// `231022` (HTTP 400): Bot has NO availability to this user.
    BotNoAvailabilityUser,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateMessageReactionError: CODES {
    ActionUnavailableMessageDeleted = 230110, ReactionTypeIsInvalid = 231001,
    OperatorNoPermissionReactSpecificMessage = 231002, MessageIsNotFound = 231003,
    ChatMessageExistsNotFound = 231004, ThreadHasBeenNoTraceRemoved = 231005,
    OperatorIdIsInvalid = 231006, OperatorHasNoAccessToMessage = 231008,
    RequestHasInvalidPageToken = 231012, RequestHasInvalidAuthType = 231013,
    UserIdTypeIsInvalid = 231014, ActOnReactionFailed = 231015, NotSupportedMessageType = 231017,
    MessageIsInvisibleToOperator = 231018, DeniedByUserSettings = 231019,
    DeniedByTenantAdministrator = 231020, NoPermissionToOperateExternalChats = 231021,
    BotNoAvailabilityUser = 231022, ChatAlreadyDissolved = 232009 + 1
});

/// Takes an emoji reaction to a message back.
///
/// [`DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete>) gives [`DeleteMessageReactionResponse`] or fails with [`DeleteMessageReactionError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message.reactions:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteMessageReaction::new(message_id, reaction_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.message_reaction.delete",
        "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessageReaction {
    /// The message. Example: `om_8964d1b4*********2b31383276113`.
    pub message_id: String,
    /// The reaction. Example: `ZCaCIjUBVVWSrm5L-3ZTw*************sNa8dHVplEzzSfJVUVLMLcS_`.
    pub reaction_id: String,
}

crate::request_builder!(DeleteMessageReaction {
    message_id(impl Into<String>).into(), reaction_id(impl Into<String>).into();
});
crate::request!(DeleteMessageReaction -> DeleteMessageReactionResponse, DeleteMessageReactionError {
    "im.v1.message_reaction.delete",
    DELETE "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id", [Tenant, User],
    read_value Data, None, SCOPES = ["im:message", "im:message.reactions:write_only"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Path reaction_id "reaction_id"
});

/// What `im.v1.message_reaction.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageReactionResponse {
    /// The reaction.
    pub reaction_id: Option<String>,
    /// Who reacted.
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    pub action_time: Option<String>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
}

crate::object!(DeleteMessageReactionResponse {
    reaction_id "reaction_id", operator "operator", action_time "action_time",
    reaction_type "reaction_type"
});
crate::moments!(DeleteMessageReactionResponse { action_time_at action_time from_millis });

/// What `im.v1.message_reaction.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageReactionError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.
    ReactionTypeIsInvalid,
    /// `231002` (HTTP 400): The operator has no permission to react on the specific message.
    OperatorNoPermissionReactSpecificMessage,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// The message does not exist or was recalled. Check `message_id`.
    MessageIsNotFound,
    /// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    ChatMessageExistsNotFound,
    /// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
    ThreadHasBeenNoTraceRemoved,
    /// `231007` (HTTP 400): The operator has no permission to delete this reaction.
    OperatorNoPermissionDeleteReaction,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The caller has no access to the message, often since it is not in the chat.
    OperatorHasNoAccessToMessage,
    /// `231010` (HTTP 400): The reaction does not belong to the message.
    ReactionDoesNotBelongToMessage,
    /// `231011` (HTTP 400): The request has an invalid reaction_id.
    RequestHasInvalidReactionId,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    RequestHasInvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The access token is of the wrong kind. Use a tenant or user access token.
    RequestHasInvalidAuthType,
    /// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
    ActOnReactionFailed,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
    DeniedByUserSettings,
    /// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    DeniedByTenantAdministrator,
    /// `231021` (HTTP 400): No permission to operate external chats.
    NoPermissionToOperateExternalChats,
    /// `231022` (HTTP 400): Bot has NO availability to this user.
    BotNoAvailabilityUser,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteMessageReactionError: CODES {
    ActionUnavailableMessageDeleted = 230110, ReactionTypeIsInvalid = 231001,
    OperatorNoPermissionReactSpecificMessage = 231002, MessageIsNotFound = 231003,
    ChatMessageExistsNotFound = 231004, ThreadHasBeenNoTraceRemoved = 231005,
    OperatorNoPermissionDeleteReaction = 231007, OperatorHasNoAccessToMessage = 231008,
    ReactionDoesNotBelongToMessage = 231010, RequestHasInvalidReactionId = 231011,
    RequestHasInvalidPageToken = 231012, RequestHasInvalidAuthType = 231013,
    ActOnReactionFailed = 231015, MessageIsInvisibleToOperator = 231018,
    DeniedByUserSettings = 231019, DeniedByTenantAdministrator = 231020,
    NoPermissionToOperateExternalChats = 231021, BotNoAvailabilityUser = 231022,
    ChatAlreadyDissolved = 232009 + 1
});

/// Lists the emoji reactions of a message, of one kind if wanted.
///
/// [`GET /open-apis/im/v1/messages/:message_id/reactions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list>) gives [`ListMessageReactionResponse`] or fails with [`ListMessageReactionError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListMessageReaction::new(message_id)).items();
/// ```
#[doc(
    alias(
        "im.v1.message_reaction.list",
        "/open-apis/im/v1/messages/:message_id/reactions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessageReaction {
    /// The message. Example: `om_8964d1b4*********2b31383276113`.
    pub message_id: String,
    /// The emoji whose reactions are returned; all where it is left out. Example: `LAUGH`.
    pub reaction_type: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXkud6UKCybPuUgQ1vM26dj6`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListMessageReaction {
    message_id(impl Into<String>).into();
    reaction_type(impl Into<String>).into(), page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListMessageReaction -> ListMessageReactionResponse, ListMessageReactionError {
    "im.v1.message_reaction.list", GET "/open-apis/im/v1/messages/:message_id/reactions",
    [Tenant, User], read_value Data, None,
    SCOPES = ["im:message.reactions:read", "im:message:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id", Query reaction_type "reaction_type",
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type"
});
crate::paged!(ListMessageReaction: MessageReaction {
    page_token, page_size;
    page_token, has_more, items
});

/// What `im.v1.message_reaction.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageReactionResponse {
    /// The items of this page.
    pub items: Vec<MessageReaction>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListMessageReactionResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `im.v1.message_reaction.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMessageReactionError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message was deleted, so this is not possible any more.
    ActionUnavailableMessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The emoji is not valid, or the reaction is not of this tenant. Check `emoji_type` or `reaction_id`.
    ReactionTypeIsInvalid,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// The message does not exist or was recalled. Check `message_id`.
    MessageIsNotFound,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The caller has no access to the message, often since it is not in the chat.
    OperatorHasNoAccessToMessage,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    RequestHasInvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The access token is of the wrong kind. Use a tenant or user access token.
    RequestHasInvalidAuthType,
    /// `231014` (HTTP 400): user_id_type is invalid.
    ///
    /// The kind of user id is not valid. Use `open_id`, `union_id` or `user_id`.
    UserIdTypeIsInvalid,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMessageReactionError: CODES {
    ActionUnavailableMessageDeleted = 230110, ReactionTypeIsInvalid = 231001,
    MessageIsNotFound = 231003, OperatorHasNoAccessToMessage = 231008,
    RequestHasInvalidPageToken = 231012, RequestHasInvalidAuthType = 231013,
    UserIdTypeIsInvalid = 231014, MessageIsInvisibleToOperator = 231018
});
