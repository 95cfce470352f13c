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
    ///
    /// Until the shared store has answered, the event is in progress here and not a duplicate:
    /// another process may have it, and may still fail to take it.
    pub(super) async fn claim(&self, keys: &[String], hold: Hold) -> Claim {
        if keys.is_empty() {
            return Claim::New;
        }
        let Some(shared) = &self.shared else {
            return self.own.claim_now(keys, hold);
        };
        let own = self.own.claim_now(keys, Hold::Claimed(self.retention));
        if own != Claim::New {
            return own;
        }
        let claim = match shared.claim(keys, hold).await {
            Ok(claim) => claim,
            Err(error) => {
                report(&error);
                Claim::New
            }
        };
        match (claim, hold) {
            (Claim::New, Hold::Claimed(_)) => {}
            (Claim::New, Hold::Kept(_)) | (Claim::Duplicate, _) => {
                self.own.keep_now(keys, self.retention);
            }
            (Claim::InProgress, _) => self.own.release_now(keys),
        }
        claim
    }

    /// Remembers an event.
    pub(super) async fn keep(&self, keys: &[String]) {
        self.own.keep_now(keys, self.retention);
        if let Some(shared) = self.shared.as_ref().filter(|_| !keys.is_empty())
            && let Err(error) = shared.keep(keys, self.retention).await
        {
            report(&error);
        }
    }

    /// Gives an event back.
    pub(super) async fn release(&self, keys: &[String]) {
        self.own.release_now(keys);
        if let Some(shared) = self.shared.as_ref().filter(|_| !keys.is_empty())
            && let Err(error) = shared.release(keys).await
        {
            report(&error);
        }
    }
}

fn report(error: &StoreError) {
    tracing::warn!(
        error = error as &(dyn std::error::Error + 'static),
        "the store of events that came already failed; this process goes by its own memory",
    );
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use tokio::sync::oneshot;

    use super::*;
    use crate::BoxFuture;

    /// A store that answers a claim when it is let.
    struct Slow(std::sync::Mutex<Option<oneshot::Receiver<Claim>>>);

    impl Deduplication for Slow {
        fn claim<'a>(
            &'a self,
            _: &'a [String],
            _: Hold,
        ) -> BoxFuture<'a, Result<Claim, StoreError>> {
            let answer = self.0.lock().unwrap().take().unwrap();
            Box::pin(async { answer.await.map_err(StoreError::new) })
        }

        fn keep<'a>(
            &'a self,
            _: &'a [String],
            _: Duration,
        ) -> BoxFuture<'a, Result<(), StoreError>> {
            Box::pin(async { Ok(()) })
        }

        fn release<'a>(&'a self, _: &'a [String]) -> BoxFuture<'a, Result<(), StoreError>> {
            Box::pin(async { Ok(()) })
        }
    }

    #[tokio::test]
    async fn an_event_is_no_duplicate_before_the_shared_store_has_answered() {
        for answer in [Claim::New, Claim::InProgress, Claim::Duplicate] {
            let (answering, answered) = oneshot::channel();
            let retention = Duration::from_secs(60);
            let claims = Claims {
                own: MemoryDeduplication::new(),
                shared: Some(Arc::new(Slow(std::sync::Mutex::new(Some(answered))))),
                retention,
            };
            let keys = ["event".to_owned()];
            let hold = Hold::Kept(retention);
            let mut first = Box::pin(claims.claim(&keys, hold));
            assert!((&mut first).now_or_never().is_none());
            assert_eq!(claims.claim(&keys, hold).await, Claim::InProgress);
            answering.send(answer).unwrap();
            assert_eq!(first.await, answer);
            let own = claims.own.claim_now(&keys, hold);
            let expected = match answer {
                Claim::InProgress => Claim::New,
                _ => Claim::Duplicate,
            };
            assert_eq!(own, expected);
        }
    }
}
