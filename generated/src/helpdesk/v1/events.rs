// Written by `cargo xtask codegen`; do not edit.

//! The events of `helpdesk.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`NotificationReviewed`] | `helpdesk.notification.approve_v1` | A push notification of a help desk was reviewed. |
//! | [`TicketCreated`] | `helpdesk.ticket.created_v1` | A ticket was opened at a help desk that the app subscribed to. |
//! | [`TicketUpdated`] | `helpdesk.ticket.updated_v1` | A ticket of a subscribed help desk got another status or stage. |
//! | [`TicketMessageCreated`] | `helpdesk.ticket_message.created_v1` | A message was sent within a ticket of a subscribed help desk. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A push notification of a help desk was reviewed.
///
/// The event `helpdesk.notification.approve_v1`.
///
/// Scopes, any one of: `helpdesk:all:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "helpdesk.notification.approve_v1")]
pub struct NotificationReviewed {
    /// The push.
    pub notification_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// Whether it was approved.
    pub approve_status: Option<String>,
}

crate::object!(NotificationReviewed {
    notification_id "notification_id", helpdesk_id "helpdesk_id", approve_status "approve_status"
});
crate::event!(NotificationReviewed { "helpdesk.notification.approve_v1", V2 });

/// A ticket was opened at a help desk that the app subscribed to.
///
/// The event `helpdesk.ticket.created_v1`.
///
/// Scopes, any one of: `helpdesk:all:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "helpdesk.ticket.created_v1")]
pub struct TicketCreated {
    /// The ticket.
    pub ticket_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The user who opened the ticket.
    pub guest: Option<TicketUserEvent>,
    /// Whether a bot or an agent takes care of the ticket.
    pub stage: Option<i64>,
    /// The state it is in.
    pub status: Option<TicketCreatedStatus>,
    /// The rating of the ticket: 1 not satisfied, 2 fair, 3 satisfied.
    pub score: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When the ticket was closed, in milliseconds since 1970.
    pub closed_at: Option<i64>,
    /// Where the ticket comes from.
    pub channel: Option<Channel>,
    /// Whether the problem was solved.
    pub solve: Option<Solve>,
    /// The custom fields of the ticket.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// The chat.
    pub chat_id: Option<String>,
}

crate::object!(TicketCreated {
    ticket_id "ticket_id", helpdesk_id "helpdesk_id", guest "guest", stage "stage", status "status",
    score "score", created_at "created_at", updated_at "updated_at", closed_at "closed_at",
    channel "channel", solve "solve", customized_fields "customized_fields", chat_id "chat_id"
});
crate::moments!(TicketCreated {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis,
    closed_at_at closed_at from_millis
});
crate::event!(TicketCreated { "helpdesk.ticket.created_v1", V2 });

/// A ticket of a subscribed help desk got another status or stage.
///
/// The event `helpdesk.ticket.updated_v1`.
///
/// Scopes, any one of: `helpdesk:all:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "helpdesk.ticket.updated_v1")]
pub struct TicketUpdated {
    /// What it is now.
    pub object: Option<TicketEvent>,
    /// What it was before, as far as it was changed.
    pub old_object: Option<TicketEventUpdateInfo>,
}

crate::object!(TicketUpdated { object "object", old_object "old_object" });
crate::event!(TicketUpdated { "helpdesk.ticket.updated_v1", V2 });

/// A message was sent within a ticket of a subscribed help desk.
///
/// The event `helpdesk.ticket_message.created_v1`.
///
/// Scopes, any one of: `helpdesk:all:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "helpdesk.ticket_message.created_v1")]
pub struct TicketMessageCreated {
    /// The message within the ticket.
    pub ticket_message_id: Option<String>,
    /// The message in the chat, by its open id.
    pub message_id: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<String>,
    /// The place in the order.
    pub position: Option<String>,
    /// Who sent it.
    pub sender_id: Option<UserId>,
    /// The type of the sender.
    pub sender_type: Option<i64>,
    /// The text.
    pub text: Option<String>,
    /// The ticket.
    pub ticket: Option<Ticket>,
    /// The event that brought the user's question.
    pub event_id: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
    /// The content.
    pub content: Option<TicketMessageContent>,
}

