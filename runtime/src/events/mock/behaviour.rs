//! What the server for the long connection does, and what it does wrong.

use std::time::Duration;

use serde_json::{Value, json};

/// What the server for the long connection does, and what it does wrong.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayBehaviour {
    /// The `ClientConfig` that it sends.
    pub config: Value,
    /// After how long each connection is cut.
    pub cut_after: Option<Duration>,
    /// After how many frames each connection is cut, perhaps within a message.
    pub cut_after_frames: Option<usize>,
    /// How long it waits before each frame.
    pub delay: Option<Duration>,
    /// Of how many parts a message is that is split.
    pub parts: usize,
    /// Each message of so many is split.
    pub split_each: u64,
    /// Each message of so many is sent twice.
    pub repeat_each: Option<usize>,
    /// How many messages may be without an answer at once.
    pub window: usize,
    /// Whether it answers pings. A server that does not, and has no events, is as good as dead.
    pub answers_pings: bool,
}

impl Default for GatewayBehaviour {
    /// All is well, and connections that end are opened again at once.
    fn default() -> Self {
        Self {
            config: json!({
                "ReconnectCount": -1,
                "ReconnectInterval": 1,
                "ReconnectNonce": 0,
                "PingInterval": 120,
            }),
            cut_after: None,
            cut_after_frames: None,
            delay: None,
            parts: 1,
            split_each: 1,
            repeat_each: None,
            window: 128,
            answers_pings: true,
        }
    }
}

/// How the server refuses an attempt to connect.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// The request for the address is answered with a code.
    Address {
        /// The code.
        code: i64,
        /// The message.
        message: String,
    },
    /// The request for the address is answered with a status and no JSON.
    AddressStatus(u16),
    /// The socket is not opened.
    Handshake {
        /// The header `Handshake-Status`.
        status: i64,
        /// The header `Handshake-Msg`.
        message: String,
        /// The header `Handshake-Autherrcode`.
        auth_code: Option<i64>,
    },
    /// The request for the address is never answered.
    Silence,
}
