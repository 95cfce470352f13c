//! What handlers are given beside the event.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::envelope::{EventHeader, RawEvent};
use crate::Mismatch;

/// An event on its way to a handler, and what is shared by all.
pub struct Delivery<S> {
    pub(super) event: RawEvent,
    pub(super) mismatches: Vec<Mismatch>,
    pub(super) shared: Arc<Shared<S>>,
}

/// What all deliveries of a dispatcher share.
pub(super) struct Shared<S> {
    pub(super) state: S,
    pub(super) stopping: CancellationToken,
}

/// The state that was given to [`Dispatcher::builder`](super::Dispatcher::builder), as an argument
/// of a handler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State<S>(pub S);

/// What a handler can have as an argument in front of the event: [`State`], an [`EventHeader`], the
/// [`RawEvent`], the `Vec` of [`Mismatch`]es, or a [`CancellationToken`] that is cancelled when the
/// dispatcher shuts down.
pub trait FromDelivery<S>: Send + 'static {
    /// Takes it from the delivery.
    fn from_delivery(delivery: &Delivery<S>) -> Self;
}

impl<S: Clone + Send + 'static> FromDelivery<S> for State<S> {
    fn from_delivery(delivery: &Delivery<S>) -> Self {
        Self(delivery.shared.state.clone())
    }
}

impl<S> FromDelivery<S> for EventHeader {
    fn from_delivery(delivery: &Delivery<S>) -> Self {
        delivery.event.header().clone()
    }
}

impl<S> FromDelivery<S> for RawEvent {
    fn from_delivery(delivery: &Delivery<S>) -> Self {
        delivery.event.clone()
    }
}

impl<S> FromDelivery<S> for Vec<Mismatch> {
    fn from_delivery(delivery: &Delivery<S>) -> Self {
        delivery.mismatches.clone()
    }
}

impl<S> FromDelivery<S> for CancellationToken {
    fn from_delivery(delivery: &Delivery<S>) -> Self {
        delivery.shared.stopping.clone()
    }
}
