// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ticket`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Answers a user's question in an open ticket, not yet with an agent, with entries of the knowledge base; for custom apps only.
///
/// [`POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query>) gives [`AnswerUserQueryTicketResponse`] or fails with [`AnswerUserQueryTicketError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(AnswerUserQueryTicket::new(ticket_id, event_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket.answer_user_query",
        "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AnswerUserQueryTicket {
    /// The ticket. Example: `6945345902185807891`.
    pub ticket_id: String,
    /// The event that brought the user's question. Example: `abcd`.
    pub event_id: String,
    /// The entries of the knowledge base that answer it.
    pub faqs: Option<Vec<UserQueryFaqInfo>>,
}

crate::request_builder!(AnswerUserQueryTicket {
    ticket_id(impl Into<String>).into(), event_id(impl Into<String>).into();
    faqs(impl IntoIterator<Item = impl Into<UserQueryFaqInfo>>).into_iter().map(Into::into).collect()
});
crate::request!(AnswerUserQueryTicket -> AnswerUserQueryTicketResponse, AnswerUserQueryTicketError {
    "helpdesk.v1.ticket.answer_user_query",
    POST "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query", [Tenant], read_value Data,
    Json, SCOPES = ["helpdesk:all"];
    Path ticket_id "ticket_id", Body event_id "event_id", Body faqs "faqs"
});

/// What `helpdesk.v1.ticket.answer_user_query` answers with.
pub type AnswerUserQueryTicketResponse = crate::Empty;

/// What `helpdesk.v1.ticket.answer_user_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AnswerUserQueryTicketError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AnswerUserQueryTicketError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, ResourceNotFound = 154004,
    InternalError = 155000
});

/// Lists the custom fields of the help desk, those of users and those of tickets.
///
/// [`GET /open-apis/helpdesk/v1/customized_fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields>) gives [`GetTicketCustomizedFieldsResponse`] or fails with [`GetTicketCustomizedFieldsError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetTicketCustomizedFields::new()).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket.customized_fields",
        "/open-apis/helpdesk/v1/customized_fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTicketCustomizedFields {
    /// Whether only fields that are shown are returned. Example: `true`.
    pub visible_only: Option<bool>,
}

crate::request_builder!(GetTicketCustomizedFields { visible_only(bool) });
crate::request!(GetTicketCustomizedFields -> GetTicketCustomizedFieldsResponse, GetTicketCustomizedFieldsError {
    "helpdesk.v1.ticket.customized_fields", GET "/open-apis/helpdesk/v1/customized_fields",
    [Tenant], read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Query visible_only "visible_only"
});

/// What `helpdesk.v1.ticket.customized_fields` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketCustomizedFieldsResponse {
    /// The custom fields of users.
    pub user_customized_fields: Vec<UserCustomizedField>,
    /// The custom fields of tickets.
    pub ticket_customized_fields: Vec<TicketCustomizedField>,
}

crate::object!(GetTicketCustomizedFieldsResponse {
    user_customized_fields "user_customized_fields",
    ticket_customized_fields "ticket_customized_fields"
});

/// What `helpdesk.v1.ticket.customized_fields` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTicketCustomizedFieldsError {
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTicketCustomizedFieldsError: CODES {
    Unauthorized = 154001, ResourceNotFound = 154004, InternalError = 155000
});

/// Gets a ticket with its user, agents, rating, fields and times; for custom apps only.
///
/// [`GET /open-apis/helpdesk/v1/tickets/:ticket_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get>) gives [`GetTicketResponse`] or fails with [`GetTicketError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetTicket::new(ticket_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.ticket.get", "/open-apis/helpdesk/v1/tickets/:ticket_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTicket {
    /// The ticket. Example: `123456`.
    pub ticket_id: String,
}

crate::request_builder!(GetTicket { ticket_id(impl Into<String>).into(); });
crate::request!(GetTicket -> GetTicketResponse, GetTicketError {
    "helpdesk.v1.ticket.get", GET "/open-apis/helpdesk/v1/tickets/:ticket_id", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"], LIMITS = [10 in 1];
    Path ticket_id "ticket_id"
});

/// What `helpdesk.v1.ticket.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// The ticket.
    pub ticket: Option<TicketV2>,
}

crate::object!(GetTicketResponse { ticket "ticket" });

/// What `helpdesk.v1.ticket.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTicketError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTicketError: CODES {
    BadRequest = 154000, Unauthorized = 154001, ResourceNotFound = 154004, InternalError = 155000
});

