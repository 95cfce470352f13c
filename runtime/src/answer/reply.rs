//! A success with all that came with it.

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::Mismatch;

/// A success with all that came with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The response.
    pub data: T,
    /// The response as it came, fields that nobody documents included. Kept only where
    /// [`Request::keep_json`](crate::Request::keep_json) asks for it.
    pub json: Option<Value>,
    /// Values that are not as documented, and what was made of them: the first hundred.
    pub mismatches: Vec<Mismatch>,
    /// How many values are not as documented.
    pub mismatch_count: usize,
    /// The HTTP status.
    pub http_status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The id under which the platform's support finds this call.
    pub log_id: Option<String>,
    /// How many attempts it took.
    pub attempts: u32,
}
