//! Handlers: their order, their number, their failures, and what a shutdown or a crash leaves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own_events;
mod traces;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_openapi_runtime::events::mock::MockEvent;
use feishu_openapi_runtime::events::{
    CancellationToken, Claim, Deduplication, Dispatcher, DispatcherBuilder, EnvelopeVersion,
    ExternalApprovalAnswer, FailureKind, FileJournal, Hold, NotTaken, Outcome, RawEvent, State,
    Unhandled,
};
use feishu_openapi_runtime::{BoxFuture, Mismatch, StoreError};
use own_events::{CardPressed, MessageReceived, QuickApproval, message_event, number_of, toast};
use serde_json::json;
use tokio::sync::Semaphore;
use traces::print_traces;

const TAKEN: Outcome = Outcome::Acknowledged(None);

#[derive(Clone, Default)]
struct Numbers(Arc<Mutex<Vec<i64>>>);

impl Numbers {
    fn note(&self, number: i64) {
        self.0.lock().unwrap().push(number);
    }

    fn taken(&self) -> Vec<i64> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn raw(number: i64) -> RawEvent {
    message_event(number, "oc_1").raw()
}

/// Lets handlers of this run as often as permits are added.
fn gate() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(0))
}

async fn pass(gate: &Semaphore) {
    gate.acquire().await.unwrap().forget();
}

async fn finished(dispatcher: &Dispatcher) {
    let shutdown = dispatcher.shutdown(Duration::from_secs(600)).await;
    assert_eq!(shutdown.unfinished, []);
}

#[tokio::test(start_paused = true)]
async fn events_are_acknowledged_at_once_and_handled_several_at_a_time() {
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (counted, peak) = (Arc::clone(&running), Arc::clone(&most));
    let dispatcher = Dispatcher::builder(())
        .concurrency(7)
        .on(move |_: MessageReceived| {
            let (running, most) = (Arc::clone(&counted), Arc::clone(&peak));
            async move {
                let now = running.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_secs(10)).await;
                running.fetch_sub(1, Ordering::SeqCst);
            }
        })
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    for number in 0..100 {
        assert_eq!(dispatcher.dispatch(raw(number)).await, TAKEN);
    }
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert_eq!(dispatcher.in_flight(), 100);
    finished(&dispatcher).await;
    assert_eq!(most.load(Ordering::SeqCst), 7);
}

#[tokio::test(start_paused = true)]
async fn events_of_one_chat_are_handled_in_order() {
    let numbers = Numbers::default();
    let chat = |event: &MessageReceived| event.message.clone().unwrap().chat_id.unwrap();
    let dispatcher = Dispatcher::builder(numbers.clone())
        .on_in_order(
            chat,
            |State(numbers): State<Numbers>, event: MessageReceived| async move {
                let number = number_of(&event);
                // Without order, the later ones would be first.
                tokio::time::sleep(Duration::from_millis(100 - number.unsigned_abs())).await;
                numbers.note(number);
            },
        )
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    for number in 0..90 {
        let chat = format!("oc_{}", number % 3);
        let event = message_event(number, &chat).raw();
        assert_eq!(dispatcher.dispatch(event.clone()).await, TAKEN);
        // One that comes again does not let others pass.
        assert_eq!(dispatcher.dispatch(event).await, TAKEN);
    }
    finished(&dispatcher).await;
    let mut chats: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for number in numbers.taken() {
        chats.entry(number % 3).or_default().push(number);
    }
    assert_eq!(chats.len(), 3);
    for numbers in chats.values() {
        assert_eq!(numbers.len(), 30);
        assert!(numbers.is_sorted(), "{numbers:?}");
    }
    // Chats do not wait for each other: one of them alone takes a third of all sleeps.
    assert!(began.elapsed() < Duration::from_millis(90 * 100 / 2));
}

