// Written by `cargo xtask codegen`; do not edit.

//! The events of `mail.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`MailReceived`] | `mail.user_mailbox.event.message_received_v1` | A mail arrived in a mailbox that was subscribed to. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A mail arrived in a mailbox that was subscribed to.
///
/// The event `mail.user_mailbox.event.message_received_v1`.
///
/// Scopes, any one of: `mail:event`. Scopes for some fields: `mail:user_mailbox.event.mail_address:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "mail.user_mailbox.event.message_received_v1")]
pub struct MailReceived {
    /// The mail address. Needs a scope: `mail:user_mailbox.event.mail_address:read`.
    pub mail_address: Option<String>,
    /// The mail.
    pub message_id: Option<String>,
    /// The type of the mailbox. Range: `1` to `2`.
    pub mailbox_type: Option<MailboxType>,
    /// Who subscribed to the mailbox.
    pub subscriber: Option<Subscriber>,
}

crate::object!(MailReceived {
    mail_address "mail_address", message_id "message_id", mailbox_type "mailbox_type",
    subscriber "subscriber"
});
crate::event!(MailReceived { "mail.user_mailbox.event.message_received_v1", V2 });

/// The type `subscriber` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscriber {
    /// The users.
    pub user_ids: Vec<UserId>,
}

crate::object!(Subscriber { user_ids "user_ids" });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MailboxType {
    /// Personal
    ///
    /// On the wire: `1`.
    Personal,
    /// Public
    ///
    /// On the wire: `2`.
    Public,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MailboxType: i64 { Personal = 1, Public = 2 });
