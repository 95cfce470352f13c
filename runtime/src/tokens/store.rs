//! Where tokens are kept between calls.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

use crate::tokens::token::Token;
use crate::{BoxFuture, StoreError};

/// Where tokens are kept. In memory by default; a store that several processes share lets them
/// share one token.
///
/// Lifetimes are durations and not times, so that no clock has to agree with another. A store
/// that fails is reported in the logs, and calls go on without it.
pub trait TokenStore: Send + Sync + 'static {
    /// The token under this key, unless it has expired.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>>;

    /// Keeps a token under this key, in place of any other.
    fn put<'a>(&'a self, key: &'a str, token: StoredToken)
    -> BoxFuture<'a, Result<(), StoreError>>;

    /// Drops what is under this key, if it is still this token.
    fn remove<'a>(
        &'a self,
        key: &'a str,
        token: &'a SecretString,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Takes the right to refresh the token under this key, for so long at most. `false` when
    /// another process has it. Within one process, the client sees to it that only one asks.
    fn try_lock<'a>(
        &'a self,
        key: &'a str,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let _ = (key, lease);
        Box::pin(async { Ok(true) })
    }

    /// Gives the right back.
    fn unlock<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        let _ = key;
        Box::pin(async { Ok(()) })
    }
}

/// A token as it is kept.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StoredToken {
    /// The token.
    pub secret: SecretString,
    /// How much longer it is valid; `None` for one that does not expire.
    pub lifetime: Option<Duration>,
}

impl StoredToken {
    /// A token with the time that it has left.
    #[must_use]
    pub fn new(secret: SecretString, lifetime: Option<Duration>) -> Self {
        Self { secret, lifetime }
    }
}

/// Tokens kept in memory.
///
/// Time is measured by a clock that no one can set, so that a wall clock that jumps neither
/// drops a valid token nor keeps an expired one.
#[derive(Debug, Default)]
pub struct MemoryTokenStore {
    tokens: Mutex<BTreeMap<String, Kept>>,
}

#[derive(Debug)]
struct Kept {
    token: Token,
    expires: Option<Instant>,
}

impl Kept {
    /// How much longer it is valid, if it is; `None` within for one that does not expire.
    fn lifetime(&self) -> Option<Option<Duration>> {
        let Some(expires) = self.expires else {
            return Some(None);
        };
        let left = expires.checked_duration_since(Instant::now())?;
        (!left.is_zero()).then_some(Some(left))
    }
}

impl MemoryTokenStore {
    /// A store with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn tokens(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn get_now(&self, key: &str) -> Option<StoredToken> {
        let tokens = self.tokens();
        let kept = tokens.get(key)?;
        let lifetime = kept.lifetime()?;
        Some(StoredToken::new(
            kept.token.secret.as_ref().clone(),
            lifetime,
        ))
    }

    /// The token as it is sent, at the cost of no copy.
    pub(crate) fn token_now(&self, key: &str) -> Option<Token> {
        let tokens = self.tokens();
        let kept = tokens.get(key)?;
        kept.lifetime()?;
        Some(kept.token.clone())
    }

    pub(crate) fn put_now(&self, key: &str, token: StoredToken) {
        let now = Instant::now();
        let expires = token
            .lifetime
            .and_then(|lifetime| now.checked_add(lifetime));
        let token = Token::new(token.secret);
        self.tokens()
            .insert(key.to_owned(), Kept { token, expires });
    }

    pub(crate) fn remove_now(&self, key: &str, token: &SecretString) {
        let mut tokens = self.tokens();
        let is_same = |kept: &Kept| kept.token.secret.expose_secret() == token.expose_secret();
        if tokens.get(key).is_some_and(is_same) {
            tokens.remove(key);
        }
    }
}

/// A shared store is a store.
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        (**self).get(key)
    }

    fn put<'a>(
        &'a self,
        key: &'a str,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).put(key, token)
    }

    fn remove<'a>(
        &'a self,
        key: &'a str,
        token: &'a SecretString,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).remove(key, token)
    }

    fn try_lock<'a>(
        &'a self,
        key: &'a str,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).try_lock(key, lease)
    }

    fn unlock<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).unlock(key)
    }
}

impl TokenStore for MemoryTokenStore {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move { Ok(self.get_now(key)) })
    }

    fn put<'a>(
        &'a self,
        key: &'a str,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.put_now(key, token);
            Ok(())
        })
    }

    fn remove<'a>(
        &'a self,
        key: &'a str,
        token: &'a SecretString,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.remove_now(key, token);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(secret: &str, seconds: u64) -> StoredToken {
        StoredToken::new(secret.into(), Some(Duration::from_secs(seconds)))
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_kept_for_its_lifetime() {
        let store = MemoryTokenStore::new();
        store.put_now("a", token("t-1", 60));
        store.put_now("b", StoredToken::new("forever".into(), None));
        tokio::time::advance(Duration::from_secs(59)).await;
        let left = store.get_now("a").unwrap().lifetime;
        assert_eq!(left, Some(Duration::from_secs(1)));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(store.get_now("a").is_none());
        assert!(store.get_now("b").is_some());
    }

    #[tokio::test]
    async fn only_the_token_that_is_meant_is_removed() {
        let store = MemoryTokenStore::new();
        store.put_now("a", token("new", 60));
        store.remove_now("a", &"old".into());
        assert!(store.get_now("a").is_some());
        store.remove_now("a", &"new".into());
        assert!(store.get_now("a").is_none());
    }

    #[test]
    fn no_token_is_shown_when_debugged() {
        let shown = format!("{:?}", token("t-secret", 60));
        assert!(!shown.contains("t-secret"), "{shown}");
    }
}
