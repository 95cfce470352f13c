//! The tokens that the client keeps: found in memory, then in the store, then fetched, by one
//! caller at a time for all who wait.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use secrecy::SecretString;
use tracing::Instrument as _;

use crate::identity::{App, Identity};
use crate::send::Sender;
use crate::token::Token;
use crate::{
    AuthError, BoxFuture, MemoryTokenStore, StoredToken, TokenStore, TransportError,
    TransportErrorKind,
};

type Outcome = Result<Token, Arc<AuthError>>;
type Flight = BoxFuture<'static, Outcome>;

/// The tokens of one app.
pub(crate) struct Tokens {
    pub(crate) keeper: Arc<Keeper>,
    flights: Mutex<BTreeMap<String, WeakShared<Flight>>>,
}

/// Finds and fetches tokens, without a care for who else does.
pub(crate) struct Keeper {
    pub(crate) app: App,
    pub(crate) sender: Arc<Sender>,
    pub(crate) cache: MemoryTokenStore,
    pub(crate) store: Option<Arc<dyn TokenStore>>,
    /// Under what the token of most calls is kept.
    own_key: String,
}

impl Tokens {
    pub(crate) fn new(app: App, sender: Arc<Sender>, store: Option<Arc<dyn TokenStore>>) -> Self {
        let cache = MemoryTokenStore::new();
        Self {
            keeper: Arc::new(Keeper {
                own_key: name(&app, "tenant", ""),
                app,
                sender,
                cache,
                store,
            }),
            flights: Mutex::default(),
        }
    }

    /// The token of an identity; of nobody, none.
    pub(crate) async fn token(&self, identity: &Identity) -> Result<Option<Token>, Arc<AuthError>> {
        let key = match identity {
            Identity::None => return Ok(None),
            Identity::Brought(token) => return Ok(Some(Token::new(token.clone()))),
            kept => self.keeper.key(kept),
        };
        if let Some(token) = self.keeper.cache.token_now(&key) {
            return Ok(Some(token));
        }
        self.flight(identity, key.into_owned()).await.map(Some)
    }

    /// Forgets a token that the server calls invalid, unless another has taken its place.
    pub(crate) async fn forget(&self, identity: &Identity, token: &SecretString) {
        let key = self.keeper.key(identity);
        self.keeper.forget(&key, token).await;
    }

    /// Joins the fetch that is under way, or begins one. It is a task of its own, which goes on
    /// when all who wait for it are gone: a refresh token is taken once, and what was traded for it
    /// must not be lost with the caller.
    fn flight(&self, identity: &Identity, key: String) -> Shared<Flight> {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        let under_way = flights.get(&key).and_then(WeakShared::upgrade);
        if let Some(flight) = under_way.filter(|flight| flight.peek().is_none()) {
            return flight;
        }
        // A fetch keeps its token before it ends, so that whoever finds it ended finds the token.
        let flight: Flight = match self.keeper.cache.token_now(&key) {
            Some(token) => Box::pin(async { Ok(token) }),
            None => on_its_own(Arc::clone(&self.keeper).obtain(identity.clone(), key.clone())),
        };
        let flight = flight.shared();
        flights.retain(|_, flight| flight.upgrade().is_some());
        if let Some(weak) = flight.downgrade() {
            flights.insert(key, weak);
        }
        flight
    }
}

/// A fetch as a task of its own. One whose runtime is shut down under it ends for those who wait on
/// another runtime as if the connection had broken.
fn on_its_own(fetch: Flight) -> Flight {
    let task = tokio::spawn(fetch.in_current_span());
    Box::pin(async move {
        task.await.unwrap_or_else(|gone| {
            let gone = TransportError::new(TransportErrorKind::Interrupted, gone);
            Err(Arc::new(AuthError::Unreachable(gone)))
        })
    })
}

/// How long one process may keep others from refreshing a token.
const LEASE: Duration = Duration::from_secs(15);

/// How often a process that waits for another's refresh looks for its token.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

impl Keeper {
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
    fn obtain(self: Arc<Self>, identity: Identity, key: String) -> Flight {
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

fn logged<T>(outcome: Result<T, crate::StoreError>) -> Option<T> {
    outcome
        .inspect_err(|error| {
            let cause = std::error::Error::source(error).map(ToString::to_string);
            tracing::warn!(cause, "the token store failed; going on without it");
        })
        .ok()
}
