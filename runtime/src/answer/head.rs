//! The head of an answer: status and headers, as far as errors show them.

use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};

use crate::{DecodeError, Error};

/// The head of an answer.
#[derive(Debug, Clone)]
pub(crate) struct AnswerHead {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

impl AnswerHead {
    /// The id under which the platform's support finds the call.
    pub(crate) fn log_id(&self) -> Option<&str> {
        let names = ["x-tt-logid", "x-request-id"];
        let value = names.iter().find_map(|name| self.headers.get(*name))?;
        value.to_str().ok()
    }

    /// Whether the answer is a file, and not the JSON that came in place of one.
    pub(crate) fn is_file(&self) -> bool {
        let content_type = self.headers.get(CONTENT_TYPE);
        let is_json = content_type
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.contains("json"));
        self.status.is_success() && (!is_json || self.headers.contains_key(CONTENT_DISPOSITION))
    }

    pub(crate) fn unreadable(&self, reason: impl Into<String>, body: &[u8]) -> Error<i64> {
        DecodeError::new(reason, body)
            .of_answer(self.status.as_u16(), self.log_id())
            .into()
    }
}
