// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Searches messages by keyword and filters and returns their ids.
///
/// `POST /open-apis/search/v2/message`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `search:message`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateMessage {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: `1` to `100`. Example: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `9e91187f9107ef4d43cd71c3722cd97665e6cec51bf30a06328839bc9867`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// What to search for.
    ///
    /// Example: `测试消息`.
    pub query: String,
    /// Who sent the messages.
    ///
    /// Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_ids: Option<Vec<String>>,
    /// The chats.
    ///
    /// Example: `["oc_a0553eda9014c201e6969b478895c230"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_ids: Option<Vec<String>>,
    /// The type of the messages.
    ///
    /// Example: `image`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Who is mentioned in the messages.
    ///
    /// Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_chatter_ids: Option<Vec<String>>,
    /// Whether users or bots sent the messages.
    ///
    /// Example: `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_type: Option<FromType>,
    /// The type of the chat.
    ///
    /// Example: `group_chat`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_type: Option<ChatType>,
    /// From when on messages were sent, in seconds since 1970.
    ///
    /// Example: `1609296809`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// Until when messages were sent, in seconds since 1970.
    ///
    /// Example: `1609296809`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

impl CreateMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            page_size: None,
            page_token: None,
            query: query.into(),
            from_ids: None,
            chat_ids: None,
            message_type: None,
            at_chatter_ids: None,
            from_type: None,
            chat_type: None,
            start_time: None,
            end_time: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
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

    /// Sets [`from_ids`](Self#structfield.from_ids).
    #[must_use]
    pub fn from_ids(
        mut self,
        from_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.from_ids = Some(from_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`chat_ids`](Self#structfield.chat_ids).
    #[must_use]
    pub fn chat_ids(
        mut self,
        chat_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_ids = Some(chat_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`message_type`](Self#structfield.message_type).
    #[must_use]
    pub fn message_type(mut self, message_type: impl Into<MessageType>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }

    /// Sets [`at_chatter_ids`](Self#structfield.at_chatter_ids).
    #[must_use]
    pub fn at_chatter_ids(
        mut self,
        at_chatter_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.at_chatter_ids = Some(at_chatter_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`from_type`](Self#structfield.from_type).
    #[must_use]
    pub fn from_type(mut self, from_type: impl Into<FromType>) -> Self {
        self.from_type = Some(from_type.into());
        self
    }

    /// Sets [`chat_type`](Self#structfield.chat_type).
    #[must_use]
    pub fn chat_type(mut self, chat_type: impl Into<ChatType>) -> Self {
        self.chat_type = Some(chat_type.into());
        self
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
}

impl crate::Endpoint for CreateMessage {
    type Response = CreateMessageResponse;
    type Error = CreateMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.message.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/search/v2/message",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for CreateMessage {
    type Item = String;
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

/// What `search.v2.message.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateMessageResponse {
    /// The messages, by their ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `search.v2.message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageError {
    /// `1278001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1278001")]
    InvalidParam,
    /// `1278002` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1278002")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1278001,
                400,
                "invalid param",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                1278002,
                500,
                "Internal Server Error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreateMessageError);
