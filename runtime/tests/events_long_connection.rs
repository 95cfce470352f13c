//! The long connection against a server that does all that can go wrong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own_events;
mod traces;

use std::convert::Infallible;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use feishu_openapi_runtime::events::mock::{GatewayBehaviour, MockEvent, MockGateway, Rejection};
use feishu_openapi_runtime::events::{
    CancellationToken, ConnectionStatus, Dispatcher, EnvelopeVersion, LongConnection,
    LongConnectionBuilder, LongConnectionError, RawEvent, State, Unhandled,
};
use own_events::{CardPressed, MessageReceived, message_event, number_of, toast};
use serde_json::json;
use tokio::task::JoinHandle;
use traces::print_traces;

const SECRET: &str = "hush-app-secret";

/// A connection that tries again at once.
fn connection(gateway: &MockGateway, dispatcher: &Dispatcher) -> LongConnectionBuilder {
    LongConnection::builder("cli_test", SECRET, dispatcher.clone())
        .base_url(gateway.base_url())
        .reconnect_interval(Duration::from_millis(5))
        .reconnect_jitter(Duration::from_millis(5))
}

struct Running {
    stop: CancellationToken,
    task: JoinHandle<Result<(), LongConnectionError>>,
}

impl Running {
    fn of(builder: LongConnectionBuilder) -> Self {
        let stop = CancellationToken::new();
        let connection = builder.build().unwrap();
        let task = tokio::spawn(connection.run(stop.clone()));
        Self { stop, task }
    }

    async fn stop(self) {
        self.stop.cancel();
        self.task.await.unwrap().unwrap();
    }
}

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn note(&self, what: impl Into<String>) {
        self.0.lock().unwrap().push(what.into());
    }

    fn sorted(&self) -> Vec<String> {
        let mut seen = self.0.lock().unwrap().clone();
        seen.sort_unstable();
        seen
    }
}

fn dispatcher(seen: &Seen) -> Dispatcher {
    Dispatcher::builder(seen.clone())
        .on(
            |State(seen): State<Seen>, event: MessageReceived| async move {
                seen.note(format!("message {}", number_of(&event)));
            },
        )
        .on_callback(|State(seen): State<Seen>, event: CardPressed| async move {
            seen.note(event.host.unwrap());
            Ok::<_, Infallible>(toast("done"))
        })
        .otherwise(|State(seen): State<Seen>, event: RawEvent| async move {
            seen.note(event.header().event_type.clone());
        })
        .build()
        .unwrap()
}

async fn finished(dispatcher: &Dispatcher) {
    let shutdown = dispatcher.shutdown(Duration::from_secs(60)).await;
    assert_eq!(shutdown.unfinished, []);
}

fn press(id: &str, host: &str) -> MockEvent {
    let host = Some(host.to_owned());
    MockEvent::new(id, &CardPressed { host })
}

#[tokio::test]
async fn events_and_callbacks_come_and_are_answered() {
    print_traces();
    let (gateway, seen) = (MockGateway::start().await.unwrap(), Seen::default());
    let dispatcher = dispatcher(&seen);
    let running = Running::of(connection(&gateway, &dispatcher));
    gateway.push(&message_event(1, "oc_1"));
    gateway.push(&press("press-1", "im_message"));
    // The verification token may be empty here, and the envelope the older one.
    let old = MockEvent::of_json(EnvelopeVersion::V1, "out_approval", "u-1", json!({}));
    gateway.push(&old.token(""));
    gateway.all_acknowledged().await;
    running.stop().await;
    finished(&dispatcher).await;
    assert_eq!(seen.sorted(), ["im_message", "message 1", "out_approval"]);
    let answer = gateway.answer_to("press-1").unwrap();
    assert_eq!(answer, json!({"toast": {"content": "done"}}));
    assert_eq!((gateway.connections(), gateway.refused()), (1, 0));
}

/// How many events the long test sends.
const EVENTS: usize = 100_000;

