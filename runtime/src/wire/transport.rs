//! The seam between the runtime and whatever carries HTTP.

use std::fmt;
use std::pin::Pin;

use crate::{BoxError, WireBody};

/// A future in a box, as the methods of object-safe traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Something that carries one HTTP request and brings back the answer.
///
/// The default carries it with `reqwest`. It follows no redirects and knows nothing of tokens or
/// retries: those are the client's.
pub trait Transport: Send + Sync + 'static {
    /// Carries one request.
    fn send(
        &self,
        request: http::Request<WireBody>,
    ) -> BoxFuture<'_, Result<http::Response<WireBody>, TransportError>>;
}

/// A request that got no answer, or half of one. It never names the URL.
///
/// The cause is part of the text where trying again would not help, and its source otherwise.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<BoxError>,
}

/// How far a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the server has seen nothing of the request.
    Connect,
    /// No answer in time.
    Timeout,
    /// The connection broke, before the answer or within it.
    Interrupted,
    /// The request could not be sent at all, such as for a malformed URL.
    Unsendable,
    /// The answer is larger than the client reads; see
    /// [`ClientBuilder::max_body`](crate::ClientBuilder::max_body).
    TooLarge,
}

impl TransportError {
    /// An error with what caused it.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    pub(crate) fn timeout() -> Self {
        Self {
            kind: TransportErrorKind::Timeout,
            source: None,
        }
    }

    /// How far the request came.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        !self.is_final()
    }

    fn is_final(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Unsendable | TransportErrorKind::TooLarge
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Interrupted => "the connection broke",
            TransportErrorKind::Unsendable => "the request cannot be sent",
            TransportErrorKind::TooLarge => "the answer is too large",
        })?;
        match &self.source {
            Some(source) if self.is_final() => write!(f, ": {source}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref()?;
        if self.is_final() {
            return source.source();
        }
        Some(source)
    }
}
