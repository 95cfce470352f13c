//! A token as it is sent.

use std::sync::Arc;

use http::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};

use crate::AuthError;

/// A token, and the header that it is sent in: written once, and shared by all requests.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) secret: Arc<SecretString>,
    /// `None` for a token that no header can carry.
    header: Option<HeaderValue>,
}

impl Token {
    pub(crate) fn new(secret: SecretString) -> Self {
        let text = format!("Bearer {}", secret.expose_secret());
        let mut header = HeaderValue::try_from(text).ok();
        if let Some(header) = &mut header {
            // So that nothing prints it.
            header.set_sensitive(true);
        }
        Self {
            secret: Arc::new(secret),
            header,
        }
    }

    pub(crate) fn header(&self) -> Result<HeaderValue, AuthError> {
        self.header.clone().ok_or(AuthError::MalformedToken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_and_never_shown() {
        let token = Token::new("t-secret".into());
        assert_eq!(token.header().unwrap(), "Bearer t-secret");
        assert!(!format!("{token:?} {:?}", token.header()).contains("t-secret"));
        assert!(Token::new("t\r\nx: y".into()).header().is_err());
    }
}