/// How many keys are remembered in it: fewer than events, so that memory stays level, and far more
/// than can be on their way.
const REMEMBERED: usize = 20_000;

/// The memory of this process in bytes, where the system tells.
fn memory() -> Option<usize> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: usize = pages.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_of_many_events_is_handled_once_though_connections_are_cut() {
    let gateway = MockGateway::start().await.unwrap();
    let mut behaviour = GatewayBehaviour::default();
    behaviour.cut_after = Some(Duration::from_secs(1));
    // However fast or slow this machine is, connections are cut in the middle of messages.
    behaviour.cut_after_frames = Some(4999);
    behaviour.parts = 3;
    behaviour.split_each = 5;
    behaviour.repeat_each = Some(7);
    gateway.behave(behaviour);
    let handled: Arc<Vec<AtomicU8>> = Arc::new((0..EVENTS).map(|_| AtomicU8::new(0)).collect());
    let dispatcher = Dispatcher::builder(Arc::clone(&handled))
        .remember(REMEMBERED)
        .on(
            |State(handled): State<Arc<Vec<AtomicU8>>>, event: MessageReceived| async move {
                let number = usize::try_from(number_of(&event)).unwrap();
                handled[number].fetch_add(1, Ordering::SeqCst);
            },
        )
        .build()
        .unwrap();
    let connections = [(); 2].map(|()| Running::of(connection(&gateway, &dispatcher)));
    let mut early = None;
    for number in 0..EVENTS {
        while number % 500 == 0 && gateway.outstanding() > 2000 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        if number == EVENTS / 4 {
            early = memory();
        }
        let number = i64::try_from(number).unwrap();
        gateway.push(&message_event(number, "oc_1"));
    }
    gateway.all_acknowledged().await;
    for connection in connections {
        connection.stop().await;
    }
    finished(&dispatcher).await;
    let times = handled.iter().map(|times| times.load(Ordering::SeqCst));
    let wrong: Vec<(usize, u8)> = times.enumerate().filter(|(_, times)| *times != 1).collect();
    assert!(wrong.is_empty(), "{} of {EVENTS}: {wrong:?}", wrong.len());
    let frames = EVENTS + EVENTS / 7 + 2 * EVENTS / 5;
    let cuts = u64::try_from(frames / 4999).unwrap();
    assert!(gateway.connections() > cuts, "{}", gateway.connections());
    assert_eq!(gateway.acknowledged(), EVENTS + EVENTS / 7);
    if let (Some(early), Some(late)) = (early, memory()) {
        println!("{early} bytes of memory after a quarter, {late} at the end");
        assert!(late < early + (32 << 20), "{early} {late}");
    }
}

fn handshake(status: i64, auth_code: Option<i64>) -> Rejection {
    Rejection::Handshake {
        status,
        message: "no".to_owned(),
        auth_code,
    }
}

fn address(code: i64) -> Rejection {
    Rejection::Address {
        code,
        // A message may repeat what was sent.
        message: format!("no: {SECRET}"),
    }
}

#[tokio::test]
async fn some_refusals_are_final() {
    print_traces();
    for (rejection, expected) in [
        (
            handshake(403, None),
            "the platform forbids the connection: no",
        ),
        (
            handshake(514, Some(1_000_040_350)),
            "the app has too many connections: no",
        ),
        (
            address(10_003),
            "the platform refuses the app: no: [redacted] (code 10003)",
        ),
        (
            address(1_000_040_350),
            "the app has too many connections: no: [redacted]",
        ),
    ] {
        let gateway = MockGateway::start().await.unwrap();
        gateway.reject_next(rejection);
        let dispatcher = dispatcher(&Seen::default());
        let connection = connection(&gateway, &dispatcher).build().unwrap();
        let state = connection.state();
        let error = connection.run(CancellationToken::new()).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!(state.borrow().status, ConnectionStatus::Stopped);
    }
}

