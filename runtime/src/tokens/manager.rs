//! The tokens that a client keeps: found in memory, then in the store, then fetched. Whoever uses
//! this sees to it that no two callers fetch one token at once.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use crate::endpoint::identity::{App, Identity};
use crate::tokens::token::Token;
use crate::wire::sender::Sender;
use crate::{AuthError, BoxFuture, MemoryTokenStore, StoreError, StoredToken, TokenStore};

/// Finds, fetches and keeps the tokens of one app.
pub(crate) struct TokenManager {
    pub(crate) app: App,
    pub(crate) sender: Arc<Sender>,
    pub(crate) cache: MemoryTokenStore,
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    /// Under what the token of most calls is kept.
    own_key: String,
}

/// How long one process may keep others from refreshing a token.
const LEASE: Duration = Duration::from_secs(15);

/// How often a process that waits for another's refresh looks for its token.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

impl TokenManager {
    pub(crate) fn new(app: App, sender: Arc<Sender>, store: Option<Arc<dyn TokenStore>>) -> Self {
        Self {
            own_key: name(&app, "tenant", ""),
            app,
            sender,
            cache: MemoryTokenStore::new(),
            store,
        }
    }

    /// Under what the token of an identity is kept.
    pub(crate) fn key(&self, identity: &Identity) -> Cow<'_, str> {
        Cow::Owned(match identity {
            Identity::Tenant(None) => return Cow::Borrowed(&self.own_key),
            Identity::Tenant(Some(tenant)) => self.name("tenant", tenant),
            Identity::User(user) => self.name("user", user),
            Identity::App | Identity::None | Identity::Brought(_) => self.name("app", ""),
        })
    }

    pub(crate) fn name(&self, what: &str, of: &str) -> String {
        name(&self.app, what, of)
    }

    /// Finds the token in the store, or fetches it while no other process does.
    pub(crate) fn obtain(
        self: Arc<Self>,
        identity: Identity,
        key: String,
    ) -> BoxFuture<'static, Result<Token, Arc<AuthError>>> {
        Box::pin(async move {
            let Some(store) = self.store.clone() else {
                return self.fetch(&identity, &key).await.map(Token::new);
            };
            let began = tokio::time::Instant::now();
            loop {
                if let Some(token) = self.stored(&key).await {
                    return Ok(self.found(&key, token));
                }
                // A store that fails cannot keep anyone from refreshing.
                let is_ours = logged(store.try_lock(&key, LEASE).await).unwrap_or(true);
                if is_ours || began.elapsed() > LEASE {
                    break;
                }
                tokio::time::sleep(LOOK_AGAIN).await;
            }
            // Another process may have refreshed it between the look and the lock.
            let outcome = match self.stored(&key).await {
                Some(token) => Ok(self.found(&key, token)),
                None => self.fetch(&identity, &key).await.map(Token::new),
            };
            logged(store.unlock(&key).await);
            outcome
        })
    }

    fn found(&self, key: &str, token: StoredToken) -> Token {
        let found = Token::new(token.secret.clone());
        self.cache.put_now(key, token);
        found
    }

    /// What the store has, or else what this process remembers: a store that fails, or that has
    /// lost what was in it, must not cost a refresh token.
    pub(crate) async fn stored(&self, key: &str) -> Option<StoredToken> {
        let stored = match &self.store {
            Some(store) => logged(store.get(key).await).flatten(),
            None => None,
        };
        // Others write to a store, too.
        let stored = stored.filter(|token| Token::is_well_formed(&token.secret));
        stored.or_else(|| self.cache.get_now(key))
    }

    /// Keeps a token until shortly before it expires.
    pub(crate) async fn keep(&self, key: &str, token: StoredToken) {
        let lifetime = token.lifetime.map(|lifetime| lifetime - margin(lifetime));
        let token = StoredToken::new(token.secret, lifetime);
        self.cache.put_now(key, token.clone());
        if let Some(store) = &self.store {
            logged(store.put(key, token).await);
        }
    }

    pub(crate) async fn forget(&self, key: &str, token: &SecretString) {
        self.cache.remove_now(key, token);
        if let Some(store) = &self.store {
            logged(store.remove(key, token).await);
        }
    }
}

fn name(app: &App, what: &str, of: &str) -> String {
    let App { id, platform, .. } = app;
    format!("feishu-openapi:{platform}:{id}:{what}:{of}")
}

/// How long before its end a token is no longer used: five minutes, or a tenth of a short life.
fn margin(lifetime: Duration) -> Duration {
    (lifetime / 10).min(Duration::from_secs(300))
}

fn logged<T>(outcome: Result<T, StoreError>) -> Option<T> {
    outcome
        .inspect_err(|error| {
            let cause = std::error::Error::source(error).map(ToString::to_string);
            tracing::warn!(cause, "the token store failed; going on without it");
        })
        .ok()
}
