// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ephemeral`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes a card in a group chat that only one user sees.
///
/// [`POST /open-apis/ephemeral/v1/delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN>) gives [`DeleteEphemeralResponse`] or fails with [`DeleteEphemeralError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteEphemeral::new(message_id)).await?;
/// ```
#[doc(alias("ephemeral.v1.ephemeral.delete", "/open-apis/ephemeral/v1/delete"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEphemeral {
    /// The message. Example: `om_5ad573a6411d72b8305fda3a9c15c70e`.
    pub message_id: String,
}

crate::request_builder!(DeleteEphemeral { message_id(impl Into<String>).into(); });
crate::request!(DeleteEphemeral -> DeleteEphemeralResponse, DeleteEphemeralError {
    "ephemeral.v1.ephemeral.delete", POST "/open-apis/ephemeral/v1/delete", [Tenant],
    read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot", "im:message:update"],
    LIMITS = [1000 in 60, 50 in 1];
    Body message_id "message_id"
});

/// What `ephemeral.v1.ephemeral.delete` answers with.
pub type DeleteEphemeralResponse = crate::Empty;

/// What `ephemeral.v1.ephemeral.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteEphemeralError {
    /// `18051`: 消息已删除
    ///
    /// The card was deleted already. There is nothing to do.
    MessageDeletedAlready,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteEphemeralError: CODES { MessageDeletedAlready = 18051 });

/// Sends a card to a group chat that only one user sees.
///
/// [`POST /open-apis/ephemeral/v1/send`](<https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN>) gives [`SendEphemeralResponse`] or fails with [`SendEphemeralError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SendEphemeral::new(chat_id, msg_type, card)).await?;
/// ```
#[doc(alias("ephemeral.v1.ephemeral.send", "/open-apis/ephemeral/v1/send"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendEphemeral {
    /// The group chat; not one that consists of threads. Example: `oc_5ad573a6411d72b8305fda3a9c1abcef`.
    pub chat_id: String,
    /// The user who sees the card, by the id within the app; one of the three ways to name the user. Example: `ou_449b53ad6aee526f7ed311b216aabcef`.
    pub open_id: Option<String>,
    /// The user who sees the card, by the id within the tenant; one of the three ways to name the user. Example: `gg895344`.
    pub user_id: Option<String>,
    /// The user who sees the card, by the mail address; one of the three ways to name the user. Example: `zhangmin@feishu.com`.
    pub email: Option<String>,
    /// The type of the message; always `interactive`. Example: `interactive`.
    pub msg_type: String,
    /// The card, as JSON.
    pub card: serde_json::Value,
}

crate::request_builder!(SendEphemeral {
    chat_id(impl Into<String>).into(), msg_type(impl Into<String>).into(),
    card(impl Into<serde_json::Value>).into();
    open_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    email(impl Into<String>).into()
});
crate::request!(SendEphemeral -> SendEphemeralResponse, SendEphemeralError {
    "ephemeral.v1.ephemeral.send", POST "/open-apis/ephemeral/v1/send", [Tenant], read_value Data,
    Json, SCOPES = ["im:message", "im:message:send_as_bot", "im:message:update"],
    LIMITS = [1000 in 60, 50 in 1];
    Body chat_id "chat_id", Body open_id "open_id", Body user_id "user_id", Body email "email",
    Body msg_type "msg_type", Body card "card"
});

/// What `ephemeral.v1.ephemeral.send` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEphemeralResponse {
    /// The message.
    pub message_id: Option<String>,
}

crate::object!(SendEphemeralResponse { message_id "message_id" });

/// What `ephemeral.v1.ephemeral.send` answers with when it fails.
pub type SendEphemeralError = crate::GatewayError;