/// Takes two events, for which there is room, and a third, for which there is none before one of
/// them is finished.
async fn two_fit(builder: DispatcherBuilder<Arc<Semaphore>>, gate: &Semaphore) {
    let dispatcher = builder
        .on(
            |State(gate): State<Arc<Semaphore>>, _: MessageReceived| async move {
                pass(&gate).await;
            },
        )
        .build()
        .unwrap();
    assert_eq!(dispatcher.dispatch(raw(1)).await, TAKEN);
    assert_eq!(dispatcher.dispatch(raw(2)).await, TAKEN);
    let full = Outcome::NotTaken(NotTaken::Full);
    assert_eq!(dispatcher.dispatch(raw(3)).await, full);
    gate.add_permits(1);
    assert_eq!(dispatcher.dispatch(raw(3)).await, TAKEN);
    gate.add_permits(2);
    finished(&dispatcher).await;
    assert_eq!(gate.available_permits(), 0);
}

#[tokio::test(start_paused = true)]
async fn when_too_many_wait_or_too_many_bytes_the_platform_is_asked_to_send_again() {
    let gate = gate();
    let builder = || Dispatcher::builder(Arc::clone(&gate));
    two_fit(builder().max_waiting(2), &gate).await;
    let bytes = raw(1).json().len();
    two_fit(builder().max_waiting_bytes(2 * bytes), &gate).await;
}

#[tokio::test(start_paused = true)]
async fn a_panic_an_error_and_a_timeout_are_the_handlers_own() {
    print_traces();
    let failures: Arc<Mutex<Vec<(String, String)>>> = Arc::default();
    let told = Arc::clone(&failures);
    let numbers = Numbers::default();
    let dispatcher = Dispatcher::builder(numbers.clone())
        .concurrency(1)
        .handler_timeout(Duration::from_secs(5))
        .on_failure(move |failure| {
            let kind = match &failure.kind {
                FailureKind::Error(error) => format!("error {error}"),
                FailureKind::Panic(message) => format!("panic {message}"),
                FailureKind::Timeout(limit) => format!("timeout {limit:?}"),
                other => panic!("{other:?}"),
            };
            let id = failure.event.header().event_id.clone();
            told.lock().unwrap().push((id, kind));
        })
        .on(
            |State(numbers): State<Numbers>, event: MessageReceived| async move {
                match number_of(&event) {
                    1 => Err("bad".to_owned()),
                    2 => panic!("worse {}", 2),
                    3 => std::future::pending().await,
                    number => {
                        numbers.note(number);
                        Ok(())
                    }
                }
            },
        )
        .build()
        .unwrap();
    for number in 1..=4 {
        assert_eq!(dispatcher.dispatch(raw(number)).await, TAKEN);
    }
    finished(&dispatcher).await;
    assert_eq!(numbers.taken(), [4]);
    let mut told = failures.lock().unwrap().clone();
    told.sort();
    let told: Vec<(&str, &str)> = told.iter().map(|(id, kind)| (&**id, &**kind)).collect();
    let expected = [
        ("event-1", "error bad"),
        ("event-2", "panic worse 2"),
        ("event-3", "timeout 5s"),
    ];
    assert_eq!(told, expected);
}

