// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `aily_session_aily_message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a message to a session; the assistant answers only once a run is started.
///
/// [`POST /open-apis/aily/v1/sessions/:aily_session_id/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create>) gives [`CreateAilySessionMessageResponse`] or fails with [`CreateAilySessionMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:message:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateAilySessionMessage::new(content_type).aily_session_id(aily_session_id).idempotent_id(idempotent_id).content(content);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_aily_message.create",
        "/open-apis/aily/v1/sessions/:aily_session_id/messages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAilySessionMessage {
    /// The session. Length: 9 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    ///
    /// Required.
    pub aily_session_id: Option<String>,
    /// A text of your own that makes repeated sends in the session count once, within 72 hours. Length: 0 to 64. Example: `idempotent_id_1`.
    ///
    /// Required.
    pub idempotent_id: Option<String>,
    /// The form of the content, such as `MDX` for rich text in Markdown or `TEXT` for plain text. Example: `MDX`.
    pub content_type: ContentType,
    /// The content of the message. Length: 0 to 61440. Example: `你好`.
    ///
    /// Required.
    pub content: Option<String>,
    /// The files in the message, by their ids. Length: 0 to 32. Example: `["file_4d9nu1ev3a2rq"]`.
    pub file_ids: Option<Vec<String>>,
    /// The message that is quoted. Length: 0 to 32. Pattern: `message_[0-9a-hjkmnp-z]{1,24}`. Example: `message_4de9bpg70qskh`.
    pub quote_message_id: Option<String>,
    /// Who is mentioned in the message. Length: 0 to 32.
    pub mentions: Option<Vec<AilyMention>>,
}

crate::request_builder!(named CreateAilySessionMessage {
    content_type(impl Into<ContentType>).into();
    aily_session_id(impl Into<String>).into(), idempotent_id(impl Into<String>).into(),
    content(impl Into<String>).into(),
    file_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    quote_message_id(impl Into<String>).into(),
    mentions(impl IntoIterator<Item = impl Into<AilyMention>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateAilySessionMessage -> CreateAilySessionMessageResponse, CreateAilySessionMessageError {
    "aily.v1.aily_session_aily_message.create",
    POST "/open-apis/aily/v1/sessions/:aily_session_id/messages", [Tenant, User], read_value Data,
    Json, SCOPES = ["aily:message:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [aily_session_id "aily_session_id", idempotent_id "idempotent_id", content "content"];
    Path aily_session_id "aily_session_id", Body idempotent_id "idempotent_id",
    Body content_type "content_type", Body content "content", Body file_ids "file_ids",
    Body quote_message_id "quote_message_id", Body mentions "mentions"
});

/// What `aily.v1.aily_session_aily_message.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAilySessionMessageResponse {
    /// The message.
    pub message: Option<AilyMessage>,
}

crate::object!(CreateAilySessionMessageResponse { message "message" });

/// What `aily.v1.aily_session_aily_message.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAilySessionMessageError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAilySessionMessageError: CODES { ParamIsInvalid = 2700001 });

/// Gets a message of a session with its content, files and sender.
///
/// [`GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get>) gives [`GetAilySessionMessageResponse`] or fails with [`GetAilySessionMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:message:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetAilySessionMessage::new(aily_session_id, aily_message_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_aily_message.get",
        "/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAilySessionMessage {
    /// The session. Length: 0 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// The message. Length: 0 to 32. Pattern: `message_[0-9a-hjkmnp-z]{1,24}`. Example: `message_4df45f2xknvcc`.
    pub aily_message_id: String,
}

crate::request_builder!(GetAilySessionMessage {
    aily_session_id(impl Into<String>).into(), aily_message_id(impl Into<String>).into();
});
crate::request!(GetAilySessionMessage -> GetAilySessionMessageResponse, GetAilySessionMessageError {
    "aily.v1.aily_session_aily_message.get",
    GET "/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id", [Tenant, User],
    read_value Data, None, SCOPES = ["aily:message:read"], LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id", Path aily_message_id "aily_message_id"
});

/// What `aily.v1.aily_session_aily_message.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAilySessionMessageResponse {
    /// The message.
    pub message: Option<AilyMessage>,
}

crate::object!(GetAilySessionMessageResponse { message "message" });

/// What `aily.v1.aily_session_aily_message.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAilySessionMessageError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAilySessionMessageError: CODES { ParamIsInvalid = 2700001 });

/// Lists the messages of a session, or of one run; those still being written are left out unless asked for.
///
/// [`GET /open-apis/aily/v1/sessions/:aily_session_id/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/list>) gives [`ListAilySessionMessageResponse`] or fails with [`ListAilySessionMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:message:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListAilySessionMessage::new(aily_session_id)).items();
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_aily_message.list",
        "/open-apis/aily/v1/sessions/:aily_session_id/messages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAilySessionMessage {
    /// The session. Length: 0 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Only the messages of this run. Length: 0 to 32. Pattern: `run_[0-9a-hjkmnp-z]{1,28}`. Example: `run_4dfrxvctjqzzj`.
    pub run_id: Option<String>,
    /// Whether messages still being written are returned too, with their content so far and a `status`. Example: `false`.
    pub with_partial_message: Option<bool>,
}

crate::request_builder!(ListAilySessionMessage {
    aily_session_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), run_id(impl Into<String>).into(),
    with_partial_message(bool)
});
crate::request!(ListAilySessionMessage -> ListAilySessionMessageResponse, ListAilySessionMessageError {
    "aily.v1.aily_session_aily_message.list",
    GET "/open-apis/aily/v1/sessions/:aily_session_id/messages", [Tenant, User], read_value Data,
    None, SCOPES = ["aily:message:read"], LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id", Query page_size "page_size",
    Query page_token "page_token", Query run_id "run_id",
    Query with_partial_message "with_partial_message"
});
crate::paged!(ListAilySessionMessage: AilyMessage {
    page_token, page_size;
    page_token, has_more, messages
});

/// What `aily.v1.aily_session_aily_message.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAilySessionMessageResponse {
    /// The messages.
    pub messages: Vec<AilyMessage>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAilySessionMessageResponse {
    messages "messages", page_token "page_token", has_more "has_more"
});

/// What `aily.v1.aily_session_aily_message.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAilySessionMessageError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAilySessionMessageError: CODES { ParamIsInvalid = 2700001 });