#[tokio::test]
async fn after_other_refusals_it_tries_again() {
    print_traces();
    let gateway = MockGateway::start().await.unwrap();
    for rejection in [
        address(1),
        address(1_000_040_343),
        Rejection::AddressStatus(500),
        Rejection::AddressStatus(200),
        Rejection::Silence,
        handshake(514, Some(1_000_040_344)),
        handshake(500, None),
    ] {
        gateway.reject_next(rejection);
    }
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let builder = connection(&gateway, &dispatcher).connect_timeout(Duration::from_millis(300));
    let running = Running::of(builder);
    gateway.push(&message_event(1, "oc_1"));
    gateway.all_acknowledged().await;
    running.stop().await;
    finished(&dispatcher).await;
    assert_eq!(seen.sorted(), ["message 1"]);
}

#[tokio::test]
async fn it_gives_up_after_as_many_attempts_as_may_be() {
    print_traces();
    let gateway = MockGateway::start().await.unwrap();
    for _ in 0..3 {
        gateway.reject_next(address(1));
    }
    let dispatcher = dispatcher(&Seen::default());
    let builder = connection(&gateway, &dispatcher).reconnect_attempts(3);
    let running = builder.build().unwrap().run(CancellationToken::new());
    let error = running.await.unwrap_err().to_string();
    let expected = "3 attempts have failed, the last because the platform cannot now: \
                    no: [redacted] (code 1)";
    assert_eq!(error, expected);
}

#[tokio::test]
async fn a_connection_that_is_silent_is_opened_again() {
    let gateway = MockGateway::start().await.unwrap();
    let mut behaviour = GatewayBehaviour::default();
    behaviour.answers_pings = false;
    gateway.behave(behaviour);
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let builder = connection(&gateway, &dispatcher).ping_interval(Duration::from_millis(30));
    let connection = builder.build().unwrap();
    let mut state = connection.state();
    let stop = CancellationToken::new();
    let task = tokio::spawn(connection.run(stop.clone()));
    let waiting = state.wait_for(|state| state.status == ConnectionStatus::Waiting);
    let failure = waiting.await.unwrap().failure.clone();
    assert_eq!(failure.as_deref(), Some("nothing came for two pings"));
    gateway.behave(GatewayBehaviour::default());
    // With pongs it stays.
    gateway.push(&message_event(1, "oc_1"));
    gateway.all_acknowledged().await;
    let is_connected = state.wait_for(|state| state.connections >= 2);
    assert!(is_connected.await.unwrap().last_frame.is_some());
    stop.cancel();
    task.await.unwrap().unwrap();
    finished(&dispatcher).await;
}