#[tokio::test(start_paused = true)]
async fn an_acknowledgement_can_wait_for_the_handler() {
    let gate = gate();
    let (open, tries) = (Arc::clone(&gate), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&tries);
    let dispatcher = Dispatcher::builder(())
        .on_acknowledging(move |event: MessageReceived| {
            let (gate, count) = (Arc::clone(&open), Arc::clone(&count));
            async move {
                let tries = count.fetch_add(1, Ordering::SeqCst);
                if number_of(&event) == 2 {
                    pass(&gate).await;
                }
                if tries == 0 { Err("not now") } else { Ok(()) }
            }
        })
        .build()
        .unwrap();
    let failed = Outcome::NotTaken(NotTaken::Failed);
    assert_eq!(dispatcher.dispatch(raw(1)).await, failed);
    // The platform sends it again, and then no more.
    assert_eq!(dispatcher.dispatch(raw(1)).await, TAKEN);
    assert_eq!(dispatcher.dispatch(raw(1)).await, TAKEN);
    assert_eq!(tries.load(Ordering::SeqCst), 2);
    // A slow one goes on, and is not started again meanwhile.
    let slow = Outcome::NotTaken(NotTaken::TooSlow);
    assert_eq!(dispatcher.dispatch(raw(2)).await, slow);
    let in_progress = Outcome::NotTaken(NotTaken::InProgress);
    assert_eq!(dispatcher.dispatch(raw(2)).await, in_progress);
    gate.add_permits(1);
    while dispatcher.in_flight() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(dispatcher.dispatch(raw(2)).await, TAKEN);
    assert_eq!(tries.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_callback_that_fails_is_no_answer() {
    let dispatcher = Dispatcher::builder(())
        .on_callback(|event: CardPressed| async move {
            match event.host {
                Some(_) => Ok(toast("ok")),
                None => Err("no host"),
            }
        })
        .build()
        .unwrap();
    let press = |id, host: Option<&str>| {
        let host = host.map(str::to_owned);
        MockEvent::new(id, &CardPressed { host }).raw()
    };
    let answer = br#"{"toast":{"content":"ok"}}"#;
    let answered = dispatcher.dispatch(press("1", Some("h"))).await;
    assert_eq!(answered, Outcome::Acknowledged(Some(answer[..].into())));
    let failed = Outcome::NotTaken(NotTaken::Failed);
    assert_eq!(dispatcher.dispatch(press("2", None)).await, failed);
}

#[tokio::test(start_paused = true)]
async fn an_external_approval_may_take_longer_than_other_callbacks() {
    async fn slow<E>(_: E) {
        tokio::time::sleep(Duration::from_secs(9)).await;
    }
    let dispatcher = Dispatcher::builder(())
        .on_callback(|event: CardPressed| async move {
            slow(event).await;
            Ok::<_, Infallible>(toast("late"))
        })
        .on_external_approval(|event: QuickApproval| async move {
            slow(event).await;
            Ok::<_, Infallible>(ExternalApprovalAnswer::Done)
        })
        .build()
        .unwrap();
    let approval = MockEvent::new("", &QuickApproval::default());
    assert_eq!(dispatcher.dispatch(approval.raw()).await, TAKEN);
    let press = MockEvent::new("event-1", &CardPressed::default());
    let slow = Outcome::NotTaken(NotTaken::TooSlow);
    assert_eq!(dispatcher.dispatch(press.raw()).await, slow);
    finished(&dispatcher).await;
}

#[tokio::test(start_paused = true)]
async fn a_callback_does_not_wait_for_events() {
    let dispatcher = Dispatcher::builder(())
        .concurrency(1)
        .on(|_: MessageReceived| std::future::pending::<()>())
        .on_callback(|_: CardPressed| async move { Ok::<_, Infallible>(toast("ok")) })
        .build()
        .unwrap();
    for number in 0..3 {
        assert_eq!(dispatcher.dispatch(raw(number)).await, TAKEN);
    }
    let press = MockEvent::new("press", &CardPressed::default()).raw();
    let answered = dispatcher.dispatch(press).await;
    assert!(
        matches!(answered, Outcome::Acknowledged(Some(_))),
        "{answered:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_finishes_what_was_taken_and_tells_the_rest() {
    let told = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&told);
    let dispatcher = Dispatcher::builder(())
        .on_failure(move |failure| {
            assert!(matches!(failure.kind, FailureKind::Interrupted));
            count.fetch_add(1, Ordering::SeqCst);
        })
        .on(
            |stopping: CancellationToken, event: MessageReceived| async move {
                match number_of(&event) {
                    1 => stopping.cancelled().await,
                    2 => tokio::time::sleep(Duration::from_secs(5)).await,
                    _ => std::future::pending().await,
                }
            },
        )
        .build()
        .unwrap();
    for number in 1..=3 {
        assert_eq!(dispatcher.dispatch(raw(number)).await, TAKEN);
    }
    let shutdown = dispatcher.shutdown(Duration::from_secs(10)).await;
    let unfinished: Vec<&str> = shutdown
        .unfinished
        .iter()
        .map(|header| &*header.event_id)
        .collect();
    assert_eq!((shutdown.finished, unfinished), (2, vec!["event-3"]));
    assert_eq!(told.load(Ordering::SeqCst), 1);
    let stopping = Outcome::NotTaken(NotTaken::Stopping);
    assert_eq!(dispatcher.dispatch(raw(4)).await, stopping);
    assert_eq!(dispatcher.in_flight(), 0);
}

#[tokio::test]
async fn an_event_is_handled_although_whoever_brought_it_is_gone() {
    let numbers = Numbers::default();
    let dispatcher = Dispatcher::builder(numbers.clone())
        .on(
            |State(numbers): State<Numbers>, event: MessageReceived| async move {
                numbers.note(number_of(&event));
            },
        )
        .deduplication(Slow)
        .build()
        .unwrap();
    for number in 0..10 {
        let dispatching = dispatcher.dispatch(raw(number));
        // The connection breaks while the store is asked.
        let gone = tokio::time::timeout(Duration::from_millis(1), dispatching).await;
        assert!(gone.is_err());
    }
    finished(&dispatcher).await;
    let mut taken = numbers.taken();
    taken.sort_unstable();
    assert_eq!(taken, Vec::from_iter(0..10));
}

/// A store that takes its time and then fails.
struct Slow;

impl Deduplication for Slow {
    fn claim<'a>(&'a self, _: &'a [String], _: Hold) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            Err(StoreError::new("gone"))
        })
    }

    fn keep<'a>(&'a self, _: &'a [String], _: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { Err(StoreError::new("gone")) })
    }

    fn release<'a>(&'a self, _: &'a [String]) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { Err(StoreError::new("gone")) })
    }
}

