//! What programs hold: clients, and calls that are not sent yet.
//!
//! This room knows how a call is asked for and what comes of it, and leaves tokens to `tokens` and
//! the wire to `wire`.

pub(crate) mod builder;
pub(crate) mod paging;
pub(crate) mod request;
pub(crate) mod sign_in;
pub(crate) mod upload;

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use crate::UserTokens;
use crate::tokens::authorized_sender::AuthorizedSender;
use crate::tokens::manager::TokenManager;

/// A client of the platform, for one app.
///
/// It is cheap to clone, and all clones share connections, tokens and limits. Make one and keep
/// it.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    pub(crate) tenant_key: Option<String>,
}

pub(crate) struct Inner {
    pub(crate) sender: AuthorizedSender,
    pub(crate) strict: bool,
}

impl Client {
    /// The same client, acting in one tenant: for store apps.
    #[must_use]
    pub fn in_tenant(&self, tenant_key: impl Into<String>) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            tenant_key: Some(tenant_key.into()),
        }
    }

    pub(crate) fn tokens(&self) -> &TokenManager {
        &self.inner.sender.tokens.manager
    }

    /// Takes the ticket that the platform pushes to a store app every hour.
    pub async fn keep_app_ticket(&self, ticket: impl Into<SecretString>) {
        self.tokens().keep_ticket(ticket.into()).await;
    }

    /// Keeps the tokens of a user under a name, such as the user's `open_id`.
    ///
    /// Requests sent with [`Request::user`](crate::Request::user) then use them, and they are refreshed for as long as
    /// the platform allows.
    pub async fn keep_user(&self, user: &str, tokens: UserTokens) {
        self.tokens().keep_user(user, tokens).await;
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app", &self.tokens().app)
            .field("tenant_key", &self.tenant_key)
            .finish_non_exhaustive()
    }
}
