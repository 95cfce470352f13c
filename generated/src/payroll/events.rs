// Written by `cargo xtask codegen`; do not edit.

//! The events of `payroll`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `payroll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A payment activity was archived.
    PaymentActivityApproved(super::v1::events::PaymentActivityApproved),
    /// The approval of a payment activity was passed, revoked or skipped, or the activity was archived or reopened.
    PaymentActivityStatusChanged(super::v1::events::PaymentActivityStatusChanged),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    PaymentActivityApproved(super::v1::events::PaymentActivityApproved),
    PaymentActivityStatusChanged(super::v1::events::PaymentActivityStatusChanged)
});
