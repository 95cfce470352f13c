//! The tokens of a user, as a program hands them to the client.

use std::time::Duration;

use secrecy::SecretString;

/// The tokens of one user, as the sign-in gave them.
#[derive(Debug, Clone)]
pub struct UserTokens {
    pub(crate) access_token: SecretString,
    pub(crate) expires_in: Option<Duration>,
    pub(crate) refresh_token: Option<SecretString>,
    pub(crate) refresh_token_expires_in: Option<Duration>,
}

impl UserTokens {
    /// A `user_access_token`.
    pub fn new(access_token: impl Into<SecretString>) -> Self {
        Self {
            access_token: access_token.into(),
            expires_in: None,
            refresh_token: None,
            refresh_token_expires_in: None,
        }
    }

    /// How much longer the access token is valid.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expires_in = Some(lifetime);
        self
    }

    /// The refresh token that came with it. The platform takes each of them once: leave it to the
    /// client from here on.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<SecretString>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// How much longer the refresh token is valid.
    #[must_use]
    pub fn refresh_token_expires_in(mut self, lifetime: Duration) -> Self {
        self.refresh_token_expires_in = Some(lifetime);
        self
    }
}
