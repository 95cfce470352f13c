//! A call on its way.

use std::time::Duration;

use tokio::time::Instant;

use crate::endpoint::call::Call;
use crate::endpoint::options::Options;

/// A call on its way: what is sent, what its caller wants otherwise than usual, and since when.
pub(crate) struct CallContext<'a> {
    pub(crate) call: &'a Call,
    pub(crate) options: &'a Options,
    began: Instant,
    /// How many attempts were made.
    pub(crate) attempts: u32,
}

impl<'a> CallContext<'a> {
    pub(crate) fn new(call: &'a Call, options: &'a Options) -> Self {
        Self {
            call,
            options,
            began: Instant::now(),
            attempts: 0,
        }
    }

    /// Whether it may be sent again after the server may have taken it.
    pub(crate) fn is_idempotent(&self) -> bool {
        let chosen = self.options.idempotent;
        chosen.unwrap_or_else(|| self.call.is_idempotent())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }
}
