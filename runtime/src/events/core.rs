//! The course of an event: taken, claimed, written down, acknowledged, handled.
//!
//! All that follows the taking is done by a task of its own, so that nothing stops half-way when
//! the connection breaks on which the event came.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::sync::{Semaphore, oneshot};
use tokio::time::Instant;

use super::claims::Claims;
use super::deduplication::{Claim, Hold};
use super::envelope::{EnvelopeVersion, RawEvent};
use super::event::text_at;
use super::failure::{self, Failure, FailureHook, FailureKind};
use super::in_flight::{Flight, InFlight};
use super::journal::{Journal, JournalNumber};
use super::lanes::{LaneEntry, Lanes};
use super::outcome::{NotTaken, Outcome};
use super::registered::{Acknowledge, Handling, Prepared, Registered};
use super::room::{Occupied, Room};
use crate::{Mismatch, StoreError};

/// How long an event may be held that is not acknowledged. If this process dies, another can take
/// it after that; the platform sends it again after 15 seconds and after 5 minutes.
const LEASE: Duration = Duration::from_secs(120);

/// Handlers by the envelope and the type of events.
pub(super) type Handlers = BTreeMap<EnvelopeVersion, BTreeMap<&'static str, Registered>>;

/// What takes events and handles them.
pub(super) struct Core {
    pub(super) handlers: Handlers,
    pub(super) otherwise: Option<Registered>,
    pub(super) unhandled_again: bool,
    /// For events that are taken and not finished.
    pub(super) room: Room,
    /// A permit for each handler that may run.
    pub(super) running: Semaphore,
    pub(super) lanes: Lanes,
    pub(super) claims: Claims,
    pub(super) journal: Option<Arc<dyn Journal>>,
    pub(super) in_flight: InFlight,
    pub(super) answer_within: Duration,
    pub(super) handler_timeout: Option<Duration>,
    pub(super) on_failure: Option<FailureHook>,
}

/// An event that has been taken, or not.
pub(super) struct Admission {
    state: AdmissionState,
}

enum AdmissionState {
    Decided(Outcome),
    Pending(oneshot::Receiver<Outcome>, Instant),
}

/// An event with all that its task needs.
struct Job {
    event: RawEvent,
    acknowledge: Acknowledge,
    keys: Vec<String>,
    handling: Handling,
    place: Option<LaneEntry>,
    recorded: Option<JournalNumber>,
    flight: Flight,
    room: Occupied,
}

impl Admission {
    fn decided(outcome: Outcome) -> Self {
        Self {
            state: AdmissionState::Decided(outcome),
        }
    }

    fn not_taken(reason: NotTaken) -> Self {
        Self::decided(Outcome::NotTaken(reason))
    }

    /// The outcome for the platform, in time.
    pub(super) async fn outcome(self) -> Outcome {
        match self.state {
            AdmissionState::Decided(outcome) => outcome,
            AdmissionState::Pending(outcome, deadline) => {
                match tokio::time::timeout_at(deadline, outcome).await {
                    Ok(Ok(outcome)) => outcome,
                    Ok(Err(_)) => Outcome::NotTaken(NotTaken::Stopping),
                    Err(_) => Outcome::NotTaken(NotTaken::TooSlow),
                }
            }
        }
    }
}

impl Core {
    /// Takes an event. Events of one lane are handled in the order in which this is called and
    /// first polled.
    pub(super) async fn admit(self: &Arc<Self>, event: RawEvent) -> Admission {
        let Some(registered) = self.registered(&event) else {
            return self.unhandled(&event);
        };
        let deadline = Instant::now() + registered.answer_within.unwrap_or(self.answer_within);
        let room = self.room.take(event.json().len());
        let Ok(Some(room)) = tokio::time::timeout_at(deadline, room).await else {
            return Admission::not_taken(NotTaken::Full);
        };
        let Some(flight) = self.in_flight.begin(event.clone()) else {
            return Admission::not_taken(NotTaken::Stopping);
        };
        let prepared = match prepare(registered, &event) {
            Ok(prepared) => prepared,
            Err(kind) => {
                // It would be no other if it came again.
                self.fail(event, kind);
                return Admission::decided(Outcome::Acknowledged(None));
            }
        };
        let outcome = self.start(event, registered, prepared, flight, room, None);
        Admission {
            state: AdmissionState::Pending(outcome, deadline),
        }
    }

