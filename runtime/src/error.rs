//! What can go wrong with a call, told so that a program can act on it.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::{AuthError, CommonError, ErrorKind, TransportError};

/// A call that failed. `E` is the enum of the codes that its endpoint documents.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E = CommonError> {
    /// The server answered with a code.
    Api(Box<ApiError<E>>),
    /// No answer, or half of one.
    Transport(TransportError),
    /// An answer that is not what any answer of the platform looks like.
    Decode(Box<DecodeError>),
    /// No token could be had, so that nothing was sent.
    Auth(Arc<AuthError>),
    /// The request itself is wrong, so that nothing was sent.
    Request(RequestError),
}

/// What the server answered in place of a success.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError<E = CommonError> {
    /// Which of the documented errors this is.
    pub kind: E,
    /// The code, documented or not.
    pub code: i64,
    /// The message as the server sent it.
    pub message: String,
    /// The id under which the platform's support finds this call.
    pub log_id: Option<String>,
    /// The HTTP status of the answer.
    pub http_status: u16,
    /// The fields of the request that the server found wrong.
    pub field_violations: Vec<FieldViolation>,
    /// All that the answer says beside code and message, as it came.
    pub details: Option<Value>,
}

/// A field of the request that the server found wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The path of the field.
    pub field: String,
    /// What it held.
    pub value: Option<String>,
    /// What is wrong with it.
    pub description: Option<String>,
}

/// An answer that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    reason: String,
    received: String,
    http_status: Option<u16>,
    log_id: Option<String>,
}

/// A request that is wrong before anything is sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the request cannot be sent: {reason}")]
pub struct RequestError {
    reason: String,
}

impl RequestError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }

    /// What is wrong with it.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl<E> ApiError<E> {
    /// The same error with another kind.
    pub(crate) fn map_kind<F>(self, kind: impl FnOnce(E) -> F) -> ApiError<F> {
        ApiError {
            kind: kind(self.kind),
            code: self.code,
            message: self.message,
            log_id: self.log_id,
            http_status: self.http_status,
            field_violations: self.field_violations,
            details: self.details,
        }
    }
}

impl<E: ErrorKind> ApiError<E> {
    /// Whether the same request may succeed later.
    pub fn is_retryable(&self) -> bool {
        let is_limit = self.code == RATE_LIMITED;
        is_limit || self.kind.is_retryable() || is_retryable_status(self.http_status)
    }
}

/// The gateway's code for a request beyond the rate limit. It comes with HTTP 400.
pub(crate) const RATE_LIMITED: i64 = 99_991_400;

pub(crate) fn is_retryable_status(status: u16) -> bool {
    status == 429 || status >= 500
}

/// How much of an answer that could not be read is kept.
const RECEIVED_LIMIT: usize = 512;

impl DecodeError {
    pub(crate) fn new(reason: impl Into<String>, received: &[u8]) -> Self {
        let kept = &received[..received.len().min(RECEIVED_LIMIT)];
        let mut text = String::from_utf8_lossy(kept).into_owned();
        if received.len() > RECEIVED_LIMIT {
            text.truncate(text.trim_end_matches('\u{fffd}').len());
            text.push('…');
        }
        Self {
            reason: reason.into(),
            received: text,
            http_status: None,
            log_id: None,
        }
    }

    pub(crate) fn of_answer(mut self, status: u16, log_id: Option<&str>) -> Self {
        self.http_status = Some(status);
        self.log_id = log_id.map(str::to_owned);
        self
    }

    /// The same error without a word of what was received, for answers that hold secrets. The
    /// reason goes with it, since it may quote a value.
    pub(crate) fn without_received(mut self) -> Self {
        self.received.clear();
        "it is not what the platform documents".clone_into(&mut self.reason);
        self
    }

    /// Why it could not be read.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The beginning of what was received.
    #[must_use]
    pub fn received(&self) -> &str {
        &self.received
    }

    /// The HTTP status of the answer.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// The id under which the platform's support finds this call.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.http_status.is_some_and(is_retryable_status)
    }
}

