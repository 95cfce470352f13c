//! Which events came already, as this process and all that share a store remember it.

use std::sync::Arc;
use std::time::Duration;

use super::deduplication::{Claim, Deduplication, Hold};
use super::memory_deduplication::MemoryDeduplication;
use crate::StoreError;

/// What this process remembers, and what it shares.
pub(super) struct Claims {
    pub(super) own: MemoryDeduplication,
    pub(super) shared: Option<Arc<dyn Deduplication>>,
    /// How long an event is remembered.
    pub(super) retention: Duration,
}

impl Claims {
    /// Takes an event. A shared store that fails is as good as none.
    pub(super) async fn claim(&self, keys: &[String], hold: Hold) -> Claim {
        if keys.is_empty() {
            return Claim::New;
        }
        let own = self.own.claim_now(keys, hold);
        let Some(shared) = self.shared.as_ref().filter(|_| own == Claim::New) else {
            return own;
        };
        match shared.claim(keys, hold).await {
            Ok(Claim::New) => Claim::New,
            Ok(claim) => {
                self.own.release_now(keys);
                claim
            }
            Err(error) => {
                tell(&error);
                Claim::New
            }
        }
    }

    /// Remembers an event.
    pub(super) async fn keep(&self, keys: &[String]) {
        self.own.keep_now(keys, self.retention);
        if let Some(shared) = self.shared.as_ref().filter(|_| !keys.is_empty())
            && let Err(error) = shared.keep(keys, self.retention).await
        {
            tell(&error);
        }
    }

    /// Gives an event back.
    pub(super) async fn release(&self, keys: &[String]) {
        self.own.release_now(keys);
        if let Some(shared) = self.shared.as_ref().filter(|_| !keys.is_empty())
            && let Err(error) = shared.release(keys).await
        {
            tell(&error);
        }
    }
}

fn tell(error: &StoreError) {
    tracing::warn!(
        error = error as &(dyn std::error::Error + 'static),
        "the store of events that came already failed; this process goes by its own memory",
    );
}
