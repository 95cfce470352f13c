// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds several users in one asynchronous task.
///
/// `POST /open-apis/contact/v2/user/batch_add`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDOwUjLygDM14iM4ATN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAddUser {
    /// The users.
    pub users: Vec<User>,
    /// Whether users are told.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_send_notification: Option<bool>,
}

impl BatchAddUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(users: impl IntoIterator<Item = impl Into<User>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
            need_send_notification: None,
        }
    }

    /// Sets [`need_send_notification`](Self#structfield.need_send_notification).
    #[must_use]
    pub fn need_send_notification(mut self, need_send_notification: bool) -> Self {
        self.need_send_notification = Some(need_send_notification);
        self
    }
}

impl crate::Endpoint for BatchAddUser {
    type Response = BatchAddUserResponse;
    type Error = BatchAddUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v2.user.batch_add",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v2/user/batch_add",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v2.user.batch_add` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAddUserResponse {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

/// What `contact.v2.user.batch_add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchAddUserError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchAddUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchAddUserError);
