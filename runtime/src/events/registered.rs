//! Handlers without their types, as the dispatcher keeps them.

use std::time::Duration;

use super::envelope::RawEvent;
use super::outcome::Outcome;
use crate::{BoxError, BoxFuture, DecodeError, Mismatch};

/// When an event is acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Acknowledge {
    /// As soon as it is taken; it is handled behind.
    AtOnce,
    /// When its handler has succeeded.
    WhenHandled,
    /// With what its handler returns.
    WithAnswer,
}

/// What a handler makes of an event, as the platform is to learn it.
pub(super) type Handling = BoxFuture<'static, Result<Outcome, BoxError>>;

/// An event that has been read, about to be handled.
pub(super) struct Prepared {
    /// The name of what it belongs to, where events are handled in order.
    pub(super) lane: Option<String>,
    pub(super) mismatches: Vec<Mismatch>,
    pub(super) handling: Handling,
}

type Preparing = Box<dyn Fn(&RawEvent) -> Result<Prepared, DecodeError> + Send + Sync>;

/// A handler.
pub(super) struct Registered {
    pub(super) acknowledge: Acknowledge,
    /// How long the platform waits for an answer, where that differs from what is usual.
    pub(super) answer_within: Option<Duration>,
    /// See [`Event::IDENTITY`](super::Event::IDENTITY).
    pub(super) identity: &'static [&'static str],
    pub(super) prepare: Preparing,
}