#[tokio::test]
async fn bytes_that_are_no_frames_harm_nobody() {
    print_traces();
    let gateway = MockGateway::start().await.unwrap();
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let builder = connection(&gateway, &dispatcher).max_message(10_000);
    let running = Running::of(builder);
    let frame = |headers: &[(&str, &str)], payload: &[u8]| {
        // Tags 1 to 4, headers and payload, as protobuf has them; each shorter than 128 bytes.
        let mut bytes = vec![0x08, 0, 0x10, 0, 0x18, 0, 0x20, 1];
        for (key, value) in headers {
            let mut header = vec![0x0a, u8::try_from(key.len()).unwrap()];
            header.extend(key.bytes());
            header.extend([0x12, u8::try_from(value.len()).unwrap()]);
            header.extend(value.bytes());
            bytes.extend([0x2a, u8::try_from(header.len()).unwrap()]);
            bytes.extend(header);
        }
        bytes.extend([0x42, u8::try_from(payload.len()).unwrap()]);
        bytes.extend(payload);
        Bytes::from(bytes)
    };
    let event = ("type", "event");
    for bytes in [
        Bytes::new(),
        Bytes::from_static(b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"),
        Bytes::from_static(b"{}"),
        frame(&[], b""),
        frame(&[("type", "new")], b"{}"),
        frame(&[("type", "pong")], b"{}"),
        frame(&[event], b"no JSON"),
        frame(&[event], br#"{"challenge":"c","type":"url_verification"}"#),
        frame(&[event, ("sum", "0")], b"{}"),
        frame(
            &[event, ("sum", "18446744073709551615"), ("seq", "7")],
            b"{}",
        ),
        frame(&[event, ("sum", "3"), ("seq", "3")], b"{}"),
        frame(&[event, ("sum", "-1"), ("seq", "x")], b"{}"),
        // Larger than a message may be: the connection ends, and is opened again.
        Bytes::from(vec![0; 10_001]),
    ] {
        gateway.push_bytes(bytes);
        gateway.push(&message_event(1, "oc_1"));
        gateway.all_acknowledged().await;
    }
    running.stop().await;
    finished(&dispatcher).await;
    assert_eq!(seen.sorted(), ["message 1"]);
    assert_eq!(gateway.connections(), 2);
}

#[tokio::test]
async fn an_event_that_is_not_taken_comes_again() {
    let gateway = MockGateway::start().await.unwrap();
    let tries = Arc::new(AtomicUsize::new(0));
    let dispatcher = Dispatcher::builder(Arc::clone(&tries))
        .unhandled(Unhandled::SendAgain)
        .on_acknowledging(
            |State(tries): State<Arc<AtomicUsize>>, _: MessageReceived| async move {
                match tries.fetch_add(1, Ordering::SeqCst) {
                    0 | 1 => Err("not now"),
                    _ => Ok(()),
                }
            },
        )
        .build()
        .unwrap();
    let running = Running::of(connection(&gateway, &dispatcher));
    gateway.push(&message_event(1, "oc_1"));
    gateway.all_acknowledged().await;
    assert_eq!((tries.load(Ordering::SeqCst), gateway.refused()), (3, 2));
    gateway.push(&press("press-1", "h"));
    while gateway.refused() < 5 {
        tokio::task::yield_now().await;
    }
    assert_eq!(gateway.outstanding(), 1);
    running.stop().await;
}

#[tokio::test]
async fn frames_that_come_late_and_in_parts_are_joined() {
    let gateway = MockGateway::start().await.unwrap();
    let mut behaviour = GatewayBehaviour::default();
    behaviour.delay = Some(Duration::from_millis(2));
    behaviour.parts = 50;
    behaviour.cut_after_frames = Some(120);
    gateway.behave(behaviour);
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let running = Running::of(connection(&gateway, &dispatcher));
    for number in 0..6 {
        gateway.push(&message_event(number, "oc_1"));
    }
    gateway.all_acknowledged().await;
    running.stop().await;
    finished(&dispatcher).await;
    let expected: Vec<String> = (0..6).map(|number| format!("message {number}")).collect();
    assert_eq!(seen.sorted(), expected);
    assert!(gateway.connections() >= 3);
}

#[tokio::test]
async fn many_apps_can_be_connected_at_once() {
    let gateways = [
        MockGateway::start().await.unwrap(),
        MockGateway::start().await.unwrap(),
    ];
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let running = gateways.each_ref().map(|gateway| {
        gateway.push(&message_event(1, "oc_1").app_id(gateway.base_url()));
        Running::of(connection(gateway, &dispatcher))
    });
    for gateway in &gateways {
        gateway.all_acknowledged().await;
    }
    for running in running {
        running.stop().await;
    }
    finished(&dispatcher).await;
    assert_eq!(seen.sorted(), ["message 1", "message 1"]);
}

#[test]
fn a_base_url_that_is_none_is_an_error() {
    let dispatcher = Dispatcher::builder(()).build().unwrap();
    let builder = LongConnection::builder("cli_test", SECRET, dispatcher);
    let shown = format!("{builder:?}");
    assert!(!shown.contains(SECRET), "{shown}");
    let error = builder.base_url("none").build().unwrap_err();
    assert!(matches!(error, LongConnectionError::BaseUrl(_)), "{error}");
}
