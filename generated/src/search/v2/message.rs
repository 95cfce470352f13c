// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches messages by keyword and filters and returns their ids.
///
/// [`POST /open-apis/search/v2/message`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create>) gives [`CreateMessageResponse`] or fails with [`CreateMessageError`].
///
/// Token: user. Scopes, any one of: `search:message`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(CreateMessage::new(query)).items();
/// ```
#[doc(alias("search.v2.message.create", "/open-apis/search/v2/message"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessage {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `9e91187f9107ef4d43cd71c3722cd97665e6cec51bf30a06328839bc9867`.
    pub page_token: Option<String>,
    /// What to search for. Example: `测试消息`.
    pub query: String,
    /// Who sent the messages. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub from_ids: Option<Vec<String>>,
    /// The chats. Example: `["oc_a0553eda9014c201e6969b478895c230"]`.
    pub chat_ids: Option<Vec<String>>,
    /// The type of the messages. Example: `image`.
    pub message_type: Option<MessageType>,
    /// Who is mentioned in the messages. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub at_chatter_ids: Option<Vec<String>>,
    /// Whether users or bots sent the messages. Example: `user`.
    pub from_type: Option<FromType>,
    /// The type of the chat. Example: `group_chat`.
    pub chat_type: Option<ChatType>,
    /// From when on messages were sent, in seconds since 1970. Example: `1609296809`.
    pub start_time: Option<String>,
    /// Until when messages were sent, in seconds since 1970. Example: `1609296809`.
    pub end_time: Option<String>,
}

crate::request_builder!(CreateMessage {
    query(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_size(i64),
    page_token(impl Into<String>).into(),
    from_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    chat_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    message_type(impl Into<MessageType>).into(),
    at_chatter_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    from_type(impl Into<FromType>).into(), chat_type(impl Into<ChatType>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into()
});
crate::request!(CreateMessage -> CreateMessageResponse, CreateMessageError {
    "search.v2.message.create", POST "/open-apis/search/v2/message", [User], read_value Data, Json,
    SCOPES = ["search:message"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query page_size "page_size", Query page_token "page_token",
    Body query "query", Body from_ids "from_ids", Body chat_ids "chat_ids",
    Body message_type "message_type", Body at_chatter_ids "at_chatter_ids",
    Body from_type "from_type", Body chat_type "chat_type", Body start_time "start_time",
    Body end_time "end_time"
});
crate::paged!(CreateMessage: String { page_token, page_size; page_token, has_more, items });

/// What `search.v2.message.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageResponse {
    /// The messages, by their ids.
    pub items: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(CreateMessageResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `search.v2.message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageError {
    /// `1278001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1278002` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateMessageError: CODES {
    InvalidParam = 1278001, InternalServerError = 1278002
});
