//! Events by HTTP: a service on the types of the crate `http`.

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::dispatcher::Dispatcher;
use super::incoming::Incoming;
use super::outcome::Outcome;
use super::refusal::Refusal;
use super::verifier::Verifier;
use crate::{BoxError, BoxFuture, WireBody};

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Receives events and callbacks by HTTP.
///
/// It is a [`tower_service::Service`], so that axum, hyper and others mount it under the path that
/// the app's console has. It answers all methods but `POST` with 405. A server of another kind can
/// hand it headers and body by [`Webhook::receive`].
///
/// A request that is refused is answered with a [status](Refusal::status) and no body. The reason goes
/// to `tracing`.
#[derive(Clone)]
pub struct Webhook {
    verifier: Arc<Verifier>,
    dispatcher: Dispatcher,
    body_timeout: Duration,
    clock: Clock,
}

impl Webhook {
    /// A webhook that gives the dispatcher what the verifier lets pass.
    #[must_use]
    pub fn new(verifier: Verifier, dispatcher: Dispatcher) -> Self {
        Self {
            verifier: Arc::new(verifier),
            dispatcher,
            body_timeout: Duration::from_secs(5),
            clock: Arc::new(SystemTime::now),
        }
    }

    /// How long the body of a request may take to come: 5 seconds by default.
    #[must_use]
    pub fn body_timeout(mut self, limit: Duration) -> Self {
        self.body_timeout = limit;
        self
    }

    /// The clock by which the age of signatures is judged: that of the system, by default.
    #[must_use]
    pub fn wall_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Receives a request whose body is here already, and gives the answer.
    pub async fn receive(&self, headers: &HeaderMap, body: Bytes) -> Response<Bytes> {
        let opened = self.verifier.open(headers, body, (self.clock)());
        match opened {
            Ok(Incoming::Challenge(challenge)) => json(challenge.answer()),
            Ok(Incoming::Event(event)) => match self.dispatcher.dispatch(event).await {
                Outcome::Acknowledged(answer) => {
                    json(answer.unwrap_or_else(|| Bytes::from_static(b"{}")))
                }
                Outcome::Declined(answer) => {
                    let mut response = json(answer);
                    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
                    response
                }
                Outcome::NotTaken(reason) => {
                    tracing::warn!(%reason, "an event was not taken");
                    status(reason.status())
                }
            },
            Err(refusal) => refuse(&refusal),
        }
    }

    async fn answer<B>(&self, request: Request<B>) -> Response<Bytes>
    where
        B: http_body::Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        if request.method() != Method::POST {
            let mut response = refuse(&Refusal::NotPost);
            let allowed = HeaderValue::from_static("POST");
            response.headers_mut().insert(ALLOW, allowed);
            return response;
        }
        let (parts, body) = request.into_parts();
        match self.whole(&parts.headers, body).await {
            Ok(body) => self.receive(&parts.headers, body).await,
            Err(refusal) => refuse(&refusal),
        }
    }

    /// Reads a body as far as the limit, and no longer than may be.
    async fn whole<B>(&self, headers: &HeaderMap, body: B) -> Result<Bytes, Refusal>
    where
        B: http_body::Body,
        B::Error: Into<BoxError>,
    {
        let limit = self.verifier.body_limit();
        let announced = headers.get(CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|length| length > limit) {
            return Err(Refusal::TooLarge { limit });
        }
        let body = std::pin::pin!(Limited::new(body, limit));
        let whole = tokio::time::timeout(self.body_timeout, body.collect());
        match whole.await {
            Ok(Ok(whole)) => Ok(whole.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Refusal::TooLarge { limit }),
            Ok(Err(_)) => Err(Refusal::Interrupted),
            Err(_) => Err(Refusal::TooSlow {
                limit: self.body_timeout,
            }),
        }
    }
}

fn status(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

fn refuse(refusal: &Refusal) -> Response<Bytes> {
    tracing::warn!(reason = %refusal, "a request was refused");
    status(refusal.status())
}

fn json(body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

impl<B> tower_service::Service<Request<B>> for Webhook
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    type Response = Response<WireBody>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let webhook = self.clone();
        Box::pin(async move { Ok(webhook.answer(request).await.map(WireBody::from)) })
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("verifier", &self.verifier)
            .field("dispatcher", &self.dispatcher)
            .field("body_timeout", &self.body_timeout)
            .finish_non_exhaustive()
    }
}
