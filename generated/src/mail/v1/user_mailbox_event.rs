// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_event`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Subscribes the app to events of a mailbox, such as new mails.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe>) gives [`SubscribeUserMailboxEventResponse`] or fails with [`SubscribeUserMailboxEventError`].
///
/// Token: user. Scopes, any one of: `mail:event`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(SubscribeUserMailboxEvent::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_event.subscribe",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeUserMailboxEvent {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The type of the events. Range: `1` to `1`. Example: `1`.
    ///
    /// Set by `new`, since no other value is documented.
    pub event_type: EventType,
}

crate::request_builder!(SubscribeUserMailboxEvent {
    user_mailbox_id(impl Into<String>).into();;
    event_type = EventType::Mail
});
crate::request!(SubscribeUserMailboxEvent -> SubscribeUserMailboxEventResponse, SubscribeUserMailboxEventError {
    "mail.v1.user_mailbox_event.subscribe",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe", [User],
    read_value Data, Json, SCOPES = ["mail:event"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Body event_type "event_type"
});

/// What `mail.v1.user_mailbox_event.subscribe` answers with.
pub type SubscribeUserMailboxEventResponse = crate::Empty;

/// What `mail.v1.user_mailbox_event.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeUserMailboxEventError {
    /// `1230001` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): 无权限
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): 内部错误
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeUserMailboxEventError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});

/// Gets which events of a mailbox the app has subscribed to.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription>) gives [`GetUserMailboxEventSubscriptionResponse`] or fails with [`GetUserMailboxEventSubscriptionError`].
///
/// Token: user. Scopes, any one of: `mail:event`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(GetUserMailboxEventSubscription::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_event.subscription",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxEventSubscription {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
}

crate::request_builder!(GetUserMailboxEventSubscription {
    user_mailbox_id(impl Into<String>).into();
});
crate::request!(GetUserMailboxEventSubscription -> GetUserMailboxEventSubscriptionResponse, GetUserMailboxEventSubscriptionError {
    "mail.v1.user_mailbox_event.subscription",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription", [User],
    read_value Data, None, SCOPES = ["mail:event"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id"
});

/// What `mail.v1.user_mailbox_event.subscription` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxEventSubscriptionResponse {
    /// The types of the events that are subscribed to; 1 for mails.
    pub event_types: Vec<i64>,
}

crate::object!(GetUserMailboxEventSubscriptionResponse { event_types "event_types" });

/// What `mail.v1.user_mailbox_event.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxEventSubscriptionError {
    /// `1230001` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): 无权限
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): 内部错误
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserMailboxEventSubscriptionError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});

/// Ends the app's subscription to events of a mailbox.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe>) gives [`UnsubscribeUserMailboxEventResponse`] or fails with [`UnsubscribeUserMailboxEventError`].
///
/// Token: user. Scopes, any one of: `mail:event`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(UnsubscribeUserMailboxEvent::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_event.unsubscribe",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeUserMailboxEvent {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The type of the events. Range: `1` to `1`. Example: `1`.
    ///
    /// Set by `new`, since no other value is documented.
    pub event_type: EventType,
}

crate::request_builder!(UnsubscribeUserMailboxEvent {
    user_mailbox_id(impl Into<String>).into();;
    event_type = EventType::Mail
});
crate::request!(UnsubscribeUserMailboxEvent -> UnsubscribeUserMailboxEventResponse, UnsubscribeUserMailboxEventError {
    "mail.v1.user_mailbox_event.unsubscribe",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe", [User],
    read_value Data, Json, SCOPES = ["mail:event"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Body event_type "event_type"
});

/// What `mail.v1.user_mailbox_event.unsubscribe` answers with.
pub type UnsubscribeUserMailboxEventResponse = crate::Empty;

/// What `mail.v1.user_mailbox_event.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeUserMailboxEventError {
    /// `1230001` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): 无权限
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): 内部错误
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeUserMailboxEventError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});
