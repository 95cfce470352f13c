//! Events in a second by webhook and by long connection, beside bare axum with `serde_json` on the
//! same events, which verifies nothing, remembers nothing and loses what a handler has not finished.
//!
//! A router of axum is called with each request: no socket is in between. One thread does all of it. What is shown is the processor time of this process where the system
//! tells it, since whatever else this machine does does not count in it.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on should stop"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use bytes::Bytes;
use feishu_openapi_runtime::events::mock::{MockEvent, MockGateway, MockPlatform};
use feishu_openapi_runtime::events::{
    CancellationToken, Dispatcher, EnvelopeVersion, Event, LongConnection, State, Verifier, Webhook,
};
use feishu_openapi_runtime::object;
use http::Request;
use serde::Deserialize;
use serde_json::json;
use tower_service::Service as _;

/// How many events each way brings in one run.
const EVENTS: usize = 20_000;

/// How many runs there are. What is shown is the median.
const RUNS: usize = 5;

/// A message, of which the handler wants three fields.
#[derive(Clone, Default)]
struct MessageReceived {
    message: Option<Message>,
}
object!(MessageReceived { message "message" });

#[derive(Clone, Default)]
struct Message {
    message_id: Option<String>,
    chat_id: Option<String>,
    content: Option<String>,
}
object!(Message { message_id "message_id", chat_id "chat_id", content "content" });

impl Event for MessageReceived {
    const TYPE: &'static str = "im.message.receive_v1";
    const VERSION: EnvelopeVersion = EnvelopeVersion::V2;
    const IDENTITY: &'static [&'static str] = &["message", "message_id"];
}

/// The same for `serde_json`.
#[derive(Deserialize)]
struct BareEnvelope {
    header: BareHeader,
    event: BareEvent,
}

#[derive(Deserialize)]
struct BareHeader {
    event_id: String,
    event_type: String,
}

#[derive(Deserialize)]
struct BareEvent {
    message: BareMessage,
}

#[derive(Deserialize)]
struct BareMessage {
    message_id: String,
    chat_id: String,
    content: String,
}

/// An event as large as one that brings a short message is.
fn event(run: usize, number: usize) -> MockEvent {
    let user = |name: &str| json!({"union_id": name, "user_id": name, "open_id": name});
    let json = json!({
        "sender": {"sender_id": user("sender"), "sender_type": "user", "tenant_key": "t"},
        "message": {
            "message_id": format!("om_{run}_{number}"),
            "create_time": "1700000000000",
            "chat_id": "oc_5ce6d572455d361153b7xxxxxxxxxxxx",
            "chat_type": "group",
            "message_type": "text",
            "content": "{\"text\":\"@_user_1 hello, and some more words to make it a message\"}",
            "mentions": [{"key": "@_user_1", "id": user("mentioned"), "name": "Tom"}],
        },
    });
    let id = format!("5e3702a84e847582be8db7fb73283c{run:02}{number:06}");
    MockEvent::of_json(EnvelopeVersion::V2, MessageReceived::TYPE, id, json)
}

fn events(run: usize) -> Vec<MockEvent> {
    (0..EVENTS).map(|number| event(run, number)).collect()
}

type Count = Arc<AtomicUsize>;

fn dispatcher(handled: &Count) -> Dispatcher {
    Dispatcher::builder(Arc::clone(handled))
        .on(
            |State(handled): State<Count>, event: MessageReceived| async move {
                let message = event.message.unwrap();
                black_box((message.message_id, message.chat_id, message.content));
                handled.fetch_add(1, Ordering::Relaxed);
            },
        )
        .build()
        .unwrap()
}

/// The processor time of this process so far, of user and system, where the system tells it.
fn processor_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may have spaces in it.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = |at| fields.split_whitespace().nth(at)?.parse::<u64>().ok();
    Some(Duration::from_millis((ticks(11)? + ticks(12)?) * 10))
}

/// What one run took.
struct Took {
    processor: Option<Duration>,
    wall: Duration,
}

async fn measured(run: impl Future<Output = ()>) -> Took {
    let (processor, wall) = (processor_time(), Instant::now());
    run.await;
    let wall = wall.elapsed();
    let processor = processor_time()
        .zip(processor)
        .map(|(after, before)| after - before);
    Took { processor, wall }
}

