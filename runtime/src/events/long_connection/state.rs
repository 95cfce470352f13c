//! What can be seen of a connection from outside.

use tokio::sync::watch;
use tokio::time::Instant;

/// What a connection is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionState {
    /// What it is doing.
    pub status: ConnectionStatus,
    /// When something last came over it. Only a change of the status wakes who waits for a change.
    pub last_frame: Option<Instant>,
    /// How many times it was connected.
    pub connections: u64,
    /// Why it is not connected, if it was refused or has ended.
    pub failure: Option<String>,
}

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// It has not begun.
    Idle,
    /// It asks for an address, and opens the socket.
    Connecting,
    /// Events can come.
    Connected,
    /// It waits before it tries again.
    Waiting,
    /// It has ended.
    Stopped,
}

/// The side that changes it.
pub(super) struct StateSender(watch::Sender<ConnectionState>);

impl StateSender {
    pub(super) fn new() -> Self {
        let state = ConnectionState {
            status: ConnectionStatus::Idle,
            last_frame: None,
            connections: 0,
            failure: None,
        };
        Self(watch::Sender::new(state))
    }

    pub(super) fn watch(&self) -> watch::Receiver<ConnectionState> {
        self.0.subscribe()
    }

    pub(super) fn set(&self, status: ConnectionStatus) {
        self.0.send_modify(|state| state.status = status);
    }

    pub(super) fn connected(&self) {
        self.0.send_modify(|state| {
            state.status = ConnectionStatus::Connected;
            state.connections += 1;
            state.failure = None;
        });
    }

    pub(super) fn waiting(&self, failure: String) {
        self.0.send_modify(|state| {
            state.status = ConnectionStatus::Waiting;
            state.failure = Some(failure);
        });
    }

    /// Notes that something came, without waking anybody.
    pub(super) fn frame(&self, now: Instant) {
        self.0.send_if_modified(|state| {
            state.last_frame = Some(now);
            false
        });
    }
}
