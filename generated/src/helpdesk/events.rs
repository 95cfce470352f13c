// Written by `cargo xtask codegen`; do not edit.

//! The events of `helpdesk`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `helpdesk`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A push notification of a help desk was reviewed.
    NotificationReviewed(super::v1::events::NotificationReviewed),
    /// A ticket was opened at a help desk that the app subscribed to.
    TicketCreated(super::v1::events::TicketCreated),
    /// A ticket of a subscribed help desk got another status or stage.
    TicketUpdated(super::v1::events::TicketUpdated),
    /// A message was sent within a ticket of a subscribed help desk.
    TicketMessageCreated(super::v1::events::TicketMessageCreated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    NotificationReviewed(super::v1::events::NotificationReviewed),
    TicketCreated(super::v1::events::TicketCreated),
    TicketUpdated(super::v1::events::TicketUpdated),
    TicketMessageCreated(super::v1::events::TicketMessageCreated)
});