crate::object!(TicketMessageCreated {
    ticket_message_id "ticket_message_id", message_id "message_id", msg_type "msg_type",
    position "position", sender_id "sender_id", sender_type "sender_type", text "text",
    ticket "ticket", event_id "event_id", chat_id "chat_id", content "content"
});
crate::event!(TicketMessageCreated { "helpdesk.ticket_message.created_v1", V2 });

/// The type `ticket_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketEvent {
    /// The ticket.
    pub ticket_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The user who opened the ticket.
    pub guest: Option<TicketUserEvent>,
    /// Whether a bot or an agent takes care of the ticket.
    pub stage: Option<i64>,
    /// The state it is in.
    pub status: Option<TicketEventStatus>,
    /// The rating of the ticket: 1 not satisfied, 2 fair, 3 satisfied.
    pub score: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When the ticket was closed, in milliseconds since 1970.
    pub closed_at: Option<i64>,
    /// Where the ticket comes from.
    pub channel: Option<Channel>,
    /// Whether the problem was solved.
    pub solve: Option<Solve>,
    /// The custom fields of the ticket.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// The chat.
    pub chat_id: Option<String>,
}

crate::object!(TicketEvent {
    ticket_id "ticket_id", helpdesk_id "helpdesk_id", guest "guest", stage "stage", status "status",
    score "score", created_at "created_at", updated_at "updated_at", closed_at "closed_at",
    channel "channel", solve "solve", customized_fields "customized_fields", chat_id "chat_id"
});
crate::moments!(TicketEvent {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis,
    closed_at_at closed_at from_millis
});

/// The type `ticket_event_update_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketEventUpdateInfo {
    /// Whether a bot or an agent takes care of the ticket.
    pub stage: Option<i64>,
    /// The state it is in.
    pub status: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

crate::object!(TicketEventUpdateInfo { stage "stage", status "status", updated_at "updated_at" });
crate::moments!(TicketEventUpdateInfo { updated_at_at updated_at from_millis });

/// The type `ticket_message_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketMessageContent {
    /// The content.
    pub content: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<String>,
    /// The images in it.
    pub image_keys: Vec<String>,
    /// The image.
    pub image_key: Option<String>,
}

crate::object!(TicketMessageContent {
    content "content", msg_type "msg_type", image_keys "image_keys", image_key "image_key"
});

/// The type `ticket_user_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUserEvent {
    /// The id.
    pub id: Option<UserId>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(TicketUserEvent { id "id", name "name" });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `2`, `3`, `4`, `5`, `50`, `51`, `52`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketCreatedStatus {
    /// Processing
    ///
    /// On the wire: `2`.
    Processing,
    /// Queueing
    ///
    /// On the wire: `3`.
    Queueing,
    /// Pending
    ///
    /// On the wire: `4`.
    Pending,
    /// Waiting for user
    ///
    /// On the wire: `5`.
    WaitingForUser,
    /// Closed by bot
    ///
    /// On the wire: `50`.
    ClosedByBot,
    /// Closed by agent
    ///
    /// On the wire: `51`.
    ClosedByAgent,
    /// Closed by user
    ///
    /// On the wire: `52`.
    ClosedByUser,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TicketCreatedStatus: i64 {
    Processing = 2, Queueing = 3, Pending = 4, WaitingForUser = 5, ClosedByBot = 50,
    ClosedByAgent = 51, ClosedByUser = 52
});

/// One of `2`, `3`, `4`, `5`, `50`, `51`, `52`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketEventStatus {
    /// Processing
    ///
    /// On the wire: `2`.
    Processing,
    /// Queueing
    ///
    /// On the wire: `3`.
    Queueing,
    /// Pending
    ///
    /// On the wire: `4`.
    Pending,
    /// Waiting for user
    ///
    /// On the wire: `5`.
    WaitingForUser,
    /// Closed by bot
    ///
    /// On the wire: `50`.
    ClosedByBot,
    /// Closed by agent
    ///
    /// On the wire: `51`.
    ClosedByAgent,
    /// Closed by user
    ///
    /// On the wire: `52`.
    ClosedByUser,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TicketEventStatus: i64 {
    Processing = 2, Queueing = 3, Pending = 4, WaitingForUser = 5, ClosedByBot = 50,
    ClosedByAgent = 51, ClosedByUser = 52
});