#[tokio::test]
async fn a_store_that_fails_leaves_what_this_process_remembers() {
    let numbers = Numbers::default();
    let dispatcher = Dispatcher::builder(numbers.clone())
        .on(
            |State(numbers): State<Numbers>, event: MessageReceived| async move {
                numbers.note(number_of(&event));
            },
        )
        .deduplication(Slow)
        .build()
        .unwrap();
    for _ in 0..3 {
        assert_eq!(dispatcher.dispatch(raw(1)).await, TAKEN);
    }
    finished(&dispatcher).await;
    assert_eq!(numbers.taken(), [1]);
}

#[tokio::test]
async fn events_without_a_handler_are_acknowledged_or_wanted_again() {
    let again = Outcome::NotTaken(NotTaken::NoHandler);
    for (unhandled, expected) in [
        (Unhandled::Acknowledge, TAKEN),
        (Unhandled::SendAgain, again),
    ] {
        let dispatcher = Dispatcher::builder(())
            .unhandled(unhandled)
            .build()
            .unwrap();
        assert_eq!(dispatcher.dispatch(raw(1)).await, expected);
    }
}

#[test]
fn two_handlers_for_one_type_are_an_error() {
    let twice = Dispatcher::builder(())
        .on(|_: MessageReceived| async {})
        .on(|_: MessageReceived| async {})
        .build();
    let error = twice.unwrap_err().to_string();
    assert_eq!(error, "there are two handlers for `im.message.receive_v1`");
}

