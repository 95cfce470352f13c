//! Events remembered in memory, with a limit and an age.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::deduplication::{Claim, Deduplication, Hold};
use crate::{BoxFuture, StoreError};

/// How many keys are remembered by default.
const KEYS: usize = 100_000;

/// Events remembered in memory.
///
/// When there are more keys than the limit, those that expire first are forgotten.
#[derive(Debug)]
pub struct MemoryDeduplication {
    keys: Mutex<Keys>,
    limit: usize,
}

#[derive(Debug, Default)]
struct Keys {
    entries: BTreeMap<Arc<str>, Entry>,
    /// The same keys by when they expire; the number distinguishes those that expire at once.
    by_expiry: BTreeMap<(Instant, u64), Arc<str>>,
    next: u64,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    expires: (Instant, u64),
    is_kept: bool,
}

impl Default for MemoryDeduplication {
    fn default() -> Self {
        Self::with_limit(KEYS)
    }
}

impl MemoryDeduplication {
    /// A store of 100,000 keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A store of so many keys, of which an event has one, and a message two.
    #[must_use]
    pub fn with_limit(limit: usize) -> Self {
        Self {
            keys: Mutex::default(),
            limit,
        }
    }

    /// How many keys are remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys().entries.len()
    }

    /// Whether none is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn keys(&self) -> MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn claim_now(&self, keys: &[String], hold: Hold) -> Claim {
        let now = Instant::now();
        let mut known = self.keys();
        known.expire(now);
        let held = keys.iter().filter_map(|key| known.entries.get(&**key));
        let is_kept = held
            .map(|entry| entry.is_kept)
            .reduce(|one, other| one || other);
        match is_kept {
            Some(true) => return Claim::Duplicate,
            Some(false) => return Claim::InProgress,
            None => {}
        }
        let (time, is_kept) = match hold {
            Hold::Claimed(lease) => (lease, false),
            Hold::Kept(retention) => (retention, true),
        };
        known.put(keys, now, time, is_kept, self.limit);
        Claim::New
    }

    pub(super) fn keep_now(&self, keys: &[String], retention: Duration) {
        let now = Instant::now();
        self.keys().put(keys, now, retention, true, self.limit);
    }

    pub(super) fn release_now(&self, keys: &[String]) {
        let mut known = self.keys();
        for key in keys {
            known.remove(key);
        }
    }
}

impl Keys {
    fn expire(&mut self, now: Instant) {
        while let Some(entry) = self.by_expiry.first_entry()
            && entry.key().0 <= now
        {
            let key = entry.remove();
            self.entries.remove(&key);
        }
    }

    fn remove(&mut self, key: &str) {
        if let Some(entry) = self.entries.remove(key) {
            self.by_expiry.remove(&entry.expires);
        }
    }

    fn put(&mut self, keys: &[String], now: Instant, time: Duration, is_kept: bool, limit: usize) {
        // A time that no clock reaches is as good as one in a century.
        let far = Duration::from_secs(100 * 365 * 24 * 60 * 60);
        let expires = now + time.min(far);
        for key in keys {
            self.remove(key);
            let key: Arc<str> = key.as_str().into();
            let expires = (expires, self.next);
            self.next += 1;
            self.by_expiry.insert(expires, Arc::clone(&key));
            self.entries.insert(key, Entry { expires, is_kept });
        }
        while self.entries.len() > limit
            && let Some((_, key)) = self.by_expiry.pop_first()
        {
            self.entries.remove(&key);
        }
    }
}

impl Deduplication for MemoryDeduplication {
    fn claim<'a>(
        &'a self,
        keys: &'a [String],
        hold: Hold,
    ) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(async move { Ok(self.claim_now(keys, hold)) })
    }

    fn keep<'a>(
        &'a self,
        keys: &'a [String],
        retention: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.keep_now(keys, retention);
            Ok(())
        })
    }

    fn release<'a>(&'a self, keys: &'a [String]) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.release_now(keys);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_is_new_once() {
        let store = MemoryDeduplication::new();
        let kept = Hold::Kept(Duration::from_secs(60));
        assert_eq!(store.claim_now(&keys(&["e1", "m1"]), kept), Claim::New);
        assert_eq!(store.claim_now(&keys(&["e1"]), kept), Claim::Duplicate);
        assert_eq!(
            store.claim_now(&keys(&["e2", "m1"]), kept),
            Claim::Duplicate
        );
        assert_eq!(store.claim_now(&keys(&["e2"]), kept), Claim::New);
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(store.claim_now(&keys(&["e1"]), kept), Claim::New);
        assert_eq!(store.len(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_claim_ends_by_itself_or_is_given_back_or_kept() {
        let store = MemoryDeduplication::new();
        let claimed = Hold::Claimed(Duration::from_secs(10));
        let key = keys(&["e1"]);
        assert_eq!(store.claim_now(&key, claimed), Claim::New);
        assert_eq!(store.claim_now(&key, claimed), Claim::InProgress);
        store.release_now(&key);
        assert_eq!(store.claim_now(&key, claimed), Claim::New);
        tokio::time::advance(Duration::from_secs(10)).await;
        assert_eq!(store.claim_now(&key, claimed), Claim::New);
        store.keep_now(&key, Duration::MAX);
        tokio::time::advance(Duration::from_secs(1000)).await;
        assert_eq!(store.claim_now(&key, claimed), Claim::Duplicate);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_keys_are_remembered_than_the_limit() {
        let store = MemoryDeduplication::with_limit(10);
        for number in 0..1000 {
            let key = keys(&[&format!("e{number}")]);
            let hold = Hold::Claimed(Duration::from_secs(5));
            assert_eq!(store.claim_now(&key, hold), Claim::New);
            match number % 3 {
                0 => store.release_now(&key),
                _ => store.keep_now(&key, Duration::from_secs(60 + number)),
            }
            assert!(store.len() <= 10);
            assert_eq!(store.len(), store.keys().by_expiry.len());
        }
    }
}
