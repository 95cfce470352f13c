//! A request whose body could not be written down.

/// A request whose body could not be written down.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
pub struct BodyError {
    reason: String,
}

impl BodyError {
    /// An error with a reason of your own.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }

    pub(crate) fn from_json(error: serde_json::Error) -> Self {
        Self::new(error.to_string())
    }
}
