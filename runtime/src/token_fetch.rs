//! Asking the platform for tokens.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::{Call, facts};
use crate::identity::{AppKind, Identity};
use crate::options::Options;
use crate::token_manager::TokenManager;
use crate::{
    AuthError, Body, CommonError, DecodeError, Error, FromReply, ResponseFormat, StoredToken,
    UserTokens,
};

/// The answers of the endpoints that give tokens of the app.
#[derive(Deserialize)]
struct Given {
    tenant_access_token: Option<SecretString>,
    app_access_token: Option<SecretString>,
    #[serde(default)]
    expire: u64,
}

/// The answer of the endpoint that refreshes tokens of users.
#[derive(Deserialize)]
struct Refreshed {
    access_token: SecretString,
    #[serde(default)]
    expires_in: u64,
    refresh_token: Option<SecretString>,
    refresh_token_expires_in: Option<u64>,
}

impl TokenManager {
    /// Fetches the token of an identity and keeps it.
    pub(crate) async fn fetch(
        self: &Arc<Self>,
        identity: &Identity,
        key: &str,
    ) -> Result<SecretString, Arc<AuthError>> {
        let token = match (identity, self.app.kind) {
            (Identity::User(user), _) => return self.refresh_user(user).await.map_err(Arc::new),
            (Identity::Tenant(_), AppKind::SelfBuilt) => self.own_tenant_token().await,
            (Identity::Tenant(tenant), AppKind::Store) => {
                self.tenant_token(tenant.as_deref().unwrap_or_default())
                    .await
            }
            (_, AppKind::SelfBuilt) => self.own_app_token().await,
            (_, AppKind::Store) => self.app_token().await,
        };
        let token = token.map_err(Arc::new)?;
        let secret = token.secret.clone();
        self.keep(key, token).await;
        Ok(secret)
    }

    async fn own_tenant_token(&self) -> Result<StoredToken, AuthError> {
        let path = "/open-apis/auth/v3/tenant_access_token/internal";
        let given: Given = self.ask(path, self.credentials()).await?;
        stored(given.tenant_access_token, given.expire)
    }

    async fn own_app_token(&self) -> Result<StoredToken, AuthError> {
        let path = "/open-apis/auth/v3/app_access_token/internal";
        let given: Given = self.ask(path, self.credentials()).await?;
        stored(given.app_access_token, given.expire)
    }

    /// A store app's own token, for its ticket.
    async fn app_token(&self) -> Result<StoredToken, AuthError> {
        let Some(ticket) = self.stored(&self.ticket_key()).await else {
            self.ask_for_ticket().await?;
            return Err(AuthError::NoAppTicket);
        };
        let mut body = self.credentials();
        body["app_ticket"] = ticket.secret.expose_secret().into();
        let given: Given = self
            .ask("/open-apis/auth/v3/app_access_token", body)
            .await?;
        stored(given.app_access_token, given.expire)
    }

    /// A store app's token in one tenant.
    async fn tenant_token(&self, tenant: &str) -> Result<StoredToken, AuthError> {
        let key = self.key(&Identity::App);
        let app_token = match self.cache.get_now(&key) {
            Some(token) => token,
            None => match self.stored(&key).await {
                Some(token) => token,
                None => {
                    let token = self.app_token().await?;
                    self.keep(&key, token.clone()).await;
                    token
                }
            },
        };
        let body = json!({
            "app_access_token": app_token.secret.expose_secret(),
            "tenant_key": tenant,
        });
        let given: Result<Given, _> = self
            .ask("/open-apis/auth/v3/tenant_access_token", body)
            .await;
        if given.is_err() {
            // Whatever was wrong with it, the next caller starts from a new one.
            self.forget(&key, &app_token.secret).await;
        }
        let given = given?;
        stored(given.tenant_access_token, given.expire)
    }

    async fn ask_for_ticket(&self) -> Result<(), AuthError> {
        let path = "/open-apis/auth/v3/app_ticket/resend";
        self.ask::<Value>(path, self.credentials()).await.map(drop)
    }

