//! Why no token could be had.

use std::fmt;

use crate::{ApiError, BoxError, CommonError, DecodeError, TransportError};

/// Why no token could be had. Nothing of the call itself was sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum AuthError {
    /// The server refused: a wrong app secret, an app that is not installed, a refresh token that
    /// has expired.
    Refused(Box<ApiError<CommonError>>),
    /// The server could not be reached.
    Unreachable(TransportError),
    /// The answer of the server could not be read. None of it is kept.
    Unreadable(Box<DecodeError>),
    /// No app ticket has come yet. The platform was asked to send it again.
    NoAppTicket,
    /// No token is kept of this user, or its last one has expired and cannot be refreshed.
    NoUserToken {
        /// The name under which the user's tokens were to be kept.
        user: String,
    },
    /// The token is not one that a header can carry.
    MalformedToken,
}

impl AuthError {
    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Refused(error) => error.is_retryable(),
            Self::Unreachable(error) => error.is_retryable(),
            Self::Unreadable(error) => error.is_retryable(),
            Self::NoAppTicket => true,
            Self::NoUserToken { .. } | Self::MalformedToken => false,
        }
    }
}

/// What the server said of the request for a token.
impl AuthError {
    fn refusal(&self) -> Option<&ApiError<CommonError>> {
        match self {
            Self::Refused(error) => Some(error),
            _ => None,
        }
    }

    pub(crate) fn code(&self) -> Option<i64> {
        Some(self.refusal()?.code)
    }

    pub(crate) fn message(&self) -> Option<&str> {
        Some(&self.refusal()?.message)
    }

    pub(crate) fn http_status(&self) -> Option<u16> {
        match self {
            Self::Refused(error) => Some(error.http_status),
            Self::Unreadable(error) => error.http_status(),
            _ => None,
        }
    }

    pub(crate) fn log_id(&self) -> Option<&str> {
        match self {
            Self::Refused(error) => error.log_id.as_deref(),
            Self::Unreadable(error) => error.log_id(),
            _ => None,
        }
    }
}

/// The cause is part of the text, so that the source is the cause's own.
impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => write!(f, "the server gave no token: {error}"),
            Self::Unreachable(error) => {
                write!(f, "the server could not be asked for a token: {error}")
            }
            Self::Unreadable(error) => write!(f, "the server was asked for a token: {error}"),
            Self::NoAppTicket => {
                f.write_str("no app ticket has come yet; the platform was asked to send it again")
            }
            Self::NoUserToken { user } => write!(f, "no valid token is kept of the user `{user}`"),
            Self::MalformedToken => f.write_str("a header cannot carry the token"),
        }
    }
}

impl std::error::Error for AuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreachable(error) => error.source(),
            Self::Refused(_)
            | Self::Unreadable(_)
            | Self::NoAppTicket
            | Self::NoUserToken { .. }
            | Self::MalformedToken => None,
        }
    }
}

/// A store of tokens or of events that failed. What it was asked for goes on without it.
#[derive(Debug, thiserror::Error)]
#[error("the store failed")]
pub struct StoreError {
    #[source]
    source: BoxError,
}

impl StoreError {
    /// An error with what caused it.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self {
            source: source.into(),
        }
    }
}
