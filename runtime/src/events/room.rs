//! Room for events that have been taken and are not finished: for so many, with so many bytes.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How much room there is.
pub(super) struct Room {
    events: Arc<Semaphore>,
    bytes: Arc<Semaphore>,
    most_bytes: u32,
}

/// The room that one event takes, until this is dropped.
pub(super) struct Occupied {
    _event: OwnedSemaphorePermit,
    _bytes: OwnedSemaphorePermit,
}

impl Room {
    /// Room for so many events, one at least, with so many bytes altogether.
    pub(super) fn new(events: usize, bytes: usize) -> Self {
        let most_bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        Self {
            events: Arc::new(Semaphore::new(events.clamp(1, Semaphore::MAX_PERMITS))),
            bytes: Arc::new(Semaphore::new(most_bytes as usize)),
            most_bytes,
        }
    }

    /// Waits for room for an event of so many bytes. One that has more than there may be waits until
    /// no other is there.
    pub(super) async fn take(&self, bytes: usize) -> Option<Occupied> {
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        let bytes = bytes.min(self.most_bytes);
        let event = Arc::clone(&self.events).acquire_owned().await;
        let bytes = Arc::clone(&self.bytes).acquire_many_owned(bytes).await;
        // They are closed by nobody.
        Some(Occupied {
            _event: event.ok()?,
            _bytes: bytes.ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn take(room: &Room, bytes: usize) -> Option<Occupied> {
        room.take(bytes).now_or_never().flatten()
    }

    #[test]
    fn room_is_for_so_many_events_with_so_many_bytes() {
        let room = Room::new(3, 100);
        let first = take(&room, 60);
        assert!(first.is_some());
        assert!(take(&room, 60).is_none());
        let second = take(&room, 40);
        assert!(second.is_some());
        let third = take(&room, 0);
        assert!(third.is_some() && take(&room, 0).is_none());
        drop((first, third));
        assert!(take(&room, 60).is_some());
    }

    #[test]
    fn an_event_larger_than_all_room_is_taken_alone() {
        let room = Room::new(2, 100);
        let small = take(&room, 1);
        assert!(take(&room, usize::MAX).is_none());
        drop(small);
        assert!(take(&room, usize::MAX).is_some());
    }
}
