//! Requests that are not taken, why, and the status with which they are answered.

use std::time::Duration;

use http::StatusCode;

use super::cipher::CipherError;

/// Why a request is not taken. The sender sees the status and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// It is not a `POST`.
    #[error("it is not a POST")]
    NotPost,
    /// Its body is larger than the limit.
    #[error("its body has more than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// Its body did not come in time.
    #[error("its body did not come within {limit:?}")]
    TooSlow {
        /// The limit.
        limit: Duration,
    },
    /// The connection broke before the end of its body.
    #[error("its connection broke before the end of the body")]
    Interrupted,
    /// Its body is no JSON object, or has a member twice.
    #[error("it is no JSON object: {reason}")]
    NotJson {
        /// What the JSON is short of.
        reason: String,
    },
    /// Its body is neither a challenge nor an event.
    #[error("it is neither a challenge nor an event: {reason}")]
    NotAnEvent {
        /// What is not there.
        reason: &'static str,
    },
    /// It has no signature though an encrypt key is configured, and is no challenge.
    #[error("it has no signature, and is no encrypted challenge")]
    Unsigned,
    /// It has a signature that is not of these bytes with this app's secrets.
    #[error("its signature is not right")]
    WrongSignature,
    /// It is signed, but has no time that can be read.
    #[error("the time at which it was signed cannot be read")]
    UnreadableTime,
    /// It was signed too long ago, or in the future.
    #[error("it was signed too long ago, or in the future")]
    OutOfTime,
    /// It is encrypted, and no encrypt key is configured.
    #[error("it is encrypted, and no encrypt key is configured")]
    NoEncryptKey,
    /// It cannot be decrypted.
    #[error("it cannot be decrypted: {reason}")]
    NotDecryptable {
        /// Why not.
        reason: String,
    },
    /// It is the callback of an external approval, and such are not expected here; or it is none,
    /// and nothing else is.
    #[error("it is not of the sender that is expected here")]
    WrongSender,
    /// Its verification token is not the one of this app.
    #[error("its verification token is not that of the app")]
    WrongToken,
}

impl Refusal {
    /// The status with which it is answered.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotPost => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow { .. } => StatusCode::REQUEST_TIMEOUT,
            Self::Interrupted | Self::NotJson { .. } | Self::NotAnEvent { .. } => {
                StatusCode::BAD_REQUEST
            }
            Self::Unsigned
            | Self::WrongSignature
            | Self::UnreadableTime
            | Self::OutOfTime
            | Self::NoEncryptKey
            | Self::NotDecryptable { .. }
            | Self::WrongSender
            | Self::WrongToken => StatusCode::UNAUTHORIZED,
        }
    }
}

impl From<CipherError> for Refusal {
    fn from(error: CipherError) -> Self {
        Self::NotDecryptable {
            reason: error.to_string(),
        }
    }
}
