// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `batch_message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Recalls all messages that one batch send sent.
///
/// [`DELETE /open-apis/im/v1/batch_messages/:batch_message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete>) gives [`DeleteBatchMessageResponse`] or fails with [`DeleteBatchMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteBatchMessage::new(batch_message_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.batch_message.delete",
        "/open-apis/im/v1/batch_messages/:batch_message_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBatchMessage {
    /// The batch send. Example: `bm-dc13264520392913993dd051dba21dcf`.
    pub batch_message_id: String,
}

crate::request_builder!(DeleteBatchMessage { batch_message_id(impl Into<String>).into(); });
crate::request!(DeleteBatchMessage -> DeleteBatchMessageResponse, DeleteBatchMessageError {
    "im.v1.batch_message.delete", DELETE "/open-apis/im/v1/batch_messages/:batch_message_id",
    [Tenant], read_value Data, None,
    SCOPES = ["im:message:send_multi_depts", "im:message:send_multi_users"],
    LIMITS = [1000 in 60, 50 in 1];
    Path batch_message_id "batch_message_id"
});

/// What `im.v1.batch_message.delete` answers with.
pub type DeleteBatchMessageResponse = crate::Empty;

/// What `im.v1.batch_message.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteBatchMessageError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230009` (HTTP 400): Message can only be recalled within one days.
    MessageCanOnlyRecalledWithinOne,
    /// `230026` (HTTP 400): No permission to recall this message.
    NoPermissionToRecallThisMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230030` (HTTP 400): The message id is invalid, record not found.
    ///
    /// The batch send does not exist. Check `batch_message_id`.
    MessageIdIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteBatchMessageError: CODES {
    ContainsInvalidParameter = 230001, BotAbilityIsNotActivated = 230006,
    MessageCanOnlyRecalledWithinOne = 230009, NoPermissionToRecallThisMessage = 230026,
    LackOfNecessaryPermissions = 230027, MessageIdIsInvalid = 230030
});

/// Returns how far a batch send, or its recall, has come.
///
/// [`GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress>) gives [`GetProgressBatchMessageResponse`] or fails with [`GetProgressBatchMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetProgressBatchMessage::new(batch_message_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.batch_message.get_progress",
        "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProgressBatchMessage {
    /// The batch send. Example: `bm-0b3d5d1b2df7c6d5dbd1abe2c91e2217`.
    pub batch_message_id: String,
}

crate::request_builder!(GetProgressBatchMessage { batch_message_id(impl Into<String>).into(); });
crate::request!(GetProgressBatchMessage -> GetProgressBatchMessageResponse, GetProgressBatchMessageError {
    "im.v1.batch_message.get_progress",
    GET "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress", [Tenant], read_value Data,
    None, SCOPES = ["im:message:send_multi_depts", "im:message:send_multi_users"],
    LIMITS = [1000 in 60, 50 in 1];
    Path batch_message_id "batch_message_id"
});

/// What `im.v1.batch_message.get_progress` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgressBatchMessageResponse {
    /// How far sending the messages has come.
    pub batch_message_send_progress: Option<BatchMessageSendProgress>,
    /// How far recalling the messages has come.
    pub batch_message_recall_progress: Option<BatchMessageRecallProgress>,
}

crate::object!(GetProgressBatchMessageResponse {
    batch_message_send_progress "batch_message_send_progress",
    batch_message_recall_progress "batch_message_recall_progress"
});

/// What `im.v1.batch_message.get_progress` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetProgressBatchMessageError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    BotIsNotSenderOfMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230030` (HTTP 400): The message id is invalid, record not found.
    ///
    /// The batch send does not exist. Check `batch_message_id`.
    MessageIdIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetProgressBatchMessageError: CODES {
    ContainsInvalidParameter = 230001, BotAbilityIsNotActivated = 230006,
    BotIsNotSenderOfMessage = 230012, LackOfNecessaryPermissions = 230027,
    MessageIdIsInvalid = 230030
});

/// Returns how many users a batch send reached and how many of them read it.
///
/// [`GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user>) gives [`ReadUserBatchMessageResponse`] or fails with [`ReadUserBatchMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ReadUserBatchMessage::new(batch_message_id)).await?;
/// ```
#[doc(
    alias(
        "im.v1.batch_message.read_user",
        "/open-apis/im/v1/batch_messages/:batch_message_id/read_user"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadUserBatchMessage {
    /// The batch send. Example: `bm_dc13264520392913993dd051dba21dcf`.
    pub batch_message_id: String,
}

crate::request_builder!(ReadUserBatchMessage { batch_message_id(impl Into<String>).into(); });
crate::request!(ReadUserBatchMessage -> ReadUserBatchMessageResponse, ReadUserBatchMessageError {
    "im.v1.batch_message.read_user",
    GET "/open-apis/im/v1/batch_messages/:batch_message_id/read_user", [Tenant], read_value Data,
    None, SCOPES = ["im:message:send_multi_depts", "im:message:send_multi_users"],
    LIMITS = [1000 in 60, 50 in 1];
    Path batch_message_id "batch_message_id"
});

/// What `im.v1.batch_message.read_user` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUserBatchMessageResponse {
    /// How many users the messages reached, and how many have read them.
    pub read_user: Option<BatchMessageReadUser>,
}

crate::object!(ReadUserBatchMessageResponse { read_user "read_user" });

/// What `im.v1.batch_message.read_user` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReadUserBatchMessageError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// The bot did not send the message. A bot can do this with its own messages only.
    BotIsNotSenderOfMessage,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230030` (HTTP 400): The message id is invalid, record not found.
    ///
    /// The batch send does not exist. Check `batch_message_id`.
    MessageIdIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReadUserBatchMessageError: CODES {
    ContainsInvalidParameter = 230001, BotIsNotSenderOfMessage = 230012,
    LackOfNecessaryPermissions = 230027, MessageIdIsInvalid = 230030
});
