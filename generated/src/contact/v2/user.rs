// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds several users in one asynchronous task.
///
/// [`POST /open-apis/contact/v2/user/batch_add`](<https://open.feishu.cn/document/ukTMukTMukTM/uIDOwUjLygDM14iM4ATN>) gives [`BatchAddUserResponse`] or fails with [`BatchAddUserError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(BatchAddUser::new(users)).await?;
/// ```
#[doc(alias("contact.v2.user.batch_add", "/open-apis/contact/v2/user/batch_add"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchAddUser {
    /// The users.
    pub users: Vec<User>,
    /// Whether users are told. Default: `false`.
    pub need_send_notification: Option<bool>,
}

crate::request_builder!(BatchAddUser {
    users(impl IntoIterator<Item = impl Into<User>>).into_iter().map(Into::into).collect();
    need_send_notification(bool)
});
crate::request!(BatchAddUser -> BatchAddUserResponse, BatchAddUserError {
    "contact.v2.user.batch_add", POST "/open-apis/contact/v2/user/batch_add", [Tenant],
    read_value Data, Json;
    Body users "users", Body need_send_notification "need_send_notification"
});

/// What `contact.v2.user.batch_add` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddUserResponse {
    /// The task.
    pub task_id: Option<String>,
}

crate::object!(BatchAddUserResponse { task_id "task_id" });

/// What `contact.v2.user.batch_add` answers with when it fails.
pub type BatchAddUserError = crate::GatewayError;