    pub(crate) fn ticket_key(&self) -> String {
        self.name("ticket", "")
    }

    /// Keeps a store app's ticket, in place of the one before.
    pub(crate) async fn keep_ticket(&self, ticket: SecretString) {
        let key = self.ticket_key();
        self.keep(&key, StoredToken::new(ticket, None)).await;
    }

    /// Keeps the tokens of a user under a name.
    pub(crate) async fn keep_user(&self, user: &str, tokens: UserTokens) {
        if let Some(refresh_token) = tokens.refresh_token {
            let key = self.name("refresh", user);
            let lifetime = tokens.refresh_token_expires_in;
            self.keep(&key, StoredToken::new(refresh_token, lifetime))
                .await;
        }
        let key = self.name("user", user);
        let token = StoredToken::new(tokens.access_token, tokens.expires_in);
        self.keep(&key, token).await;
    }

    /// Trades a user's refresh token for new tokens.
    async fn refresh_user(&self, user: &str) -> Result<SecretString, AuthError> {
        let key = self.name("refresh", user);
        let Some(refresh_token) = self.stored(&key).await else {
            let user = user.to_owned();
            return Err(AuthError::NoUserToken { user });
        };
        let body = json!({
            "grant_type": "refresh_token",
            "client_id": self.app.id,
            "client_secret": self.app.secret.expose_secret(),
            "refresh_token": refresh_token.secret.expose_secret(),
        });
        let refreshed: Refreshed = self.ask("/open-apis/authen/v2/oauth/token", body).await?;
        let secret = refreshed.access_token.clone();
        if refreshed.refresh_token.is_none() {
            self.forget(&key, &refresh_token.secret).await;
        }
        let tokens = UserTokens {
            access_token: refreshed.access_token,
            expires_in: lifetime(refreshed.expires_in),
            refresh_token: refreshed.refresh_token,
            refresh_token_expires_in: refreshed.refresh_token_expires_in.and_then(lifetime),
        };
        self.keep_user(user, tokens).await;
        Ok(secret)
    }

    fn credentials(&self) -> Value {
        json!({
            "app_id": self.app.id,
            "app_secret": self.app.secret.expose_secret(),
        })
    }

    /// Asks, and reads the answer. Neither is ever shown in an error.
    async fn ask<T: FromReply>(&self, path: &'static str, body: Value) -> Result<T, AuthError> {
        let mut call = Call::new(Method::POST, path, facts::<CommonError>);
        call.format = ResponseFormat::Beside;
        call.body = Body::Json(body.to_string().into());
        call.secret = true;
        // A refresh token is taken once: whether it was taken must not be in doubt.
        let idempotent = !path.ends_with("/oauth/token");
        let options = Options {
            idempotent: Some(idempotent),
            ..Options::default()
        };
        let answer = self.sender.send(&call, &options).await;
        let answer = answer.map_err(why)?;
        let read = T::from_content(answer.content, false);
        let (value, _) = read.map_err(|error| why(error.into()))?;
        Ok(value)
    }
}

fn lifetime(seconds: u64) -> Option<Duration> {
    (seconds > 0).then(|| Duration::from_secs(seconds))
}

fn stored(token: Option<SecretString>, expire: u64) -> Result<StoredToken, AuthError> {
    let Some(secret) = token else {
        let error = DecodeError::new("there is no token in the answer", b"");
        return Err(AuthError::Unreadable(Box::new(error)));
    };
    // A token of which no end is told is used for a moment only.
    let lifetime = Duration::from_secs(expire.max(1));
    Ok(StoredToken::new(secret, Some(lifetime)))
}

fn why(error: Error<i64>) -> AuthError {
    match error {
        Error::Api(mut error) => {
            error.details = None;
            error.field_violations.clear();
            AuthError::Refused(Box::new(error.map_kind(CommonError::from)))
        }
        Error::Transport(error) => AuthError::Unreachable(error),
        Error::Decode(error) => AuthError::Unreadable(Box::new(error.without_received())),
        Error::Auth(_) | Error::Request(_) => AuthError::MalformedToken,
    }
}
