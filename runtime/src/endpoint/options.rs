//! What a caller wants otherwise than usual of one request.

use std::time::Duration;

use http::HeaderMap;

use crate::RetryPolicy;
use crate::endpoint::identity::Choice;

/// What a caller wants otherwise than usual.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) choice: Choice,
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: Option<Box<HeaderMap>>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) retry: Option<Box<RetryPolicy>>,
    pub(crate) strict: Option<bool>,
    pub(crate) keep_json: bool,
}