    /// Handles the events that a crash interrupted. Gives how many there are.
    pub(super) async fn recover(self: &Arc<Self>) -> Result<usize, StoreError> {
        let Some(journal) = &self.journal else {
            return Ok(0);
        };
        let unfinished = journal.unfinished().await?;
        let count = unfinished.len();
        for (number, event) in unfinished {
            let Some(room) = self.room.take(event.json().len()).await else {
                break;
            };
            let Some(flight) = self.in_flight.begin(event.clone()) else {
                break;
            };
            let Some(registered) = self.registered(&event) else {
                self.finish(number).await;
                continue;
            };
            match prepare(registered, &event) {
                Ok(prepared) => {
                    drop(self.start(event, registered, prepared, flight, room, Some(number)));
                }
                Err(kind) => {
                    self.fail(event, kind);
                    self.finish(number).await;
                }
            }
        }
        Ok(count)
    }

    fn registered(&self, event: &RawEvent) -> Option<&Registered> {
        let header = event.header();
        let handlers = self.handlers.get(&header.version);
        let handler = handlers.and_then(|handlers| handlers.get(&*header.event_type));
        handler.or(self.otherwise.as_ref())
    }

    fn unhandled(&self, event: &RawEvent) -> Admission {
        let event_type = &event.header().event_type;
        tracing::debug!(event_type, "there is no handler for an event");
        if self.unhandled_again {
            Admission::not_taken(NotTaken::NoHandler)
        } else {
            Admission::decided(Outcome::Acknowledged(None))
        }
    }

    /// Starts the task of an event.
    fn start(
        self: &Arc<Self>,
        event: RawEvent,
        registered: &Registered,
        prepared: Prepared,
        flight: Flight,
        room: Occupied,
        recorded: Option<JournalNumber>,
    ) -> oneshot::Receiver<Outcome> {
        let (acknowledging, outcome) = oneshot::channel();
        let number = flight.number();
        tell_mismatches(&event, &prepared.mismatches);
        let job = Job {
            keys: keys(&event, registered.identity),
            event,
            acknowledge: registered.acknowledge,
            handling: prepared.handling,
            place: prepared.lane.map(|name| self.lanes.enter(name)),
            recorded,
            flight,
            room,
        };
        let task = tokio::spawn(Arc::clone(self).run(job, acknowledging));
        self.in_flight.set_task(number, task.abort_handle());
        outcome
    }

    async fn run(self: Arc<Self>, mut job: Job, acknowledging: oneshot::Sender<Outcome>) {
        // Whoever asked may be gone: the event is handled all the same.
        let acknowledge = |outcome| drop(acknowledging.send(outcome));
        if let Err(outcome) = self.secure(&mut job).await {
            return acknowledge(outcome);
        }
        let is_waited_for = job.acknowledge != Acknowledge::AtOnce;
        let mut waiting = Some(acknowledge);
        if !is_waited_for && let Some(acknowledge) = waiting.take() {
            acknowledge(Outcome::Acknowledged(None));
        }
        let Job {
            event,
            acknowledge: acknowledged,
            keys,
            handling,
            mut place,
            recorded,
            flight,
            room,
        } = job;
        if let Some(place) = &mut place {
            place.turn().await;
        }
        let is_callback = acknowledged == Acknowledge::WithAnswer;
        let result = self.handle(handling, is_callback).await;
        if let Some(number) = recorded {
            self.finish(number).await;
        }
        let outcome = self
            .release_or_keep(event, &keys, is_waited_for, result)
            .await;
        if let Some(acknowledge) = waiting {
            acknowledge(outcome);
        }
        // Who waits for the last event may open the journal again.
        drop(self);
        drop((place, flight, room));
    }

    /// Keeps an event or gives it back, if the platform waits for that, and reports a failure.
    async fn release_or_keep(
        &self,
        event: RawEvent,
        keys: &[String],
        is_waited_for: bool,
        result: Result<Outcome, FailureKind>,
    ) -> Outcome {
        match result {
            Ok(outcome) => {
                if is_waited_for {
                    self.claims.keep(keys).await;
                }
                outcome
            }
            Err(kind) => {
                if is_waited_for {
                    self.claims.release(keys).await;
                }
                self.fail(event, kind);
                Outcome::NotTaken(NotTaken::Failed)
            }
        }
    }