#[tokio::test]
async fn values_that_are_not_as_documented_are_converted_and_told() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let dispatcher = Dispatcher::builder(Arc::clone(&seen))
        .on(
            |State(seen): State<Arc<Mutex<Vec<String>>>>,
             mismatches: Vec<Mismatch>,
             event: MessageReceived| async move {
                let message = event.message.unwrap_or_default();
                let paths = mismatches.into_iter().map(|mismatch| mismatch.path);
                let mut seen = seen.lock().unwrap();
                seen.extend(paths);
                seen.push(format!("{:?} {:?}", message.number, message.content));
            },
        )
        .build()
        .unwrap();
    let json = json!({"message": {"number": "5", "content": {"a": 1}, "unknown": []}});
    let version = EnvelopeVersion::V2;
    let event = MockEvent::of_json(version, "im.message.receive_v1", "1", json);
    assert_eq!(dispatcher.dispatch(event.raw()).await, TAKEN);
    let json = json!([]);
    let event = MockEvent::of_json(version, "im.message.receive_v1", "2", json);
    assert_eq!(dispatcher.dispatch(event.raw()).await, TAKEN);
    finished(&dispatcher).await;
    let seen = seen.lock().unwrap();
    assert!(
        seen.contains(&"event.message.number".to_owned()),
        "{seen:?}"
    );
    assert!(
        seen.contains(&r#"Some(5) Some("{\"a\":1}")"#.to_owned()),
        "{seen:?}"
    );
}

/// A dispatcher with a journal, whose handlers note numbers when the gate lets them.
async fn journaled(path: &std::path::Path, numbers: &Numbers, gate: &Arc<Semaphore>) -> Dispatcher {
    let gate = Arc::clone(gate);
    Dispatcher::builder(numbers.clone())
        .journal(FileJournal::open(path).await.unwrap())
        .on(
            move |State(numbers): State<Numbers>, event: MessageReceived| {
                let gate = Arc::clone(&gate);
                async move {
                    pass(&gate).await;
                    numbers.note(number_of(&event));
                }
            },
        )
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_journal_gives_back_what_a_crash_interrupted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let numbers = Numbers::default();
    let handled = gate();
    let dispatcher = journaled(&path, &numbers, &handled).await;
    for number in 0..20 {
        assert_eq!(dispatcher.dispatch(raw(number)).await, TAKEN);
    }
    handled.add_permits(5);
    while dispatcher.in_flight() > 15 {
        tokio::task::yield_now().await;
    }
    let error = FileJournal::open(&path).await.unwrap_err();
    let error = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(error, "another process uses this journal");
    // A crash: nothing of the first process goes on, and a line is cut off.
    let shutdown = dispatcher.shutdown(Duration::ZERO).await;
    assert_eq!(shutdown.unfinished.len(), 15);
    drop(dispatcher);
    let before = numbers.taken();
    assert_eq!(before.len(), 5);
    let mut written = std::fs::read(&path).unwrap();
    written.extend_from_slice(br#"{"taken":{"number":99,"#);
    let (again, copy) = (gate(), folder.path().join("copy"));
    std::fs::write(&copy, written).unwrap();
    let dispatcher = journaled(&copy, &numbers, &again).await;
    assert_eq!(dispatcher.recover().await.unwrap(), 15);
    again.add_permits(1000);
    // The platform sends them again, too.
    for event in (0..20).filter(|number| !before.contains(number)) {
        assert_eq!(dispatcher.dispatch(raw(event)).await, TAKEN);
    }
    finished(&dispatcher).await;
    let mut all = [before, numbers.taken()].concat();
    all.sort_unstable();
    assert_eq!(all, Vec::from_iter(0..20));
    drop(dispatcher);
    let dispatcher = journaled(&copy, &numbers, &again).await;
    assert_eq!(dispatcher.recover().await.unwrap(), 0);
}

#[tokio::test]
async fn a_journal_that_is_none_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    std::fs::write(&path, "{\"finished\":1}\nhello\n").unwrap();
    let error = FileJournal::open(&path).await.unwrap_err();
    let error = std::error::Error::source(&error).unwrap().to_string();
    assert!(error.contains("line 2"), "{error}");
}

#[tokio::test]
async fn handlers_without_state_are_functions_of_the_event() {
    async fn handler(_: MessageReceived) -> Result<(), Infallible> {
        Ok(())
    }
    let dispatcher = Dispatcher::builder(()).on(handler).build().unwrap();
    assert_eq!(dispatcher.dispatch(raw(1)).await, TAKEN);
    finished(&dispatcher).await;
}