/// Searches tickets by agent, user, state, channel, rating, tags or time; 10,000 at most, for custom apps only.
///
/// [`GET /open-apis/helpdesk/v1/tickets`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list>) gives [`ListTicketResponse`] or fails with [`ListTicketError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListTicket::new()).await?;
/// ```
#[doc(alias("helpdesk.v1.ticket.list", "/open-apis/helpdesk/v1/tickets"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTicket {
    /// Only this ticket. Example: `123456`.
    pub ticket_id: Option<String>,
    /// Only tickets of this agent. Example: `ou_b5de90429xxx`.
    pub agent_id: Option<String>,
    /// Only tickets that this agent closed. Example: `ou_b5de90429xxx`.
    pub closed_by_id: Option<String>,
    /// Only tickets with the bot, 1, or with agents, 2. Example: `1`.
    pub type_: Option<i64>,
    /// Only tickets that come from here, as a number. Example: `0`.
    pub channel: Option<i64>,
    /// Only tickets whose problem was solved, or was not. Example: `1`.
    pub solved: Option<Solved>,
    /// Only tickets with this rating. Example: `1`.
    pub score: Option<i64>,
    /// Only tickets in these states. Example: `[1]`.
    pub status_list: Option<Vec<i64>>,
    /// Only tickets of users of this name. Example: `abc`.
    pub guest_name: Option<String>,
    /// Only tickets of this user. Example: `ou_b5de90429xxx`.
    pub guest_id: Option<String>,
    /// Only tickets of users with these tags. Example: `["备注"]`.
    pub tags: Option<Vec<String>>,
    /// Which page, from 1 on. Default: `1`. Example: `1`.
    pub page: Option<i64>,
    /// How many tickets a page holds at most, up to 200; 20 by default. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Only tickets created from this time on, in milliseconds since 1970; together with `create_time_end`. Example: `1616920429000`.
    pub create_time_start: Option<i64>,
    /// Only tickets created up to this time, in milliseconds since 1970; together with `create_time_start`. Example: `1616920429000`.
    pub create_time_end: Option<i64>,
    /// Only tickets changed from this time on, in milliseconds since 1970; together with `update_time_end`. Example: `1616920429000`.
    pub update_time_start: Option<i64>,
    /// Only tickets changed up to this time, in milliseconds since 1970; together with `update_time_start`. Example: `1616920429000`.
    pub update_time_end: Option<i64>,
}

crate::request_builder!(ListTicket {
    ticket_id(impl Into<String>).into(), agent_id(impl Into<String>).into(),
    closed_by_id(impl Into<String>).into(), type_(i64), channel(i64),
    solved(impl Into<Solved>).into(), score(i64),
    status_list(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    guest_name(impl Into<String>).into(), guest_id(impl Into<String>).into(),
    tags(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page(i64), page_size(i64), create_time_start(i64), create_time_end(i64), update_time_start(i64),
    update_time_end(i64)
});
crate::request!(ListTicket -> ListTicketResponse, ListTicketError {
    "helpdesk.v1.ticket.list", GET "/open-apis/helpdesk/v1/tickets", [Tenant], read_value Data,
    None, SCOPES = ["helpdesk:all:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query ticket_id "ticket_id", Query agent_id "agent_id", Query closed_by_id "closed_by_id",
    Query type_ "type", Query channel "channel", Query solved "solved", Query score "score",
    Query status_list "status_list", Query guest_name "guest_name", Query guest_id "guest_id",
    Query tags "tags", Query page "page", Query page_size "page_size",
    Query create_time_start "create_time_start", Query create_time_end "create_time_end",
    Query update_time_start "update_time_start", Query update_time_end "update_time_end"
});

/// What `helpdesk.v1.ticket.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketResponse {
    /// How many tickets match, 10,000 at most.
    pub total: Option<i64>,
    /// The tickets.
    pub tickets: Vec<Ticket>,
}

crate::object!(ListTicketResponse { total "total", tickets "tickets" });

/// What `helpdesk.v1.ticket.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTicketError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTicketError: CODES {
    BadRequest = 154000, Unauthorized = 154001, InternalError = 155000
});

/// Opens a conversation of a user with the help desk, with the bot or directly with agents, and returns its chat.
///
/// [`POST /open-apis/helpdesk/v1/start_service`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service>) gives [`StartServiceTicketResponse`] or fails with [`StartServiceTicketError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:helpdesk:access`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(StartServiceTicket::new(open_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.ticket.start_service", "/open-apis/helpdesk/v1/start_service"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct StartServiceTicket {
    /// Whether to go straight to an agent; required where `appointed_agents` is given. Example: `false`.
    pub human_service: Option<bool>,
    /// The agents to handle it, by their open ids; `human_service` must be true. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub appointed_agents: Option<Vec<String>>,
    /// The user, by the open id. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub open_id: String,
    /// Data of your own on where the ticket comes from, 1,024 characters at most; returned with the ticket. Example: `text`.
    pub customized_info: Option<String>,
}

