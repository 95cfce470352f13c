//! Asking the platform for tokens.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::endpoint::call::{Call, facts};
use crate::endpoint::identity::{AppKind, Identity};
use crate::endpoint::options::Options;
use crate::tokens::manager::TokenManager;
use crate::tokens::token::Token;
use crate::{
    AuthError, Body, CommonError, DecodeError, Error, FromReply, ResponseFormat, SignIn,
    StoredToken, UserTokens,
};

/// The answers of the endpoints that give tokens of the app.
#[derive(Deserialize)]
struct Given {
    tenant_access_token: Option<SecretString>,
    app_access_token: Option<SecretString>,
    expire: Option<u64>,
}

/// The answer of the endpoint that gives and refreshes tokens of users.
#[derive(Deserialize)]
struct GivenToUser {
    access_token: SecretString,
    expires_in: Option<u64>,
    refresh_token: Option<SecretString>,
    refresh_token_expires_in: Option<u64>,
}

impl GivenToUser {
    fn lifetime(&self) -> Option<Duration> {
        capped(self.expires_in, TOKEN_LIFETIME)
    }

    fn refresh_lifetime(&self) -> Option<Duration> {
        capped(self.refresh_token_expires_in, REFRESH_TOKEN_LIFETIME)
    }
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
        if let Some(refresh_token) = tokens.refresh_token.filter(Token::is_well_formed) {
            let key = self.name("refresh", user);
            let lifetime = tokens.refresh_token_expires_in;
            self.keep(&key, StoredToken::new(refresh_token, lifetime))
                .await;
        }
        if Token::is_well_formed(&tokens.access_token) {
            let key = self.name("user", user);
            let token = StoredToken::new(tokens.access_token, tokens.expires_in);
            self.keep(&key, token).await;
        }
    }

    /// Trades the code of a sign-in for tokens.
    pub(crate) async fn sign_in(&self, sign_in: &SignIn) -> Result<UserTokens, Arc<AuthError>> {
        let given = self.ask_for_user(sign_in.fields()).await?;
        let (expires_in, refresh_token_expires_in) = (given.lifetime(), given.refresh_lifetime());
        Ok(UserTokens {
            access_token: well_formed(given.access_token)?,
            expires_in,
            refresh_token: given.refresh_token,
            refresh_token_expires_in,
        })
    }

    /// Asks for tokens of a user, as the app that it is.
    async fn ask_for_user(&self, mut body: Value) -> Result<GivenToUser, AuthError> {
        body["client_id"] = self.app.id.as_str().into();
        body["client_secret"] = self.app.secret.expose_secret().into();
        self.ask("/open-apis/authen/v2/oauth/token", body).await
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
            "refresh_token": refresh_token.secret.expose_secret(),
        });
        let refreshed = self.ask_for_user(body).await?;
        let (lifetime, refresh_lifetime) = (refreshed.lifetime(), refreshed.refresh_lifetime());
        // The old refresh token is used up, whatever the answer holds: a new one is kept first.
        let next = refreshed.refresh_token.filter(Token::is_well_formed);
        match next {
            Some(next) => {
                self.keep(&key, StoredToken::new(next, refresh_lifetime))
                    .await
            }
            None => self.forget(&key, &refresh_token.secret).await,
        }
        let token = StoredToken::new(well_formed(refreshed.access_token)?, lifetime);
        let secret = token.secret.clone();
        self.keep(&self.name("user", user), token).await;
        Ok(secret)
    }

    fn credentials(&self) -> Value {
        json!({
            "app_id": self.app.id,
            "app_secret": self.app.secret.expose_secret(),
        })
    }

    /// Asks, and reads the answer as it is documented: nothing in it is coerced. Neither question nor
    /// answer is ever shown in an error.
    async fn ask<T: FromReply>(&self, path: &'static str, body: Value) -> Result<T, AuthError> {
        let mut call = Call::new(Method::POST, path, facts::<CommonError>);
        call.format = ResponseFormat::FlatEnvelope;
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
        let read = T::from_content(answer.content, true);
        let read = read.map_err(|error| why(error.into()))?;
        Ok(read.value)
    }
}

/// The longest that the platform documents for a token of an app, a tenant or a user.
const TOKEN_LIFETIME: Duration = Duration::from_secs(2 * 3600);

/// The longest that it documents for a refresh token.
const REFRESH_TOKEN_LIFETIME: Duration = Duration::from_secs(30 * 24 * 3600);

/// How long a token is kept: as long as the answer gives, and no longer than is documented. A token of which
/// no end is told is used for a moment only.
fn capped(seconds: Option<u64>, longest: Duration) -> Option<Duration> {
    let told = Duration::from_secs(seconds.unwrap_or_default().max(1));
    Some(told.min(longest))
}

fn stored(token: Option<SecretString>, expire: Option<u64>) -> Result<StoredToken, AuthError> {
    let secret = token.ok_or_else(|| unreadable("there is no token in the answer"))?;
    let lifetime = capped(expire, TOKEN_LIFETIME);
    Ok(StoredToken::new(well_formed(secret)?, lifetime))
}

fn well_formed(secret: SecretString) -> Result<SecretString, AuthError> {
    if Token::is_well_formed(&secret) {
        Ok(secret)
    } else {
        Err(unreadable("what stands for a token in the answer is none"))
    }
}

fn unreadable(reason: &str) -> AuthError {
    AuthError::Unreadable(Box::new(DecodeError::new(reason, b"")))
}

fn why(error: Error<i64>) -> AuthError {
    match error {
        Error::Api(mut error) => {
            error.details = None;
            error.field_violations.clear();
            AuthError::Refused(Box::new(error.of_kind()))
        }
        Error::Transport(error) => AuthError::Unreachable(error),
        Error::Decode(error) => AuthError::Unreadable(Box::new(error.without_received())),
        Error::Auth(_) | Error::Request(_) => AuthError::MalformedToken,
    }
}
