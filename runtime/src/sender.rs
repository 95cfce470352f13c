//! The one function that sends every call: attempts, tokens, waits between attempts.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tracing::Span;

use crate::call::Call;
use crate::envelope::AnswerHead;
use crate::from_reply::{Content, ContentKind};
use crate::identity::Identity;
use crate::observe::Observers;
use crate::request::Options;
use crate::retry::{RetryPolicy, Tried, WallClock, asked_wait};
use crate::token::Token;
use crate::tokens::Tokens;
use crate::{Error, Transport, TransportError};

/// How calls are sent, whoever makes them.
pub(crate) struct Sender {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: Base,
    pub(crate) headers: http::HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) wall_clock: WallClock,
    pub(crate) in_flight: Option<Arc<Semaphore>>,
    pub(crate) observers: Observers,
}

/// Where endpoints live.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    pub(crate) url: String,
    /// Whether it is one of the platform's own, beside which other hosts exist.
    pub(crate) is_platform: bool,
}

/// An answer that is a success.
pub(crate) struct Answer {
    pub(crate) content: Content,
    pub(crate) head: AnswerHead,
    pub(crate) attempts: u32,
}

/// An attempt that is none.
pub(crate) struct Failed {
    pub(crate) error: Error<i64>,
    pub(crate) head: Option<AnswerHead>,
}

impl<E: Into<Error<i64>>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self {
            error: error.into(),
            head: None,
        }
    }
}

/// The gateway's codes for a token that is missing, wrong or over.
const INVALID_TOKEN: [i64; 7] = [
    99_991_661, 99_991_663, 99_991_664, 99_991_665, 99_991_668, 99_991_671, 99_991_677,
];

/// A call on its way, and who makes it.
struct Trip<'a> {
    call: &'a Call,
    options: &'a Options,
    tokens: Option<(&'a Tokens, &'a Identity)>,
    began: Instant,
}

/// Runs a future within a span.
fn within<F: Future>(span: &Span, mut future: Pin<&mut F>) -> impl Future<Output = F::Output> {
    poll_fn(move |cx| span.in_scope(|| future.as_mut().poll(cx)))
}

impl Sender {
    /// Sends a call, as often as it takes and is allowed.
    pub(crate) async fn send(
        &self,
        call: &Call,
        options: &Options,
        tokens: Option<(&Tokens, &Identity)>,
    ) -> Result<Answer, Error<i64>> {
        let span = tracing::debug_span!(
            "feishu_openapi",
            name = %call.name,
            method = %call.method,
            path = %call.template,
        );
        let trip = Trip {
            call,
            options,
            tokens,
            began: Instant::now(),
        };
        // The future is large, and is not moved from one wrapper into the next.
        let attempts = pin!(self.attempts(&trip));
        let sent = within(&span, attempts);
        let unless_file = self.timeout.filter(|_| !call.carries_file());
        match options.timeout.or(unless_file) {
            Some(limit) => tokio::time::timeout(limit, sent)
                .await
                .unwrap_or_else(|_| Err(TransportError::timeout().into())),
            None => sent.await,
        }
    }

    async fn attempts(&self, trip: &Trip<'_>) -> Result<Answer, Error<i64>> {
        let mut attempts = 0;
        let mut was_renewed = false;
        loop {
            let token = match trip.tokens {
                Some((tokens, identity)) => tokens.token(identity).await?,
                None => None,
            };
            attempts += 1;
            let failed = match self.attempt(trip, token.as_ref(), attempts).await {
                Ok((head, content)) => {
                    return Ok(Answer {
                        content,
                        head,
                        attempts,
                    });
                }
                Err(failed) => failed,
            };
            if !was_renewed && self.renews(trip, token.as_ref(), &failed.error).await {
                was_renewed = true;
                continue;
            }
            let Some(wait) = self.wait(trip, &failed, attempts) else {
                return Err(failed.error);
            };
            tracing::debug!(attempts, wait_ms = wait.as_millis(), "trying again");
            tokio::time::sleep(wait).await;
        }
    }

    /// Drops a token that the server calls invalid, where the client can get another one.
    async fn renews(&self, trip: &Trip<'_>, token: Option<&Token>, error: &Error<i64>) -> bool {
        let is_invalid = error
            .code()
            .is_some_and(|code| INVALID_TOKEN.contains(&code));
        let (Some((tokens, identity)), Some(token)) = (trip.tokens, token) else {
            return false;
        };
        if !is_invalid || !identity.is_renewable() || !trip.call.can_be_sent_again() {
            return false;
        }
        tracing::debug!("the server calls the token invalid; getting another");
        tokens.forget(identity, &token.secret).await;
        true
    }

    fn wait(&self, trip: &Trip<'_>, failed: &Failed, attempts: u32) -> Option<Duration> {
        if !trip.call.can_be_sent_again() {
            return None;
        }
        let headers = failed.head.as_ref().map(|head| &head.headers);
        let idempotent = trip.options.idempotent;
        let policy = trip.options.retry.as_deref().unwrap_or(&self.retry);
        policy.wait(&Tried {
            call: trip.call,
            error: &failed.error,
            idempotent: idempotent.unwrap_or_else(|| trip.call.is_idempotent()),
            attempts,
            elapsed: trip.began.elapsed(),
            asked: headers.and_then(|headers| asked_wait(headers, &self.wall_clock)),
        })
    }

    async fn attempt(
        &self,
        trip: &Trip<'_>,
        token: Option<&Token>,
        attempt: u32,
    ) -> Result<(AnswerHead, Content), Failed> {
        let permit = self.permit().await;
        let seen = self.observers.begin(trip.call, attempt);
        let outcome = self.exchange(trip.call, trip.options, token).await;
        let outcome = outcome.map(|(head, mut content)| {
            if let ContentKind::File(download) = &mut content.0 {
                download.hold(permit);
            }
            (head, content)
        });
        self.observers.end(&seen, &outcome);
        outcome
    }

    async fn permit(&self) -> Option<OwnedSemaphorePermit> {
        let in_flight = Arc::clone(self.in_flight.as_ref()?);
        // It is never closed.
        in_flight.acquire_owned().await.ok()
    }
}
