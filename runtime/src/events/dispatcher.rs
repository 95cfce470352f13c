//! The dispatcher, and how it is made.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use super::approval::{self, ExternalApprovalAnswer};
use super::claims::Claims;
use super::core::{Admission, Core, Handlers};
use super::deduplication::Deduplication;
use super::delivery::{Delivery, Shared};
use super::envelope::{EnvelopeVersion, EventHeader, RawEvent};
use super::event::{Event, FromEvent};
use super::event_set::EventSet;
use super::failure::{Failure, FailureHook, FailureKind};
use super::handler::{Handler, HandlerResult};
use super::in_flight::InFlight;
use super::journal::Journal;
use super::lanes::Lanes;
use super::memory_deduplication::MemoryDeduplication;
use super::outcome::Outcome;
use super::registered::{Acknowledge, Prepared, Registered};
use super::room::Room;
use crate::{BoxError, StoreError};

/// Takes events, recognises those that came already, and runs handlers.
///
/// It is cheap to clone. One dispatcher can be given events by webhooks and by long connections at
/// once. It needs the runtime of `tokio`.
#[derive(Clone)]
pub struct Dispatcher {
    core: Arc<Core>,
    stopping: CancellationToken,
}

/// Makes a [`Dispatcher`].
#[must_use = "a builder does nothing until it builds"]
pub struct DispatcherBuilder<S> {
    shared: Arc<Shared<S>>,
    handlers: Handlers,
    otherwise: Option<Registered>,
    unhandled: Unhandled,
    concurrency: usize,
    max_waiting: usize,
    max_waiting_bytes: usize,
    answer_within: Duration,
    handler_timeout: Option<Duration>,
    remember_for: Duration,
    remember: usize,
    deduplication: Option<Arc<dyn Deduplication>>,
    journal: Option<Arc<dyn Journal>>,
    on_failure: Option<FailureHook>,
    twice: Option<&'static str>,
}

/// A dispatcher that cannot be made as it was described.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there are two handlers for `{event_type}`")]
pub struct DispatcherError {
    event_type: &'static str,
}

/// What becomes of events that have no handler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Unhandled {
    /// They are acknowledged, so that the platform does not send them again.
    #[default]
    Acknowledge,
    /// They are not, so that another process can have them.
    SendAgain,
}

/// What became of the events that were taken when a dispatcher was shut down.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "events that could not be finished should be told"]
#[non_exhaustive]
pub struct Shutdown {
    /// How many were finished in time.
    pub finished: usize,
    /// Those that were not. With a journal, they are handled after the next start.
    pub unfinished: Vec<EventHeader>,
}

impl Dispatcher {
    /// Begins a dispatcher whose handlers share a state, which is cloned for each event:
    /// `Dispatcher::builder(())` for none.
    pub fn builder<S: Clone + Send + Sync + 'static>(state: S) -> DispatcherBuilder<S> {
        let stopping = CancellationToken::new();
        DispatcherBuilder {
            shared: Arc::new(Shared { state, stopping }),
            handlers: Handlers::new(),
            otherwise: None,
            unhandled: Unhandled::default(),
            concurrency: 64,
            max_waiting: 1024,
            max_waiting_bytes: 64 << 20,
            answer_within: Duration::from_millis(2500),
            handler_timeout: None,
            remember_for: Duration::from_secs(9 * 60 * 60),
            remember: 100_000,
            deduplication: None,
            journal: None,
            on_failure: None,
            twice: None,
        }
    }

    /// Takes an event that came by other means than a [`Webhook`](super::Webhook) or a
    /// [`LongConnection`](super::LongConnection), and gives the outcome for the platform. The
    /// event is handled even if this is given up.
    pub async fn dispatch(&self, event: RawEvent) -> Outcome {
        self.admit(event).await.outcome().await
    }

    pub(super) async fn admit(&self, event: RawEvent) -> Admission {
        self.core.admit(event).await
    }

    /// Gives handlers the events of the journal that a crash interrupted, and returns how many
    /// there are. It should be called before the first event comes, and may be called again: a
    /// journal that processes share has those of a process that died since.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    pub async fn recover(&self) -> Result<usize, StoreError> {
        self.core.recover().await
    }

    /// How many events have been taken and are not finished.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.core.in_flight.count()
    }

    /// Takes no more events, and waits until those that were taken are finished. What is not by the
    /// deadline is given up and reported.
    pub async fn shutdown(&self, deadline: Duration) -> Shutdown {
        let before = self.in_flight();
        self.stopping.cancel();
        let left = self.core.in_flight.close(deadline).await;
        let unfinished: Vec<EventHeader> =
            left.iter().map(|event| event.header().clone()).collect();
        for event in left {
            self.core.fail(event, FailureKind::Interrupted);
        }
        Shutdown {
            finished: before.saturating_sub(unfinished.len()),
            unfinished,
        }
    }
}

