//! What becomes of an event that came.

use bytes::Bytes;
use http::StatusCode;

/// What became of an event, as the platform learns it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is acknowledged, with the JSON of an answer where a callback gave one. The platform does
    /// not send it again.
    Acknowledged(Option<Bytes>),
    /// The handler of a callback declined it, with the JSON that tells the person why.
    Declined(Bytes),
    /// It is not, and the platform sends it again, unless it is a callback.
    NotTaken(NotTaken),
}

/// Why an event is not acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum NotTaken {
    /// As many events wait as may, or as many bytes of them.
    #[error("as many events wait as may, or as many bytes of them")]
    Full,
    /// The dispatcher shuts down.
    #[error("the dispatcher shuts down")]
    Stopping,
    /// There is no handler for it, and events without one are wanted again.
    #[error("there is no handler for it")]
    NoHandler,
    /// The same event is being handled, and will be acknowledged only when that has succeeded.
    #[error("the same event is being handled")]
    InProgress,
    /// The journal could not be written.
    #[error("the journal could not be written")]
    Journal,
    /// Its handler failed, and the answer waited for it.
    #[error("its handler failed")]
    Failed,
    /// Its handler took too long, and the answer waited for it. The handler goes on.
    #[error("its handler has not answered in time")]
    TooSlow,
}

impl NotTaken {
    /// The status with which a webhook answers.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::Full | Self::Stopping | Self::NoHandler | Self::InProgress | Self::Journal => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TooSlow => StatusCode::GATEWAY_TIMEOUT,
        }
    }
}
