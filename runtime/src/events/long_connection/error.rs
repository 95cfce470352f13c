//! Why a connection cannot be had, for good or for now.

use crate::TransportError;

/// Why a connection ended for good.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LongConnectionError {
    /// HTTP cannot be set up.
    #[error("HTTP cannot be set up")]
    Setup(#[source] TransportError),
    /// The base URL is none.
    #[error("the base URL cannot be used: {0}")]
    BaseUrl(String),
    /// The platform gives the app no address: its id or secret is wrong, or it may not.
    #[error("the platform refuses the app: {message} (code {code})")]
    Refused {
        /// The code of the platform.
        code: i64,
        /// Its message.
        message: String,
    },
    /// The platform does not let the app connect.
    #[error("the platform forbids the connection: {message}")]
    Forbidden {
        /// Its message.
        message: String,
    },
    /// The app has as many connections as it may: 50.
    #[error("the app has too many connections: {message}")]
    TooManyConnections {
        /// The message of the platform.
        message: String,
    },
    /// As many attempts in a row have failed as may.
    #[error("{attempts} attempts have failed, the last because {reason}")]
    GaveUp {
        /// How many attempts there were.
        attempts: u64,
        /// Why the last one failed.
        reason: String,
    },
}

/// Why an attempt failed.
#[derive(Debug)]
pub(super) enum ConnectError {
    /// Another would fail as well.
    Fatal(LongConnectionError),
    /// Another may succeed.
    Again(String),
}

impl ConnectError {
    pub(super) fn again(reason: impl Into<String>) -> Self {
        Self::Again(reason.into())
    }
}

impl From<LongConnectionError> for ConnectError {
    fn from(error: LongConnectionError) -> Self {
        Self::Fatal(error)
    }
}
