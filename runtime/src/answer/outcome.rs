//! What comes of a call, and of one attempt at it.

use crate::Error;
use crate::answer::content::Content;
use crate::answer::head::AnswerHead;

/// An answer that is a success.
pub(crate) struct Answer {
    pub(crate) content: Content,
    pub(crate) head: AnswerHead,
    pub(crate) attempts: u32,
}

/// An attempt that failed.
pub(crate) struct FailedAttempt {
    pub(crate) error: Error<i64>,
    /// The head of the answer, where one came.
    pub(crate) head: Option<AnswerHead>,
}

impl<E: Into<Error<i64>>> From<E> for FailedAttempt {
    fn from(error: E) -> Self {
        Self {
            error: error.into(),
            head: None,
        }
    }
}