    /// Sees to it that the event is new, and is not lost once it is acknowledged.
    async fn secure(&self, job: &mut Job) -> Result<(), Outcome> {
        if job.recorded.is_some() {
            // It was new, and was acknowledged, before it was interrupted.
            self.claims.keep(&job.keys).await;
            return Ok(());
        }
        let journal = self.journal.as_ref();
        let journal = journal.filter(|_| job.acknowledge == Acknowledge::AtOnce);
        let hold = match (job.acknowledge, journal) {
            (Acknowledge::AtOnce, None) => Hold::Kept(self.claims.retention),
            _ => Hold::Claimed(LEASE),
        };
        match self.claims.claim(&job.keys, hold).await {
            Claim::New => {}
            Claim::Duplicate => return Err(Outcome::Acknowledged(None)),
            Claim::InProgress => return Err(Outcome::NotTaken(NotTaken::InProgress)),
        }
        let Some(journal) = journal else {
            return Ok(());
        };
        match journal.record(&job.event).await {
            Ok(number) => {
                job.recorded = Some(number);
                self.claims.keep(&job.keys).await;
                Ok(())
            }
            Err(error) => {
                tell_of_journal(&error);
                self.claims.release(&job.keys).await;
                Err(Outcome::NotTaken(NotTaken::Journal))
            }
        }
    }

    /// Runs a handler, which may fail in any way. Somebody looks at a screen until a callback is
    /// answered: it does not wait until there are fewer others.
    async fn handle(&self, handling: Handling, is_callback: bool) -> Result<Outcome, FailureKind> {
        let _running = if is_callback {
            None
        } else {
            Some(self.running.acquire().await)
        };
        let handled = AssertUnwindSafe(handling).catch_unwind();
        let handled = match self.handler_timeout {
            None => handled.await,
            Some(limit) => match tokio::time::timeout(limit, handled).await {
                Ok(handled) => handled,
                Err(_) => return Err(FailureKind::Timeout(limit)),
            },
        };
        match handled {
            Ok(Ok(outcome)) => Ok(outcome),
            Ok(Err(error)) => Err(FailureKind::Error(error)),
            Err(panic) => Err(FailureKind::of_panic(&*panic)),
        }
    }

    async fn finish(&self, number: JournalNumber) {
        if let Some(journal) = &self.journal
            && let Err(error) = journal.finish(number).await
        {
            tell_of_journal(&error);
        }
    }

    /// Tells of an event that could not be handled.
    pub(super) fn fail(&self, event: RawEvent, kind: FailureKind) {
        let failure = Failure { event, kind };
        failure::tell(&failure, self.on_failure.as_ref());
    }
}

/// Reads an event. What orders events is code of the program, and may panic.
fn prepare(registered: &Registered, event: &RawEvent) -> Result<Prepared, FailureKind> {
    match catch_unwind(AssertUnwindSafe(|| (registered.prepare)(event))) {
        Ok(prepared) => prepared.map_err(FailureKind::Unreadable),
        Err(panic) => Err(FailureKind::of_panic(&*panic)),
    }
}

/// The keys by which an event is recognised when it comes again. Two apps may be sent the same.
fn keys(event: &RawEvent, identity: &[&str]) -> Vec<String> {
    let header = event.header();
    let app = &header.app_id;
    let id = Some(&header.event_id).filter(|id| !id.is_empty());
    let mut keys: Vec<String> = id
        .map(|id| format!("event:{app}:{id}"))
        .into_iter()
        .collect();
    if let Some(id) = text_at(event.json(), identity).filter(|id| !id.is_empty()) {
        keys.push(format!("{}:{app}:{id}", header.event_type));
    }
    keys
}

fn tell_mismatches(event: &RawEvent, mismatches: &[Mismatch]) {
    for mismatch in mismatches {
        tracing::warn!(
            event_type = event.header().event_type,
            event_id = event.header().event_id,
            path = mismatch.path,
            received = mismatch.received,
            read_as = mismatch.read_as.unwrap_or("nothing"),
            "a value of an event is not as documented",
        );
    }
}

fn tell_of_journal(error: &StoreError) {
    let error: &(dyn std::error::Error + 'static) = error;
    tracing::error!(error, "the journal of events failed");
}