impl<S: Clone + Send + Sync + 'static> DispatcherBuilder<S> {
    /// Handles events of a type, each acknowledged as soon as it is taken.
    ///
    /// The handler is an async function whose last argument is the event; see [`Handler`]. If it
    /// fails or panics, that is [reported](Self::on_failure), and no other event suffers.
    pub fn on<H, M>(self, handler: H) -> Self
    where
        H: Handler<S, M>,
        H::Event: Event,
        H::Output: HandlerResult,
    {
        self.add_events(Acknowledge::AtOnce, |_| None, handler)
    }

    /// Handles events of a type, those with the same key one after another in the order in which
    /// they came. Keys are compared among all handlers: the id of a chat orders all events that
    /// have it as their key.
    pub fn on_in_order<H, M>(
        self,
        key: impl Fn(&H::Event) -> String + Send + Sync + 'static,
        handler: H,
    ) -> Self
    where
        H: Handler<S, M>,
        H::Event: Event,
        H::Output: HandlerResult,
    {
        self.add_events(Acknowledge::AtOnce, move |event| Some(key(event)), handler)
    }

    /// Handles events of a type, each acknowledged when its handler has succeeded. If that fails,
    /// or takes longer than [`answer_within`](Self::answer_within), the platform sends the event
    /// again; it is not handled twice at once.
    pub fn on_acknowledging<H, M>(self, handler: H) -> Self
    where
        H: Handler<S, M>,
        H::Event: Event,
        H::Output: HandlerResult,
    {
        self.add_events(Acknowledge::WhenHandled, |_| None, handler)
    }

    /// Answers callbacks of a type with what the handler returns, such as the toast and the card
    /// of `card.action.trigger`. The platform waits for 3 seconds.
    pub fn on_callback<H, M, A, E>(self, handler: H) -> Self
    where
        H: Handler<S, M, Output = Result<A, E>>,
        H::Event: Event,
        A: Serialize + 'static,
        E: Into<BoxError> + 'static,
    {
        let finish = |result: Result<A, E>| {
            let answer = result.map_err(Into::into)?;
            Ok(Outcome::Acknowledged(Some(
                serde_json::to_vec(&answer)?.into(),
            )))
        };
        let acknowledge = Acknowledge::WithAnswer;
        let registered =
            self.registered::<H, M>(acknowledge, H::Event::IDENTITY, |_| None, handler, finish);
        self.add(H::Event::VERSION, H::Event::TYPE, registered)
    }

    /// Answers callbacks of external approvals, such as `QuickApprovalCallback` of the service
    /// `approval`, with what the handler returns. The platform waits for 10 seconds, and whoever
    /// acted sees an error if the handler fails. They come to a URL of their own, for which
    /// [`Verifier::external_approvals`](super::Verifier::external_approvals) is. They have no id, so
    /// none is taken for a duplicate, and a handler should be able to do the same thing twice.
    pub fn on_external_approval<H, M, E>(self, handler: H) -> Self
    where
        H: Handler<S, M, Output = Result<ExternalApprovalAnswer, E>>,
        H::Event: Event,
        E: Into<BoxError> + 'static,
    {
        const {
            assert!(
                matches!(<H::Event as Event>::VERSION, EnvelopeVersion::Flat),
                "the callback of an external approval comes without an envelope"
            );
        }
        let finish = |result: H::Output| result.map(Outcome::from).map_err(Into::into);
        let acknowledge = Acknowledge::WithAnswer;
        let mut registered = self.registered::<H, M>(acknowledge, &[], |_| None, handler, finish);
        registered.answer_within = Some(approval::ANSWER_WITHIN);
        self.add(H::Event::VERSION, H::Event::TYPE, registered)
    }

    /// Handles all events that no other handler is for: as [`RawEvent`]s, or as an enum over types
    /// of events, such as all those of a service.
    pub fn otherwise<H, M>(mut self, handler: H) -> Self
    where
        H: Handler<S, M>,
        H::Event: EventSet,
        H::Output: HandlerResult,
    {
        let finish = |result: H::Output| result.into_result().map(|()| Outcome::Acknowledged(None));
        let registered =
            self.registered::<H, M>(Acknowledge::AtOnce, &[], |_| None, handler, finish);
        if self.otherwise.replace(registered).is_some() {
            self.twice = Some("otherwise");
        }
        self
    }

    fn add_events<H, M>(
        self,
        acknowledge: Acknowledge,
        lane: impl Fn(&H::Event) -> Option<String> + Send + Sync + 'static,
        handler: H,
    ) -> Self
    where
        H: Handler<S, M>,
        H::Event: Event,
        H::Output: HandlerResult,
    {
        let identity = H::Event::IDENTITY;
        let finish = |result: H::Output| result.into_result().map(|()| Outcome::Acknowledged(None));
        let registered = self.registered::<H, M>(acknowledge, identity, lane, handler, finish);
        self.add(H::Event::VERSION, H::Event::TYPE, registered)
    }

    fn add(mut self, version: EnvelopeVersion, kind: &'static str, handler: Registered) -> Self {
        let handlers = self.handlers.entry(version).or_default();
        if handlers.insert(kind, handler).is_some() {
            self.twice = Some(kind);
        }
        self
    }

    /// A handler without its types. It is not called before it is its turn.
    fn registered<H, M>(
        &self,
        acknowledge: Acknowledge,
        identity: &'static [&'static str],
        lane: impl Fn(&H::Event) -> Option<String> + Send + Sync + 'static,
        handler: H,
        finish: impl Fn(H::Output) -> Result<Outcome, BoxError> + Copy + Send + Sync + 'static,
    ) -> Registered
    where
        H: Handler<S, M>,
    {
        let (shared, handler) = (Arc::clone(&self.shared), Arc::new(handler));
        let prepare = move |event: &RawEvent| {
            let (read, mismatches) = H::Event::from_event(event)?;
            let lane = lane(&read);
            let delivery = Delivery {
                event: event.clone(),
                mismatches: mismatches.clone(),
                shared: Arc::clone(&shared),
            };
            let handler = Arc::clone(&handler);
            let handling = Box::pin(async move {
                let handled = handler.call(&delivery, read);
                drop(delivery);
                finish(handled.await)
            });
            Ok(Prepared {
                lane,
                mismatches,
                handling,
            })
        };
        Registered {
            acknowledge,
            answer_within: None,
            identity,
            prepare: Box::new(prepare),
        }
    }

    /// What becomes of events that have no handler: they are acknowledged, by default.
    pub fn unhandled(mut self, unhandled: Unhandled) -> Self {
        self.unhandled = unhandled;
        self
    }

    /// How many handlers may run at once: 64 by default. Those of callbacks do not count,
    /// and run at once.
    pub fn concurrency(mut self, handlers: usize) -> Self {
        self.concurrency = handlers;
        self
    }

    /// How many events may be taken and not finished: 1,024 by default. When there are
    /// as many, the platform is asked to send others again.
    pub fn max_waiting(mut self, events: usize) -> Self {
        self.max_waiting = events;
        self
    }

    /// How many bytes the events may have that are taken and not finished: 64 MiB by default, and
    /// 4 GiB at most. When they have as many, the platform is asked to send others again; one that
    /// has more than that by itself is taken when there is no other.
    pub fn max_waiting_bytes(mut self, bytes: usize) -> Self {
        self.max_waiting_bytes = bytes;
        self
    }

    /// How long the platform is let wait: 2.5 seconds by default. It gives up after 3; for the answer
    /// to an external approval after 10, which this leaves as it is.
    pub fn answer_within(mut self, limit: Duration) -> Self {
        self.answer_within = limit;
        self
    }

    /// How long a handler may take: as long as it wants, by default. It is given up
    /// then, and that is reported.
    pub fn handler_timeout(mut self, limit: Duration) -> Self {
        self.handler_timeout = Some(limit);
        self
    }

    /// How long an event is remembered so that it is recognised when it comes again: 9 hours by
    /// default. The platform sends an event again for some 7 hours.
    pub fn remember_for(mut self, time: Duration) -> Self {
        self.remember_for = time;
        self
    }

    /// How many keys of events this process remembers: 100,000 by default. An event has
    /// one, and a message two. Of more, those are forgotten that came first.
    pub fn remember(mut self, keys: usize) -> Self {
        self.remember = keys;
        self
    }

    /// Remembers events here as well, beside this process's memory: for several processes.
    pub fn deduplication(mut self, store: impl Deduplication) -> Self {
        self.deduplication = Some(Arc::new(store));
        self
    }

    /// Writes events down here before they are acknowledged. See [`Dispatcher::recover`].
    pub fn journal(mut self, journal: impl Journal) -> Self {
        self.journal = Some(Arc::new(journal));
        self
    }

    /// Calls this with each event that was taken and could not be handled.
    pub fn on_failure(mut self, hook: impl Fn(&Failure) + Send + Sync + 'static) -> Self {
        self.on_failure = Some(Arc::new(hook));
        self
    }

    /// Makes the dispatcher.
    ///
    /// # Errors
    ///
    /// When there are two handlers for one type of event.
    pub fn build(self) -> Result<Dispatcher, DispatcherError> {
        if let Some(event_type) = self.twice {
            return Err(DispatcherError { event_type });
        }
        let core = Core {
            handlers: self.handlers,
            otherwise: self.otherwise,
            unhandled_again: self.unhandled == Unhandled::SendAgain,
            room: Room::new(self.max_waiting, self.max_waiting_bytes),
            running: Semaphore::new(self.concurrency.clamp(1, Semaphore::MAX_PERMITS)),
            lanes: Lanes::default(),
            claims: Claims {
                own: MemoryDeduplication::with_limit(self.remember),
                shared: self.deduplication,
                retention: self.remember_for,
            },
            journal: self.journal,
            in_flight: InFlight::default(),
            answer_within: self.answer_within,
            handler_timeout: self.handler_timeout,
            on_failure: self.on_failure,
        };
        Ok(Dispatcher {
            core: Arc::new(core),
            stopping: self.shared.stopping.clone(),
        })
    }
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types = self.core.handlers.values().flat_map(BTreeMap::keys);
        f.debug_struct("Dispatcher")
            .field("types", &types.collect::<Vec<_>>())
            .field("in_flight", &self.in_flight())
            .finish()
    }
}

impl<S> fmt::Debug for DispatcherBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types = self.handlers.values().flat_map(BTreeMap::keys);
        f.debug_struct("DispatcherBuilder")
            .field("types", &types.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
