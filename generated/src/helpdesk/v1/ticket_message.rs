// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ticket_message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sends a message, plain or rich text, into a ticket that is not closed.
///
/// [`POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create>) gives [`CreateTicketMessageResponse`] or fails with [`CreateTicketMessageError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateTicketMessage::new().ticket_id(ticket_id).msg_type(msg_type).content(content);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_message.create",
        "/open-apis/helpdesk/v1/tickets/:ticket_id/messages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTicketMessage {
    /// The ticket. Example: `6948728206392295444`.
    ///
    /// Required.
    pub ticket_id: Option<String>,
    /// The type of the message: `text`, or `post` for rich text. Example: `post`.
    ///
    /// Required.
    pub msg_type: Option<String>,
    /// The content of the message, in the form for texts or for rich texts. Example: `"{`.
    ///
    /// Required.
    pub content: Option<String>,
}

crate::request_builder!(named CreateTicketMessage {
    ticket_id(impl Into<String>).into(), msg_type(impl Into<String>).into(),
    content(impl Into<String>).into()
});
crate::request!(CreateTicketMessage -> CreateTicketMessageResponse, CreateTicketMessageError {
    "helpdesk.v1.ticket_message.create", POST "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    [Tenant], read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [ticket_id "ticket_id", msg_type "msg_type", content "content"];
    Path ticket_id "ticket_id", Body msg_type "msg_type", Body content "content"
});

/// What `helpdesk.v1.ticket_message.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketMessageResponse {
    /// The message in the chat, by its open id.
    pub message_id: Option<String>,
}

crate::object!(CreateTicketMessageResponse { message_id "message_id" });

/// What `helpdesk.v1.ticket_message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketMessageError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 401): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154401` (HTTP 401): Ticket already be closed
    ///
    /// The ticket is closed already. Open a new one.
    TicketAlreadyBeClosed,
    /// `154403` (HTTP 401): Send message with bad url
    SendMessageWithBadUrl,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTicketMessageError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003,
    TicketAlreadyBeClosed = 154401, SendMessageWithBadUrl = 154403, InternalError = 155000
});

/// Lists the messages of a ticket, within a range of time.
///
/// [`GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list>) gives [`ListTicketMessageResponse`] or fails with [`ListTicketMessageError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ListTicketMessage::new(ticket_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_message.list",
        "/open-apis/helpdesk/v1/tickets/:ticket_id/messages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTicketMessage {
    /// The ticket. Example: `6948728206392295444`.
    pub ticket_id: String,
    /// Only messages from this time on, in seconds since 1970. Example: `1617960686`.
    pub time_start: Option<i64>,
    /// Only messages up to this time, in seconds since 1970. Example: `1617960687`.
    pub time_end: Option<i64>,
    /// Which page, from 1 on. Example: `1`.
    pub page: Option<i64>,
    /// How many items a page holds at most. Default: `20`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListTicketMessage {
    ticket_id(impl Into<String>).into();
    time_start(i64), time_end(i64), page(i64), page_size(i64)
});
crate::request!(ListTicketMessage -> ListTicketMessageResponse, ListTicketMessageError {
    "helpdesk.v1.ticket_message.list", GET "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    [Tenant], read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Path ticket_id "ticket_id", Query time_start "time_start", Query time_end "time_end",
    Query page "page", Query page_size "page_size"
});

/// What `helpdesk.v1.ticket_message.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketMessageResponse {
    /// The messages of the ticket.
    pub messages: Vec<TicketMessage>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(ListTicketMessageResponse { messages "messages", total "total" });

/// What `helpdesk.v1.ticket_message.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTicketMessageError {
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
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTicketMessageError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});
