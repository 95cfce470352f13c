//! Events of one chat or document, handled one after another in the order in which they came.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt as _;
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

use crate::BoxFuture;

type Lane = Arc<AsyncMutex<()>>;

/// The lanes in which somebody is.
#[derive(Clone, Default)]
pub(super) struct Lanes {
    lanes: Arc<Mutex<BTreeMap<String, Lane>>>,
}

/// A place in a lane, which is left when this is dropped.
pub(super) struct LaneEntry {
    lanes: Lanes,
    name: String,
    lane: Lane,
    turn: Turn,
}

enum Turn {
    Waiting(BoxFuture<'static, OwnedMutexGuard<()>>),
    Here { _guard: OwnedMutexGuard<()> },
    Left,
}

impl Lanes {
    fn lanes(&self) -> MutexGuard<'_, BTreeMap<String, Lane>> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the next place in a lane.
    pub(super) fn enter(&self, name: String) -> LaneEntry {
        let lane = Arc::clone(self.lanes().entry(name.clone()).or_default());
        // The lock is fair: whoever asks first gets it first, and asking begins with the first poll.
        let mut waiting: BoxFuture<'static, _> = Arc::clone(&lane).lock_owned().boxed();
        let turn = match (&mut waiting).now_or_never() {
            Some(guard) => Turn::Here { _guard: guard },
            None => Turn::Waiting(waiting),
        };
        LaneEntry {
            lanes: self.clone(),
            name,
            lane,
            turn,
        }
    }

    /// How many lanes there are.
    #[cfg(test)]
    fn count(&self) -> usize {
        self.lanes().len()
    }
}

impl LaneEntry {
    /// Waits until all before are gone.
    pub(super) async fn turn(&mut self) {
        if let Turn::Waiting(waiting) = &mut self.turn {
            let guard = waiting.await;
            self.turn = Turn::Here { _guard: guard };
        }
    }
}

impl Drop for LaneEntry {
    fn drop(&mut self) {
        // Within the lock of the lanes, nobody enters: if only this and the map have it, it is empty.
        let mut lanes = self.lanes.lanes();
        self.turn = Turn::Left;
        if Arc::strong_count(&self.lane) == 2 {
            lanes.remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_here(place: &mut LaneEntry) -> bool {
        place.turn().now_or_never().is_some()
    }

    #[tokio::test]
    async fn places_come_in_order_also_when_one_is_left_early() {
        let lanes = Lanes::default();
        let mut first = lanes.enter("a".into());
        let second = lanes.enter("a".into());
        let mut third = lanes.enter("a".into());
        let mut other = lanes.enter("b".into());
        assert!(is_here(&mut first) && is_here(&mut other));
        assert!(!is_here(&mut third));
        drop(second);
        assert!(!is_here(&mut third));
        drop(first);
        assert!(is_here(&mut third));
        drop((third, other));
        assert_eq!(lanes.count(), 0);
    }
}
