//! What the server answers in place of a success.

use std::fmt;

use serde_json::Value;

use crate::secrets::{REDACTED, Secrets, is_secret_name};
use crate::{CommonError, ErrorKind};

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
    /// All that the answer has beside code and message, as it came.
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

impl<E> ApiError<E> {
    /// Takes secrets out of all that the server repeats.
    pub(crate) fn hide(&mut self, secrets: &Secrets) {
        secrets.hide_in(&mut self.message);
        if let Some(details) = &mut self.details {
            secrets.hide_in_value(details);
        }
        for violation in &mut self.field_violations {
            violation.hide(secrets);
        }
    }
}

impl FieldViolation {
    fn hide(&mut self, secrets: &Secrets) {
        let texts = [&mut self.value, &mut self.description];
        for text in texts.into_iter().flatten() {
            secrets.hide_in(text);
        }
        let name = self.field.rsplit('.').next();
        if let (Some(value), true) = (&mut self.value, name.is_some_and(is_secret_name)) {
            REDACTED.clone_into(value);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_server_says_code_status_log_id_and_fields() {
        let error = ApiError {
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
        };
        assert_eq!(
            error.to_string(),
            "bad (code 1, HTTP 400, log id L2); field a.b: is too long"
        );
        assert!(!error.is_retryable());
    }
}