impl<E> Error<E> {
    /// The same error with another kind.
    pub(crate) fn map_kind<F>(self, kind: impl FnOnce(E) -> F) -> Error<F> {
        match self {
            Self::Api(error) => Error::Api(Box::new(error.map_kind(kind))),
            Self::Transport(error) => Error::Transport(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Auth(error) => Error::Auth(error),
            Self::Request(error) => Error::Request(error),
        }
    }

    /// The code that the server answered with.
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => Some(error.code),
            _ => None,
        }
    }

    /// The HTTP status of the answer, where there was one.
    pub fn http_status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.http_status),
            Self::Decode(error) => error.http_status(),
            _ => None,
        }
    }

    /// The id under which the platform's support finds this call.
    pub fn log_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.log_id.as_deref(),
            Self::Decode(error) => error.log_id(),
            _ => None,
        }
    }
}

impl<E: ErrorKind> Error<E> {
    /// Which of the documented errors this is, where the server answered with a code.
    pub fn kind(&self) -> Option<E> {
        match self {
            Self::Api(error) => Some(error.kind),
            _ => None,
        }
    }

    /// Whether the same request may succeed later: a rate limit, a fault of the server, a
    /// connection that failed. The client has made its own attempts already.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => error.is_retryable(),
            Self::Transport(error) => error.is_retryable(),
            Self::Decode(error) => error.is_retryable(),
            Self::Auth(error) => error.is_retryable(),
            Self::Request(_) => false,
        }
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (code {}", self.message, self.code)?;
        write!(f, ", HTTP {}", self.http_status)?;
        if let Some(log_id) = &self.log_id {
            write!(f, ", log id {log_id}")?;
        }
        f.write_str(")")?;
        for violation in &self.field_violations {
            write!(f, "; field {}", violation.field)?;
            if let Some(description) = &violation.description {
                write!(f, ": {description}")?;
            }
        }
        Ok(())
    }
}

impl<E: fmt::Debug> std::error::Error for ApiError<E> {}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer cannot be read: {}", self.reason)?;
        if let Some(status) = self.http_status {
            write!(f, " (HTTP {status}")?;
            if let Some(log_id) = &self.log_id {
                write!(f, ", log id {log_id}")?;
            }
            f.write_str(")")?;
        }
        if !self.received.is_empty() {
            write!(f, "; received: {}", self.received)?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Auth(error) => error.fmt(f),
            Self::Request(error) => error.fmt(f),
        }
    }
}

/// Each variant says what its content says, so that the source is the content's own.
impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Auth(error) => std::error::Error::source(&**error),
            Self::Api(_) | Self::Decode(_) | Self::Request(_) => None,
        }
    }
}

impl<E> From<TransportError> for Error<E> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl<E> From<DecodeError> for Error<E> {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl<E> From<Arc<AuthError>> for Error<E> {
    fn from(error: Arc<AuthError>) -> Self {
        Self::Auth(error)
    }
}

impl<E> From<RequestError> for Error<E> {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_received_is_cut_short_between_characters() {
        let long = "字".repeat(1000);
        let error = DecodeError::new("no JSON", long.as_bytes());
        assert!(error.received().ends_with("字…"));
        assert!(error.received().len() <= RECEIVED_LIMIT + '…'.len_utf8());
        let short = DecodeError::new("no JSON", b"<html>");
        assert_eq!(short.received(), "<html>");
        assert_eq!(
            short.of_answer(502, Some("L1")).to_string(),
            "the answer cannot be read: no JSON (HTTP 502, log id L1); received: <html>"
        );
    }

    #[test]
    fn an_error_of_the_server_says_code_status_log_id_and_fields() {
        let error: Error = Error::Api(Box::new(ApiError {
            kind: CommonError::from(1),
            code: 1,
            message: "bad".into(),
            log_id: Some("L2".into()),
            http_status: 400,
            field_violations: vec![FieldViolation {
                field: "a.b".into(),
                value: None,
                description: Some("is too long".into()),
            }],
            details: None,
        }));
        assert_eq!(
            error.to_string(),
            "bad (code 1, HTTP 400, log id L2); field a.b: is too long"
        );
        assert_eq!(error.log_id(), Some("L2"));
        assert!(!error.is_retryable());
    }
}
