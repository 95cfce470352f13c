//! The events that have been taken and are not finished.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::AbortHandle;

use super::envelope::RawEvent;

/// The events that are being handled, or wait for it.
#[derive(Clone, Default)]
pub(super) struct InFlight {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    state: Mutex<State>,
    finished: Notify,
}

#[derive(Default)]
struct State {
    is_closed: bool,
    next: u64,
    events: BTreeMap<u64, Taken>,
}

struct Taken {
    event: RawEvent,
    task: Option<AbortHandle>,
}

/// An event that has been taken. It is finished when this is dropped.
pub(super) struct Flight {
    of: InFlight,
    number: u64,
}

impl InFlight {
    fn state(&self) -> MutexGuard<'_, State> {
        let state = self.inner.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes an event, unless nothing is taken any more.
    pub(super) fn begin(&self, event: RawEvent) -> Option<Flight> {
        let mut state = self.state();
        if state.is_closed {
            return None;
        }
        let number = state.next;
        state.next += 1;
        state.events.insert(number, Taken { event, task: None });
        Some(Flight {
            of: self.clone(),
            number,
        })
    }

    /// Remembers which task handles an event, if it still does.
    pub(super) fn set_task(&self, number: u64, task: AbortHandle) {
        if let Some(taken) = self.state().events.get_mut(&number) {
            taken.task = Some(task);
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.state().events.len()
    }

    /// Takes no more, waits for those that there are, and gives up the rest, which it returns.
    pub(super) async fn close(&self, deadline: Duration) -> Vec<RawEvent> {
        self.state().is_closed = true;
        let all_finished = async {
            loop {
                let finished = self.inner.finished.notified();
                if self.count() == 0 {
                    return;
                }
                finished.await;
            }
        };
        if tokio::time::timeout(deadline, all_finished).await.is_ok() {
            return Vec::new();
        }
        let left = std::mem::take(&mut self.state().events);
        let left = left.into_values().map(|taken| {
            if let Some(task) = taken.task {
                task.abort();
            }
            taken.event
        });
        left.collect()
    }
}

impl Flight {
    pub(super) fn number(&self) -> u64 {
        self.number
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.of.state().events.remove(&self.number);
        // One that asks at this moment is registered already, or sees the new count.
        self.of.inner.finished.notify_waiters();
    }
}