fn show(name: &str, mut all: Vec<Took>, delays: Option<[Duration; 2]>) {
    all.sort_by_key(|took| took.processor.unwrap_or(took.wall));
    let median = all.swap_remove(all.len() / 2);
    let count = u32::try_from(EVENTS).unwrap();
    let each = |time: Duration| (time / count).as_nanos() as f64 / 1000.0;
    let processor = median
        .processor
        .map_or("?".to_owned(), |time| format!("{:.1}", each(time)));
    let rate = f64::from(count) / median.wall.as_secs_f64();
    let delays = delays.map_or(String::new(), |delays| {
        let [half, most] = delays.map(|delay| delay.as_nanos() as f64 / 1000.0);
        format!("{half:>10.1} {most:>10.1}")
    });
    println!("{name:<34} {processor:>10} {rate:>12.0} {delays}");
}

/// What a program does that takes events by axum and `serde_json` alone.
async fn bare(body: Bytes) -> &'static str {
    let envelope: BareEnvelope = serde_json::from_slice(&body).unwrap();
    let BareEnvelope { header, event } = envelope;
    let message = event.message;
    black_box((header.event_id, header.event_type));
    black_box((message.message_id, message.chat_id, message.content));
    "{}"
}

/// Gives a router the requests, and returns how long each was waited for.
async fn serve(mut router: Router, requests: Vec<Request<Bytes>>) -> Vec<Duration> {
    let mut delays = Vec::with_capacity(requests.len());
    for request in requests {
        let began = Instant::now();
        let answer = router.call(request.map(Body::from)).await.unwrap();
        delays.push(began.elapsed());
        assert_eq!(answer.status(), 200);
        // A server would come back to its loop here.
        tokio::task::yield_now().await;
    }
    delays
}

async fn webhook(verifier: Verifier, requests: Vec<Request<Bytes>>) -> Vec<Duration> {
    let handled = Count::default();
    let dispatcher = dispatcher(&handled);
    let webhook = Webhook::new(verifier, dispatcher.clone());
    let router = Router::new().route_service("/", webhook);
    let delays = serve(router, requests).await;
    finish(&dispatcher, &handled).await;
    delays
}

/// Runs one way to take requests, and shows it.
async fn show_requests<Serving>(
    name: &str,
    platform: &MockPlatform,
    serve: impl Fn(Vec<Request<Bytes>>) -> Serving,
) where
    Serving: Future<Output = Vec<Duration>>,
{
    let now = SystemTime::now();
    let (mut all, mut delays) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        let events = events(run);
        let requests = events.iter().map(|event| platform.request_at(event, now));
        let requests = requests.collect();
        all.push(measured(async { delays = serve(requests).await }).await);
    }
    delays.sort_unstable();
    let at = |part: usize| delays[delays.len() * part / 100];
    show(name, all, Some([at(50), at(99)]));
}

async fn finish(dispatcher: &Dispatcher, handled: &Count) {
    let shutdown = dispatcher.shutdown(Duration::from_secs(60)).await;
    assert!(shutdown.unfinished.is_empty());
    assert_eq!(handled.load(Ordering::Relaxed), EVENTS);
}

async fn long_connection(gateway: &MockGateway) {
    let handled = Count::default();
    let dispatcher = dispatcher(&handled);
    let builder = LongConnection::builder("cli_bench", "s", dispatcher.clone());
    let connection = builder.base_url(gateway.base_url()).build().unwrap();
    let stop = CancellationToken::new();
    let running = tokio::spawn(connection.run(stop.clone()));
    gateway.all_acknowledged().await;
    stop.cancel();
    running.await.unwrap().unwrap();
    finish(&dispatcher, &handled).await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!(
        "{:<34} {:>10} {:>12} {:>10} {:>10}",
        "", "CPU µs each", "a second", "median µs", "99 % µs"
    );
    let plain = MockPlatform::plain("token");
    let router = || Router::new().route("/", post(bare));
    show_requests("bare axum with serde_json", &plain, |requests| {
        serve(router(), requests)
    })
    .await;
    show_requests("webhook, verification token", &plain, |requests| {
        webhook(Verifier::plain("token"), requests)
    })
    .await;
    let encrypted = MockPlatform::encrypted("key", "token");
    let verifier = Verifier::encrypted("key").verification_token("token");
    show_requests("webhook, signed and encrypted", &encrypted, |requests| {
        webhook(verifier.clone(), requests)
    })
    .await;
    let mut all = Vec::new();
    for run in 0..RUNS {
        let gateway = MockGateway::start().await.unwrap();
        for event in events(run) {
            gateway.push(&event);
        }
        all.push(measured(long_connection(&gateway)).await);
    }
    show("long connection, both of its ends", all, None);
}
