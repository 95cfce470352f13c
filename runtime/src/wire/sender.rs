//! How calls are sent, whoever makes them: attempts, and the waits between them.
//!
//! This room puts bytes on the wire and knows no tokens: who sends decides what is in the header
//! `Authorization`.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tracing::Span;

use crate::answer::content::{Content, ContentKind};
use crate::answer::head::AnswerHead;
use crate::answer::outcome::{Answer, FailedAttempt};
use crate::endpoint::call::Call;
use crate::endpoint::context::CallContext;
use crate::endpoint::options::Options;
use crate::wire::base_url::BaseUrl;
use crate::wire::observe::Observers;
use crate::wire::retry::{RetryPolicy, Tried, WallClock, asked_wait};
use crate::{Error, Transport, TransportError};

/// How calls are sent, whoever makes them.
pub(crate) struct Sender {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: BaseUrl,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Duration,
    /// How many bytes of an answer are read, decoded, where it is no file.
    pub(crate) max_body: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) wall_clock: WallClock,
    pub(crate) in_flight: Option<Arc<Semaphore>>,
    pub(crate) observers: Observers,
}

/// Runs a future within a span.
fn within<F: Future>(span: &Span, mut future: Pin<&mut F>) -> impl Future<Output = F::Output> {
    poll_fn(move |cx| span.in_scope(|| future.as_mut().poll(cx)))
}

impl Sender {
    /// Sends a call that needs no token.
    pub(crate) async fn send(&self, call: &Call, options: &Options) -> Result<Answer, Error<i64>> {
        let mut context = CallContext::new(call, options);
        let attempts = pin!(self.attempts(&mut context, None));
        self.limited(call, options, attempts).await
    }

    /// Does what belongs to a call within its span and its time.
    pub(crate) async fn limited<T>(
        &self,
        call: &Call,
        options: &Options,
        // The future is large, and is not moved from one wrapper into the next.
        work: Pin<&mut impl Future<Output = Result<T, Error<i64>>>>,
    ) -> Result<T, Error<i64>> {
        let span = tracing::debug_span!(
            "feishu_openapi",
            name = %call.name,
            method = %call.method,
            path = %call.template,
        );
        let done = within(&span, work);
        let unless_file = self.timeout.filter(|_| !call.carries_file());
        match options.timeout.or(unless_file) {
            Some(limit) => tokio::time::timeout(limit, done)
                .await
                .unwrap_or_else(|_| Err(TransportError::timeout().into())),
            None => done.await,
        }
    }

    /// Sends a call, as often as it takes and is allowed.
    pub(crate) async fn attempts(
        &self,
        context: &mut CallContext<'_>,
        authorization: Option<&HeaderValue>,
    ) -> Result<Answer, Error<i64>> {
        loop {
            context.attempts += 1;
            let failed = match self.attempt(context, authorization).await {
                Ok((head, content)) => {
                    return Ok(Answer {
                        content,
                        head,
                        attempts: context.attempts,
                    });
                }
                Err(failed) => failed,
            };
            let Some(wait) = self.wait(context, &failed) else {
                return Err(failed.error);
            };
            let attempts = context.attempts;
            tracing::debug!(attempts, wait_ms = wait.as_millis(), "trying again");
            tokio::time::sleep(wait).await;
        }
    }

    fn wait(&self, context: &CallContext<'_>, failed: &FailedAttempt) -> Option<Duration> {
        if !context.call.can_be_sent_again() {
            return None;
        }
        let headers = failed.head.as_ref().map(|head| &head.headers);
        let policy = context.options.retry.as_deref().unwrap_or(&self.retry);
        policy.wait(&Tried {
            call: context.call,
            error: &failed.error,
            idempotent: context.is_idempotent(),
            attempts: context.attempts,
            elapsed: context.elapsed(),
            asked: headers.and_then(|headers| asked_wait(headers, &self.wall_clock)),
        })
    }

    async fn attempt(
        &self,
        context: &CallContext<'_>,
        authorization: Option<&HeaderValue>,
    ) -> Result<(AnswerHead, Content), FailedAttempt> {
        let permit = self.permit().await;
        let seen = self.observers.begin(context.call, context.attempts);
        let outcome = self.exchange(context, authorization).await;
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
