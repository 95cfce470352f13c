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

    /// Whether a text can be a token at all: a header can carry it, and there is something in it.
    pub(crate) fn is_well_formed(secret: &SecretString) -> bool {
        let bytes = secret.expose_secret().as_bytes();
        !bytes.is_empty() && bytes.iter().all(u8::is_ascii_graphic)
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

    #[test]
    fn a_token_is_visible_characters() {
        for (text, expected) in [
            ("t-7f1b._~+/=", true),
            ("", false),
            (" ", false),
            ("t 1", false),
            ("t\n1", false),
            ("t-é", false),
        ] {
            assert_eq!(Token::is_well_formed(&text.into()), expected, "{text:?}");
        }
    }
}
