// Written by `cargo xtask codegen`; do not edit.

//! The events of `cardkit`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `cardkit`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A user acted on a card, such as by pressing a button; the answer, within 3 s, may show a toast or update the card.
    CardActionTrigger(super::v1::events::CardActionTrigger),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event { CardActionTrigger(super::v1::events::CardActionTrigger) });
