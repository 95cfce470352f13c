// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ephemeral`.

/// Deletes a card in a group chat that only one user sees.
///
/// `POST /open-apis/ephemeral/v1/delete`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteEphemeral {
    /// The message.
    ///
    /// Example: `om_5ad573a6411d72b8305fda3a9c15c70e`.
    pub message_id: String,
}

impl DeleteEphemeral {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteEphemeral {
    type Response = DeleteEphemeralResponse;
    type Error = DeleteEphemeralError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "ephemeral.v1.ephemeral.delete",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/ephemeral/v1/delete",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `ephemeral.v1.ephemeral.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteEphemeralResponse {}
/// What `ephemeral.v1.ephemeral.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteEphemeralError {
    /// `18051`: 消息已删除
    ///
    /// The card was deleted already. There is nothing to do.
    #[doc(alias = "18051")]
    Code18051,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteEphemeralError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code18051,
            crate::ErrorFacts::new(
                18051,
                0,
                "消息已删除",
                "The card was deleted already. There is nothing to do.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteEphemeralError);

/// Sends a card to a group chat that only one user sees.
///
/// `POST /open-apis/ephemeral/v1/send`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SendEphemeral {
    /// The group chat; not one that consists of threads.
    ///
    /// Example: `oc_5ad573a6411d72b8305fda3a9c1abcef`.
    pub chat_id: String,
    /// The user who sees the card, by the id within the app; one of the three ways to name the user.
    ///
    /// Example: `ou_449b53ad6aee526f7ed311b216aabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user who sees the card, by the id within the tenant; one of the three ways to name the user.
    ///
    /// Example: `gg895344`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user who sees the card, by the mail address; one of the three ways to name the user.
    ///
    /// Example: `zhangmin@feishu.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The type of the message; always `interactive`.
    ///
    /// Example: `interactive`.
    pub msg_type: String,
    /// The card, as JSON.
    pub card: serde_json::Value,
}

impl SendEphemeral {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        chat_id: impl Into<String>,
        msg_type: impl Into<String>,
        card: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            open_id: None,
            user_id: None,
            email: None,
            msg_type: msg_type.into(),
            card: card.into(),
        }
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl crate::Endpoint for SendEphemeral {
    type Response = SendEphemeralResponse;
    type Error = SendEphemeralError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "ephemeral.v1.ephemeral.send",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/ephemeral/v1/send",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `ephemeral.v1.ephemeral.send` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SendEphemeralResponse {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

/// What `ephemeral.v1.ephemeral.send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendEphemeralError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SendEphemeralError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(SendEphemeralError);
