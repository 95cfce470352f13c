// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `bot_message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sends a message from the help desk's bot to a user, in the user's service chat or privately; not into a chat with an open ticket.
///
/// [`POST /open-apis/helpdesk/v1/message`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create>) gives [`CreateBotMessageResponse`] or fails with [`CreateBotMessageError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateBotMessage::new(msg_type, content, receiver_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.bot_message.create", "/open-apis/helpdesk/v1/message"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBotMessage {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The type of the message, which says what form its content has. Example: `post`.
    pub msg_type: MsgType,
    /// The content of the message, as JSON in text; cards of version 2.0 are not supported. Example: `{"post":{"zh_cn":{"title":"some title","content":[[{"tag":"text","text":"some content"}]]}}}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: String,
    /// The user who gets the message, by the kind of id that the call uses. Example: `ou_7346484524`.
    pub receiver_id: String,
    /// Whether it goes into the user's service chat, as by default, or privately to the user; it fails in a chat with an open ticket. Example: `chat`.
    pub receive_type: Option<ReceiveType>,
}

crate::request_builder!(CreateBotMessage {
    msg_type(impl Into<MsgType>).into(), content(impl Into<String>).into(),
    receiver_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), receive_type(impl Into<ReceiveType>).into()
});
crate::request!(CreateBotMessage -> CreateBotMessageResponse, CreateBotMessageError {
    "helpdesk.v1.bot_message.create", POST "/open-apis/helpdesk/v1/message", [Tenant],
    read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body msg_type "msg_type", Body content "content",
    Body receiver_id "receiver_id", Body receive_type "receive_type"
});

/// What `helpdesk.v1.bot_message.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBotMessageResponse {
    /// The message in the chat, by its open id.
    pub message_id: Option<String>,
}

crate::object!(CreateBotMessageResponse { message_id "message_id" });

/// What `helpdesk.v1.bot_message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateBotMessageError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateBotMessageError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});
