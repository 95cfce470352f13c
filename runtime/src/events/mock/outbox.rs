//! The messages that the server has to bring, until each is acknowledged.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::Notify;

/// A message on its way.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// The id of its frames.
    pub(super) number: u64,
    pub(super) event_id: String,
    pub(super) payload: Bytes,
}

/// All messages that are not acknowledged, and what became of the others.
#[derive(Default)]
pub(super) struct Outbox {
    state: Mutex<State>,
    /// Somebody should look: there is more to send, or all is acknowledged.
    pub(super) changed: Notify,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Item>,
    raw: VecDeque<Bytes>,
    next: u64,
    outstanding: usize,
    acknowledged: usize,
    refused: usize,
    answers: BTreeMap<String, Value>,
}

impl Outbox {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn push(&self, event_id: &str, payload: &Bytes, times: usize) {
        let mut state = self.state();
        for _ in 0..times {
            let number = state.next;
            state.next += 1;
            state.outstanding += 1;
            state.waiting.push_back(Item {
                number,
                event_id: event_id.to_owned(),
                payload: payload.clone(),
            });
        }
        drop(state);
        self.changed.notify_waiters();
    }

    /// Adds bytes that are sent as they are, and not again.
    pub(super) fn push_raw(&self, bytes: Bytes) {
        self.state().raw.push_back(bytes);
        self.changed.notify_waiters();
    }

    pub(super) fn next_raw(&self) -> Option<Bytes> {
        self.state().raw.pop_front()
    }

    pub(super) fn next(&self) -> Option<Item> {
        self.state().waiting.pop_front()
    }

    /// Puts back what a connection did not bring, in front, in order.
    pub(super) fn put_back(&self, items: impl DoubleEndedIterator<Item = Item>) {
        let mut state = self.state();
        for item in items.rev() {
            state.waiting.push_front(item);
        }
        drop(state);
        self.changed.notify_waiters();
    }

    pub(super) fn acknowledge(&self, item: Item, answer: Option<Value>) {
        let mut state = self.state();
        state.outstanding -= 1;
        state.acknowledged += 1;
        if let Some(answer) = answer {
            state.answers.insert(item.event_id, answer);
        }
        let is_all = state.outstanding == 0;
        drop(state);
        if is_all {
            self.changed.notify_waiters();
        }
    }

    /// Takes a message back that was not taken, to send it again behind the others.
    pub(super) fn refuse(&self, item: Item) {
        let mut state = self.state();
        state.refused += 1;
        state.waiting.push_back(item);
        drop(state);
        self.changed.notify_waiters();
    }

    pub(super) fn outstanding(&self) -> usize {
        self.state().outstanding
    }

    pub(super) fn acknowledged(&self) -> usize {
        self.state().acknowledged
    }

    pub(super) fn refused(&self) -> usize {
        self.state().refused
    }

    pub(super) fn answer_to(&self, event_id: &str) -> Option<Value> {
        self.state().answers.get(event_id).cloned()
    }
}
