//! The client.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::Method;
use secrecy::SecretString;
use serde_json::Value;

use crate::call::{Call, facts};
use crate::send::Sender;
use crate::tokens::Tokens;
use crate::{
    ClientBuilder, CommonError, Endpoint, Error, Request, RequestError, TokenKind, UserTokens,
};

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
    pub(crate) sender: Arc<Sender>,
    pub(crate) tokens: Tokens,
    pub(crate) strict: bool,
}

impl Client {
    /// Begins a client for an app, by its id and its secret.
    pub fn builder(
        app_id: impl Into<String>,
        app_secret: impl Into<SecretString>,
    ) -> ClientBuilder {
        ClientBuilder::new(app_id.into(), app_secret.into())
    }

    /// Sends a request as it is, and gives the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send<E: Endpoint>(
        &self,
        endpoint: E,
    ) -> impl Future<Output = Result<E::Response, Error<E::Error>>> + Send + use<E> {
        self.request(endpoint).send()
    }

    /// Begins a request that is to be sent otherwise than usual: with another token, another
    /// timeout, or for more than its response.
    pub fn request<E: Endpoint>(&self, endpoint: E) -> Request<E::Response, E::Error> {
        Request::new(self.clone(), Call::of(&endpoint))
    }

    /// Begins a call to an endpoint that has no page, with the same tokens and retries.
    ///
    /// The path begins with a slash. It is sent as it is, but for its parameters, written `:name`
    /// and given by [`Request::path_parameter`]. It is called with the client's
    /// `tenant_access_token` unless told otherwise, and its response is what is under `data`.
    pub fn call(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Request {
        let path = path.into();
        if !path.starts_with('/') {
            let error = RequestError::new("the path of a call begins with a slash");
            return Request::new(self.clone(), Err(error));
        }
        let mut call = Call::new(method, path, facts::<CommonError>);
        call.token_kinds = &[TokenKind::Tenant, TokenKind::User, TokenKind::App];
        Request::<Value, CommonError>::new(self.clone(), Ok(call))
    }

    /// The same client, acting in one tenant: for store apps.
    #[must_use]
    pub fn in_tenant(&self, tenant_key: impl Into<String>) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            tenant_key: Some(tenant_key.into()),
        }
    }

    /// Takes the ticket that the platform pushes to a store app every hour.
    pub async fn keep_app_ticket(&self, ticket: impl Into<SecretString>) {
        self.inner.tokens.keeper.keep_ticket(ticket.into()).await;
    }

    /// Keeps the tokens of a user under a name, such as the user's `open_id`.
    ///
    /// Requests sent with [`Request::user`] then use them, and they are refreshed for as long as
    /// the platform allows.
    pub async fn keep_user(&self, user: &str, tokens: UserTokens) {
        self.inner.tokens.keeper.keep_user(user, tokens).await;
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app", &self.inner.tokens.keeper.app)
            .field("tenant_key", &self.tenant_key)
            .finish_non_exhaustive()
    }
}
