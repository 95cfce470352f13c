//! Tokens as calls ask for them: found in memory, or else found or fetched by the token manager, by
//! one caller at a time for all who wait.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use secrecy::SecretString;
use tracing::Instrument as _;

use crate::endpoint::identity::Identity;
use crate::tokens::manager::TokenManager;
use crate::tokens::token::Token;
use crate::{AuthError, BoxFuture, TransportError, TransportErrorKind};

type Outcome = Result<Token, Arc<AuthError>>;
type Flight = BoxFuture<'static, Outcome>;

/// The tokens of one app, as calls ask for them.
pub(crate) struct TokenFlights {
    pub(crate) manager: Arc<TokenManager>,
    flights: Mutex<BTreeMap<String, WeakShared<Flight>>>,
}

impl TokenFlights {
    pub(crate) fn new(manager: TokenManager) -> Self {
        Self {
            manager: Arc::new(manager),
            flights: Mutex::default(),
        }
    }

    /// The token of an identity; of nobody, none.
    pub(crate) async fn token(&self, identity: &Identity) -> Result<Option<Token>, Arc<AuthError>> {
        let key = match identity {
            Identity::None => return Ok(None),
            Identity::Brought(token) => return Ok(Some(Token::new(token.clone()))),
            kept => self.manager.key(kept),
        };
        if let Some(token) = self.manager.cache.token_now(&key) {
            return Ok(Some(token));
        }
        self.flight(identity, key.into_owned()).await.map(Some)
    }

    /// Forgets a token that the server calls invalid, unless another has taken its place.
    pub(crate) async fn forget(&self, identity: &Identity, token: &SecretString) {
        let key = self.manager.key(identity);
        self.manager.forget(&key, token).await;
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
        let flight: Flight = match self.manager.cache.token_now(&key) {
            Some(token) => Box::pin(async { Ok(token) }),
            None => on_its_own(Arc::clone(&self.manager).obtain(identity.clone(), key.clone())),
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