crate::request_builder!(StartServiceTicket {
    open_id(impl Into<String>).into();
    human_service(bool),
    appointed_agents(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    customized_info(impl Into<String>).into()
});
crate::request!(StartServiceTicket -> StartServiceTicketResponse, StartServiceTicketError {
    "helpdesk.v1.ticket.start_service", POST "/open-apis/helpdesk/v1/start_service", [Tenant],
    read_value Data, Json, SCOPES = ["helpdesk:helpdesk:access"], LIMITS = [1000 in 60, 50 in 1];
    Body human_service "human_service", Body appointed_agents "appointed_agents",
    Body open_id "open_id", Body customized_info "customized_info"
});

/// What `helpdesk.v1.ticket.start_service` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceTicketResponse {
    /// The chat of the conversation, by its open id.
    pub chat_id: Option<String>,
    /// The ticket; only where it goes to an agent.
    pub ticket_id: Option<String>,
}

crate::object!(StartServiceTicketResponse { chat_id "chat_id", ticket_id "ticket_id" });

/// What `helpdesk.v1.ticket.start_service` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum StartServiceTicketError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154402` (HTTP 401): Helpdesk can't be see by user
    HelpdeskCantBeSeeByUser,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(StartServiceTicketError: CODES {
    BadRequest = 154000, Unauthorized = 154001, ResourceNotFound = 154004,
    HelpdeskCantBeSeeByUser = 154402, InternalError = 155000
});

/// Downloads an image from a message of a ticket; for custom apps only.
///
/// [`GET /open-apis/helpdesk/v1/ticket_images`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image>) gives [`Download`](crate::Download) or fails with [`GetTicketImageError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetTicketImage::new(ticket_id, msg_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.ticket.ticket_image", "/open-apis/helpdesk/v1/ticket_images"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTicketImage {
    /// The ticket. Example: `12345`.
    pub ticket_id: String,
    /// The message that the image is in. Example: `12345`.
    pub msg_id: String,
    /// Which image of a rich text message, from 0 on; not for image messages. Example: `0`.
    pub index: Option<i64>,
}

crate::request_builder!(GetTicketImage {
    ticket_id(impl Into<String>).into(), msg_id(impl Into<String>).into();
    index(i64)
});
crate::request!(GetTicketImage -> crate::Download, GetTicketImageError {
    "helpdesk.v1.ticket.ticket_image", GET "/open-apis/helpdesk/v1/ticket_images", [Tenant],
    read_file Bytes, None, SCOPES = ["helpdesk:all:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query ticket_id "ticket_id", Query msg_id "msg_id", Query index "index"
});

/// What `helpdesk.v1.ticket.ticket_image` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTicketImageError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154404` (HTTP 401): Image might be deleted
    ///
    /// The image may have been deleted. Check the message.
    ImageMightBeDeleted,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTicketImageError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, ResourceNotFound = 154004,
    ImageMightBeDeleted = 154404, InternalError = 155000
});

/// Changes the data of a ticket and nothing else: a ticket marked as closed does not close the chat. For custom apps only.
///
/// [`PUT /open-apis/helpdesk/v1/tickets/:ticket_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update>) gives [`UpdateTicketResponse`] or fails with [`UpdateTicketError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UpdateTicket::new(ticket_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.ticket.update", "/open-apis/helpdesk/v1/tickets/:ticket_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTicket {
    /// The ticket. Example: `6945345902185807891`.
    pub ticket_id: String,
    /// The new state of the ticket; 1 is waiting for a response. Example: `1`.
    pub status: Option<TicketStatus>,
    /// The new tags, by their names. Example: `["abc"]`.
    pub tag_names: Option<Vec<String>>,
    /// A new remark. Example: `good`.
    pub comment: Option<String>,
    /// The custom fields of the ticket.
    pub customized_fields: Option<Vec<CustomizedFieldDisplayItem>>,
    /// Whether the ticket is with the bot, 1, or with an agent, 2. Example: `1`.
    pub ticket_type: Option<i64>,
    /// Whether the problem was solved: 1 no, 2 yes. Example: `1`.
    pub solved: Option<i64>,
    /// Where the ticket comes from, as a number. Example: `1`.
    pub channel: Option<i64>,
}

crate::request_builder!(UpdateTicket {
    ticket_id(impl Into<String>).into();
    status(impl Into<TicketStatus>).into(),
    tag_names(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    comment(impl Into<String>).into(),
    customized_fields(impl IntoIterator<Item = impl Into<CustomizedFieldDisplayItem>>).into_iter().map(Into::into).collect(),
    ticket_type(i64), solved(i64), channel(i64)
});
crate::request!(UpdateTicket -> UpdateTicketResponse, UpdateTicketError {
    "helpdesk.v1.ticket.update", PUT "/open-apis/helpdesk/v1/tickets/:ticket_id", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Path ticket_id "ticket_id", Body status "status", Body tag_names "tag_names",
    Body comment "comment", Body customized_fields "customized_fields",
    Body ticket_type "ticket_type", Body solved "solved", Body channel "channel"
});

/// What `helpdesk.v1.ticket.update` answers with.
pub type UpdateTicketResponse = crate::Empty;

/// What `helpdesk.v1.ticket.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateTicketError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateTicketError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, ResourceNotFound = 154004,
    InternalError = 155000
});
