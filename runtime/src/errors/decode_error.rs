//! An answer that could not be read.

use std::fmt;

use crate::errors::api_error::is_retryable_status;
use crate::secrets::{self, REDACTED, Secrets};

/// An answer that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    reason: String,
    received: String,
    http_status: Option<u16>,
    log_id: Option<String>,
}

/// How much of an answer that could not be read is kept.
const RECEIVED_LIMIT: usize = 512;

/// Takes the values of secret fields out of a JSON text.
fn hide_named(text: &mut String) {
    for place in secrets::named_in(text.as_bytes()).into_iter().rev() {
        text.replace_range(place, REDACTED);
    }
}

impl DecodeError {
    /// An error with the beginning of what was received, without secrets: those that are in fields
    /// of their names, which the reason may quote as well.
    pub(crate) fn new(reason: impl Into<String>, received: &[u8]) -> Self {
        let kept = &received[..received.len().min(RECEIVED_LIMIT)];
        let mut text = String::from_utf8_lossy(kept).into_owned();
        let mut reason = reason.into();
        Secrets::named_in(received).hide_in(&mut reason);
        hide_named(&mut text);
        if received.len() > RECEIVED_LIMIT {
            text.truncate(text.trim_end_matches('\u{fffd}').len());
            text.push('…');
        }
        Self {
            reason,
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

    /// Takes secrets out of its message.
    pub(crate) fn hide(&mut self, secrets: &Secrets) {
        secrets.hide_in(&mut self.reason);
        secrets.hide_in(&mut self.received);
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
}
