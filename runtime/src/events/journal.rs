//! Where events are written down before they are acknowledged, so that a crash loses none.

use super::envelope::RawEvent;
use crate::{BoxFuture, StoreError};

/// The number under which a journal has an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct JournalNumber(pub u64);

/// Where events are written down before they are acknowledged.
///
/// What a crash interrupted is given to handlers again by
/// [`Dispatcher::recover`](super::Dispatcher::recover). An event whose answer waits for its handler
/// is not written down: the platform sends it again.
pub trait Journal: Send + Sync + 'static {
    /// Writes an event down. It must survive a crash from here on.
    fn record<'a>(
        &'a self,
        event: &'a RawEvent,
    ) -> BoxFuture<'a, Result<JournalNumber, StoreError>>;

    /// Notes that an event has been handled.
    fn finish(&self, number: JournalNumber) -> BoxFuture<'_, Result<(), StoreError>>;

    /// The events that a crash interrupted, in order. Each is given once: it is this process's now,
    /// as those that it wrote itself.
    fn unfinished(&self) -> BoxFuture<'_, Result<Vec<(JournalNumber, RawEvent)>, StoreError>>;
}
