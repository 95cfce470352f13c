//! Documented error codes.

use serde::{Deserialize, Serialize};

use super::Prose;

/// A row of an error table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ErrorCode {
    /// The code.
    pub code: i64,
    /// The HTTP status it comes with, where the page has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// The message that the server sends.
    pub message: String,
    /// Other messages that the same page gives the same code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_messages: Vec<String>,
    /// What the error is called in English, where the message gives it no name.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub label: Prose,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub advice: Prose,
    /// Whether it means that too many requests were sent: HTTP 429, or a message to that effect.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rate_limited: bool,
    /// The codes that come within its message and tell what happened; they are never codes by
    /// themselves, and have none within them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sub_codes: Vec<ErrorCode>,
}
