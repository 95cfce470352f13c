//! What a webhook takes, and what it answers to requests that are not the platform's.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own_events;
mod traces;

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use feishu_openapi_runtime::events::Incoming;
use feishu_openapi_runtime::events::mock::{MockEvent, MockPlatform};
use feishu_openapi_runtime::events::{
    Dispatcher, EnvelopeVersion, EventHeader, ExternalApprovalAnswer, OldCardAction, RawEvent,
    State, Verifier, Webhook,
};
use feishu_openapi_runtime::{BoxError, WireBody};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::{Body, Frame};
use own_events::{CardPressed, MessageReceived, OutApproved, QuickApproval, message_event, toast};
use proptest::prelude::*;
use serde_json::{Value, json};
use tower_service::Service;
use traces::{Traced, print_traces};

const KEY: &str = "hush-encrypt-key";
const TOKEN: &str = "hush-verification-token";

/// The time of all tests: 2023-11-14.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

/// What handlers saw.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn note(&self, what: impl Into<String>) {
        self.0.lock().unwrap().push(what.into());
    }

    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn dispatcher(seen: &Seen) -> Dispatcher {
    Dispatcher::builder(seen.clone())
        .on(
            |State(seen): State<Seen>, header: EventHeader, event: MessageReceived| async move {
                let id = event.message.unwrap().message_id.unwrap();
                seen.note(format!("{} {id}", header.event_id));
            },
        )
        .on(|State(seen): State<Seen>, event: OutApproved| async move {
            seen.note(event.instance_code.unwrap());
            Ok::<_, Infallible>(())
        })
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

fn webhook(verifier: Verifier, dispatcher: &Dispatcher) -> Webhook {
    Webhook::new(verifier, dispatcher.clone()).wall_clock(now)
}

/// Sends a request as a server would.
async fn send<B>(webhook: &Webhook, request: Request<B>) -> (StatusCode, Bytes)
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    let mut webhook = webhook.clone();
    let response: Response<WireBody> = webhook.call(request).await.unwrap();
    let status = response.status();
    (status, response.into_body().whole().await.unwrap())
}

async fn send_whole(webhook: &Webhook, request: Request<Bytes>) -> (StatusCode, Bytes) {
    send(webhook, request.map(WireBody::from)).await
}

async fn finished(dispatcher: &Dispatcher) {
    let shutdown = dispatcher.shutdown(Duration::from_secs(30)).await;
    assert_eq!(shutdown.unfinished, []);
}

#[tokio::test]
async fn a_challenge_is_given_back_plain_and_encrypted() {
    for (verifier, platform) in [
        (Verifier::plain(TOKEN), MockPlatform::plain(TOKEN)),
        (
            Verifier::encrypted(KEY),
            MockPlatform::encrypted(KEY, TOKEN),
        ),
        (
            Verifier::encrypted(KEY).verification_token(TOKEN),
            MockPlatform::encrypted(KEY, TOKEN),
        ),
    ] {
        let webhook = webhook(verifier, &dispatcher(&Seen::default()));
        let (status, body) = send_whole(&webhook, platform.challenge("c \"1\"")).await;
        assert_eq!(status, 200);
        let body: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body, json!({"challenge": "c \"1\""}));
    }
}

#[tokio::test]
async fn events_in_each_envelope_come_to_their_handlers() {
    let approved = OutApproved {
        instance_code: Some("i-1".to_owned()),
    };
    let other = json!({"x": 1});
    let events = [
        message_event(1, "oc_1"),
        MockEvent::new("event-2", &approved),
        MockEvent::of_json(EnvelopeVersion::V2, "a.new_v1", "event-3", other.clone()),
        MockEvent::of_json(EnvelopeVersion::Flat, "", "c-4", other),
    ];
    let expected = ["event-1 om_1", "i-1", "a.new_v1", "card.action.trigger_v1"];
    let both = || Verifier::encrypted(KEY).verification_token(TOKEN);
    for (verifier, platform) in [
        (both(), MockPlatform::encrypted(KEY, TOKEN)),
        (Verifier::plain(TOKEN), MockPlatform::plain(TOKEN)),
        (Verifier::unverified(), MockPlatform::plain("any hush")),
    ] {
        let seen = Seen::default();
        let dispatcher = dispatcher(&seen);
        let webhook = webhook(verifier, &dispatcher);
        for event in &events {
            let request = platform.request_at(event, now());
            assert_eq!(send_whole(&webhook, request).await.0, 200);
        }
        finished(&dispatcher).await;
        let mut seen = seen.taken();
        seen.sort_unstable();
        let mut expected = expected.map(str::to_owned);
        expected.sort_unstable();
        assert_eq!(seen, expected);
    }
}

#[tokio::test]
async fn a_callback_is_answered_with_what_its_handler_returns() {
    let seen = Seen::default();
    let webhook = webhook(Verifier::encrypted(KEY), &dispatcher(&seen));
    let host = Some("im_message".to_owned());
    let event = MockEvent::new("event-1", &CardPressed { host });
    let request = MockPlatform::encrypted(KEY, TOKEN).request_at(&event, now());
    let (status, body) = send_whole(&webhook, request).await;
    assert_eq!(status, 200);
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body, json!({"toast": {"content": "done"}}));
    assert_eq!(seen.taken(), ["im_message"]);
}

#[tokio::test]
async fn an_old_card_is_a_type_and_is_answered_with_a_card() {
    let dispatcher = Dispatcher::builder(())
        .on_callback(|event: OldCardAction| async move {
            let action = event.action.unwrap();
            let who = (event.open_id.unwrap(), event.open_message_id.unwrap());
            Ok::<_, Infallible>(json!({"elements": [who, action.value, action.tag]}))
        })
        .build()
        .unwrap();
    let press = json!({
        "open_id": "ou_1", "open_message_id": "om_1",
        "action": {"tag": "button", "value": {"answer": "yes"}},
    });
    let event = MockEvent::of_json(
        EnvelopeVersion::Flat,
        "card.action.trigger_v1",
        "c-1",
        press,
    );
    let request = MockPlatform::plain(TOKEN).request_at(&event, now());
    let (status, body) = send_whole(&webhook(Verifier::plain(TOKEN), &dispatcher), request).await;
    assert_eq!(status, 200);
    let body: Value = serde_json::from_slice(&body).unwrap();
    let expected = json!({"elements": [["ou_1", "om_1"], {"answer": "yes"}, "button"]});
    assert_eq!(body, expected);
}

/// Approves what was not too expensive, and fails at what is neither approved nor rejected.
fn approvals() -> Dispatcher {
    let decide = |event: QuickApproval| async move {
        match (event.action_type.as_deref(), event.reason.as_deref()) {
            (Some("APPROVE"), Some("too much")) => Ok(ExternalApprovalAnswer::Declined {
                message: "it is too expensive".to_owned(),
                without_prefix: true,
            }),
            (Some("APPROVE" | "REJECT"), _) => Ok(ExternalApprovalAnswer::Done),
            _ => Err("what is that?"),
        }
    };
    let builder = Dispatcher::builder(()).on_external_approval(decide);
    builder.build().unwrap()
}

fn approval(action: &str, reason: &str) -> MockEvent {
    let event = QuickApproval {
        action_type: Some(action.to_owned()),
        approval_code: Some("A3895051".to_owned()),
        reason: Some(reason.to_owned()),
    };
    MockEvent::new("", &event)
}

#[tokio::test]
async fn an_external_approval_is_done_declined_or_failed() {
    let encrypted = Verifier::external_approvals(TOKEN).encrypt_key(KEY);
    for (verifier, platform) in [
        (
            Verifier::external_approvals(TOKEN),
            MockPlatform::plain(TOKEN),
        ),
        (encrypted, MockPlatform::encrypted(KEY, TOKEN)),
    ] {
        let webhook = webhook(verifier, &approvals());
        let declined = r#"{"message":"it is too expensive","without_prefix":"true"}"#;
        for (action, reason, expected) in [
            ("APPROVE", "fine", (200, "{}")),
            // It may come again: somebody pressed twice.
            ("APPROVE", "fine", (200, "{}")),
            ("APPROVE", "too much", (422, declined)),
            ("BURN", "", (500, "")),
        ] {
            let request = platform.request_at(&approval(action, reason), now());
            let (status, body) = send_whole(&webhook, request).await;
            assert_eq!(
                (status.as_u16(), &*body),
                (expected.0, expected.1.as_bytes())
            );
        }
    }
}

/// A row of the table in the README: what is done to a good request, and what is answered.
struct Row {
    name: &'static str,
    request: fn(&MockPlatform) -> Request<Bytes>,
    status: u16,
}

fn good(platform: &MockPlatform) -> Request<Bytes> {
    platform.request_at(&message_event(1, "oc_1"), now())
}

fn at(platform: &MockPlatform, seconds: i64) -> Request<Bytes> {
    let offset = Duration::from_secs(seconds.unsigned_abs());
    let time = match seconds {
        0.. => now() + offset,
        _ => now() - offset,
    };
    platform.request_at(&message_event(1, "oc_1"), time)
}

fn with_header(
    mut request: Request<Bytes>,
    name: &'static str,
    value: Option<&str>,
) -> Request<Bytes> {
    request.headers_mut().remove(name);
    if let Some(value) = value {
        let value = value.parse().unwrap();
        request.headers_mut().insert(name, value);
    }
    request
}

fn unsigned(request: Request<Bytes>) -> Request<Bytes> {
    with_header(request, "x-lark-signature", None)
}

fn with_body(request: &Request<Bytes>, body: impl Into<Bytes>) -> Request<Bytes> {
    request.clone().map(|_| body.into())
}

/// A request signed over this body.
fn signed(platform: &MockPlatform, body: impl Into<Bytes>) -> Request<Bytes> {
    platform.signed(body.into(), now())
}

/// A request signed over a body in which this was encrypted.
fn sealed(platform: &MockPlatform, plain: &str) -> Request<Bytes> {
    signed(platform, platform.encrypt(plain.as_bytes()))
}

/// A request signed over a body whose `encrypt` is this.
fn sealed_as(platform: &MockPlatform, encrypted: &str) -> Request<Bytes> {
    signed(platform, json!({"encrypt": encrypted}).to_string())
}

fn replaced(request: &Request<Bytes>, from: &str, to: &str) -> Bytes {
    let body = std::str::from_utf8(request.body()).unwrap();
    body.replacen(from, to, 1).into()
}

const ENCRYPTED: &[Row] = &[
    Row {
        name: "nothing",
        request: good,
        status: 200,
    },
    Row {
        name: "the method is GET",
        request: |platform| {
            let mut request = good(platform);
            *request.method_mut() = Method::GET;
            request
        },
        status: 405,
    },
    Row {
        name: "a byte of the body is another",
        request: |platform| {
            let request = good(platform);
            let body = replaced(&request, "{", " {");
            with_body(&request, body)
        },
        status: 401,
    },
    Row {
        name: "the signature is of another key",
        request: |_| good(&MockPlatform::encrypted("hush-other", TOKEN)),
        status: 401,
    },
    Row {
        name: "the signature is cut short",
        request: |platform| {
            let request = good(platform);
            let signature = request.headers()["x-lark-signature"].to_str().unwrap();
            let signature = signature[1..].to_owned();
            with_header(request, "x-lark-signature", Some(&signature))
        },
        status: 401,
    },
    Row {
        name: "there is no signature",
        request: |platform| unsigned(good(platform)),
        status: 401,
    },
    Row {
        name: "there is no nonce",
        request: |platform| with_header(good(platform), "x-lark-request-nonce", None),
        status: 401,
    },
    Row {
        name: "the timestamp is another than was signed",
        request: |platform| {
            with_header(
                good(platform),
                "x-lark-request-timestamp",
                Some("1700000001"),
            )
        },
        status: 401,
    },
    Row {
        name: "it was signed longer ago than may be",
        request: |platform| at(platform, -8 * 60 * 60 - 1),
        status: 401,
    },
    Row {
        name: "it was signed in the future",
        request: |platform| at(platform, 5 * 60 + 1),
        status: 401,
    },
    Row {
        name: "an event is signed with the verification token, as old cards are",
        request: |platform| {
            let envelope = message_event(1, "oc_1").token(TOKEN).envelope();
            let json = serde_json::from_slice(&envelope).unwrap();
            let event = MockEvent::of_json(EnvelopeVersion::Flat, "", "c-1", json);
            platform.request_at(&event, now())
        },
        status: 401,
    },
    Row {
        name: "an event is neither encrypted nor signed",
        request: |platform| {
            let envelope = message_event(1, "oc_1").token(TOKEN).envelope();
            unsigned(signed(platform, envelope))
        },
        status: 401,
    },
    Row {
        name: "a challenge is not encrypted",
        request: |_| MockPlatform::plain(TOKEN).challenge("c"),
        status: 401,
    },
    Row {
        name: "a challenge is encrypted with another key",
        request: |_| MockPlatform::encrypted("hush-other", TOKEN).challenge("c"),
        status: 401,
    },
    Row {
        name: "a challenge has another verification token",
        request: |_| MockPlatform::encrypted(KEY, "hush-other").challenge("c"),
        status: 401,
    },
    Row {
        name: "a challenge is larger than any",
        request: |platform| platform.challenge(&"c".repeat(5000)),
        status: 401,
    },
    Row {
        name: "the verification token is another",
        request: |_| good(&MockPlatform::encrypted(KEY, "hush-other")),
        status: 401,
    },
    Row {
        name: "it is signed, and encrypted with another key",
        request: |platform| {
            let other = MockPlatform::encrypted("hush-other", TOKEN);
            signed(platform, good(&other).into_body())
        },
        status: 401,
    },
    Row {
        name: "it is signed, and the padding is wrong",
        request: |platform| sealed_as(platform, &"A".repeat(64)),
        status: 401,
    },
    Row {
        name: "it is signed, and ends within a block",
        request: |platform| sealed_as(platform, &"A".repeat(60)),
        status: 401,
    },
    Row {
        name: "it is signed, and no base64",
        request: |platform| sealed_as(platform, "?"),
        status: 401,
    },
    Row {
        name: "it is signed, and no JSON is encrypted",
        request: |platform| sealed(platform, "x"),
        status: 400,
    },
    Row {
        name: "it is signed, and no event is encrypted",
        request: |platform| sealed(platform, "{}"),
        status: 400,
    },
    Row {
        name: "it is signed, and no JSON",
        request: |platform| signed(platform, "x"),
        status: 400,
    },
    Row {
        name: "it is signed, and has a member twice",
        request: |platform| sealed(platform, r#"{"header":{},"header":{}}"#),
        status: 400,
    },
    Row {
        name: "it is signed, and is nested without end",
        request: |platform| sealed(platform, &format!(r#"{{"event":{}"#, "[".repeat(100_000))),
        status: 400,
    },
    Row {
        name: "it is signed, and larger than may be",
        request: |platform| signed(platform, vec![b' '; (4 << 20) + 1]),
        status: 413,
    },
];

const PLAIN: &[Row] = &[
    Row {
        name: "nothing",
        request: good,
        status: 200,
    },
    Row {
        name: "an external approval comes where events do",
        request: approve,
        status: 401,
    },
    Row {
        name: "the verification token is another",
        request: |_| good(&MockPlatform::plain("hush-other")),
        status: 401,
    },
    Row {
        name: "there is no verification token",
        request: |_| good(&MockPlatform::plain("")),
        status: 401,
    },
    Row {
        name: "a challenge has another verification token",
        request: |_| MockPlatform::plain("hush-other").challenge("c"),
        status: 401,
    },
    Row {
        name: "it is encrypted, and no key is configured",
        request: |_| good(&MockPlatform::encrypted(KEY, TOKEN)),
        status: 401,
    },
    Row {
        name: "an old card has no signature",
        request: |platform| {
            let card = MockEvent::of_json(EnvelopeVersion::Flat, "", "c-1", json!({}));
            unsigned(platform.request_at(&card, now()))
        },
        status: 401,
    },
    Row {
        name: "an old card is signed with another token",
        request: |_| {
            let card = MockEvent::of_json(EnvelopeVersion::Flat, "", "c-1", json!({}));
            MockPlatform::plain("hush-other").request_at(&card, now())
        },
        status: 401,
    },
];

const APPROVALS: &[Row] = &[
    Row {
        name: "nothing",
        request: approve,
        status: 200,
    },
    Row {
        name: "the token is another",
        request: |_| approve(&MockPlatform::encrypted(KEY, "hush-other")),
        status: 401,
    },
    Row {
        name: "it is encrypted with another key",
        request: |_| approve(&MockPlatform::encrypted("hush-other", TOKEN)),
        status: 401,
    },
    Row {
        name: "it is not encrypted",
        request: |_| approve(&MockPlatform::plain(TOKEN)),
        status: 401,
    },
    Row {
        name: "the padding is wrong",
        request: |platform| unsigned(sealed_as(platform, &"A".repeat(64))),
        status: 401,
    },
    Row {
        name: "what is encrypted is no JSON",
        request: |platform| unsigned(sealed(platform, "x")),
        status: 401,
    },
    Row {
        name: "it is an event for an app",
        request: good,
        status: 401,
    },
    Row {
        name: "it is larger than may be",
        request: |platform| with_body(&approve(platform), vec![b' '; (4 << 20) + 1]),
        status: 413,
    },
];

fn approve(platform: &MockPlatform) -> Request<Bytes> {
    platform.request_at(&approval("APPROVE", ""), now())
}

#[tokio::test]
async fn requests_that_are_not_the_platforms_are_refused() {
    print_traces();
    let encrypted = (
        Verifier::encrypted(KEY).verification_token(TOKEN),
        MockPlatform::encrypted(KEY, TOKEN),
        ENCRYPTED,
    );
    let plain = (Verifier::plain(TOKEN), MockPlatform::plain(TOKEN), PLAIN);
    let approvals = (
        Verifier::external_approvals(TOKEN).encrypt_key(KEY),
        MockPlatform::encrypted(KEY, TOKEN),
        APPROVALS,
    );
    for (verifier, platform, rows) in [encrypted, plain, approvals] {
        for row in rows {
            let seen = Seen::default();
            let dispatcher = dispatcher(&seen);
            let webhook = webhook(verifier.clone(), &dispatcher);
            let (status, body) = send_whole(&webhook, (row.request)(&platform)).await;
            assert_eq!(status, row.status, "{}", row.name);
            finished(&dispatcher).await;
            let is_taken = status == StatusCode::OK;
            assert_eq!(seen.taken().len(), usize::from(is_taken), "{}", row.name);
            // The sender is not told why.
            assert_eq!(body, if is_taken { "{}" } else { "" }, "{}", row.name);
        }
    }
}

#[tokio::test]
async fn a_replayed_request_is_answered_and_not_handled_again() {
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let webhook = webhook(Verifier::encrypted(KEY), &dispatcher);
    let platform = MockPlatform::encrypted(KEY, TOKEN);
    for _ in 0..5 {
        assert_eq!(send_whole(&webhook, good(&platform)).await.0, 200);
    }
    // The same message under another id.
    let again = MockEvent::new("event-other", &own_events::message(1, "oc_1"));
    let request = platform.request_at(&again, now());
    assert_eq!(send_whole(&webhook, request).await.0, 200);
    // The same for another app.
    let request = platform.request_at(&again.app_id("cli_other"), now());
    assert_eq!(send_whole(&webhook, request).await.0, 200);
    finished(&dispatcher).await;
    assert_eq!(seen.taken(), ["event-1 om_1", "event-other om_1"]);
}

/// A body without end, that breaks, or that never comes; it counts how often it was asked.
struct Hostile {
    piece: Option<Result<Bytes, &'static str>>,
    asked: Arc<AtomicUsize>,
}

impl Body for Hostile {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        match &self.piece {
            None => Poll::Pending,
            Some(Ok(piece)) => Poll::Ready(Some(Ok(Frame::data(piece.clone())))),
            Some(Err(error)) => Poll::Ready(Some(Err((*error).into()))),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_has_a_limit_and_a_deadline() {
    let verifier = Verifier::encrypted(KEY).max_body(100_000);
    let webhook = webhook(verifier, &dispatcher(&Seen::default()));
    let piece = Bytes::from(vec![b' '; 1000]);
    for (piece, announced, status, pieces) in [
        (Some(Ok(piece)), None, 413, 101),
        (None, None, 408, 1),
        (Some(Err("broken")), None, 400, 1),
        (None, Some("100001"), 413, 0),
    ] {
        let asked = Arc::new(AtomicUsize::new(0));
        let mut request = Request::new(Hostile {
            piece,
            asked: Arc::clone(&asked),
        });
        *request.method_mut() = Method::POST;
        if let Some(announced) = announced {
            let announced = announced.parse().unwrap();
            request.headers_mut().insert("content-length", announced);
        }
        let (answered, body) = send(&webhook, request).await;
        assert_eq!((answered.as_u16(), body.len()), (status, 0));
        assert!(asked.load(Ordering::SeqCst) <= pieces.max(2), "{status}");
    }
}

#[tokio::test]
async fn a_router_of_axum_mounts_it() {
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let webhook = webhook(Verifier::encrypted(KEY), &dispatcher);
    let router = axum::Router::new().route_service("/events", webhook);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/events", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let request = good(&MockPlatform::encrypted(KEY, TOKEN));
    let (parts, body) = request.into_parts();
    // Plain `reqwest` wants one for the whole process; this crate brings its own.
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let sent = client.post(&url).headers(parts.headers).body(body).send();
    let response = sent.await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(
        response.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    assert_eq!(response.bytes().await.unwrap(), "{}");
    let response = client.get(&url).send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["allow"]),
        (405, &"POST".parse().unwrap())
    );
    server.abort();
    finished(&dispatcher).await;
    assert_eq!(seen.taken(), ["event-1 om_1"]);
}

#[tokio::test]
async fn a_server_of_another_kind_hands_over_headers_and_body() {
    let seen = Seen::default();
    let dispatcher = dispatcher(&seen);
    let webhook = webhook(Verifier::encrypted(KEY), &dispatcher);
    let request = good(&MockPlatform::encrypted(KEY, TOKEN));
    let (parts, body) = request.into_parts();
    let answer = webhook.receive(&parts.headers, body).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(
        answer.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    let answer = webhook.receive(&HeaderMap::new(), Bytes::new()).await;
    assert_eq!(answer.status(), 401);
    finished(&dispatcher).await;
    assert_eq!(seen.taken(), ["event-1 om_1"]);
}

#[tokio::test]
async fn why_a_request_is_refused_is_traced_without_a_secret() {
    let (traced, _guard) = Traced::begin();
    let verifier = Verifier::encrypted(KEY).verification_token(TOKEN);
    let webhook = webhook(verifier, &dispatcher(&Seen::default()));
    let platform = MockPlatform::encrypted(KEY, TOKEN);
    for (request, expected) in [
        (unsigned(good(&platform)), "it has no signature"),
        (at(&platform, -100_000), "it was signed too long ago"),
        (sealed_as(&platform, "?"), "it is not base64"),
        (
            sealed(&platform, r#"{"token":"hush-1","token":"hush-2"}"#),
            "it is no JSON object",
        ),
        (
            good(&MockPlatform::encrypted(KEY, "hush-other")),
            "its verification token is not that of the app",
        ),
    ] {
        send_whole(&webhook, request).await;
        let traced = traced.taken();
        assert!(traced.contains(expected), "{expected} in\n{traced}");
        assert!(!traced.contains("hush"), "{traced}");
    }
}

#[test]
fn no_secret_is_shown() {
    let verifier = Verifier::encrypted(KEY).verification_token(TOKEN);
    let platform = MockPlatform::encrypted(KEY, TOKEN);
    let webhook = webhook(verifier.clone(), &dispatcher(&Seen::default()));
    let shown = format!("{verifier:?} {platform:?} {webhook:?}");
    assert!(!shown.contains("hush"), "{shown}");
}

proptest! {
    #[test]
    fn whatever_comes_is_refused_or_read_without_a_panic(
        body in prop_oneof![
            any::<Vec<u8>>(),
            r#"[{}\[\]":,a-z0-9\\ ]{0,100}"#.prop_map(String::into_bytes),
            r#"\{"(header|event|encrypt|challenge|type|action)":[{}\[\]":,a-z0-9\\ ]{0,50}\}"#
                .prop_map(String::into_bytes),
        ],
        signature in "[0-9a-fA-F]{0,70}",
        timestamp in "[0-9]{0,20}",
    ) {
        let mut headers = HeaderMap::new();
        headers.insert("x-lark-signature", signature.parse().unwrap());
        headers.insert("x-lark-request-timestamp", timestamp.parse().unwrap());
        let body = Bytes::from(body);
        let _ = Verifier::unverified().open(&headers, body.clone(), now());
        let is_refused = |verifier: Verifier| verifier.open(&headers, body.clone(), now()).is_err();
        prop_assert!(is_refused(Verifier::encrypted(KEY)));
        prop_assert!(is_refused(Verifier::plain(TOKEN)));
    }

    #[test]
    fn a_request_of_which_one_bit_is_another_is_refused(
        at in any::<prop::sample::Index>(),
        bit in 0..8_u32,
    ) {
        let (parts, body) = good(&MockPlatform::encrypted(KEY, TOKEN)).into_parts();
        let verifier = Verifier::encrypted(KEY);
        let opened = verifier.open(&parts.headers, body.clone(), now());
        prop_assert!(matches!(opened, Ok(Incoming::Event(_))));
        let mut changed = body.to_vec();
        let at = at.index(changed.len());
        changed[at] ^= 1 << bit;
        prop_assert!(verifier.open(&parts.headers, changed.into(), now()).is_err());
    }

    #[test]
    fn a_ciphertext_of_which_one_bit_is_another_opens_no_unsigned_door(
        at in any::<prop::sample::Index>(),
        bit in 0..8_u32,
    ) {
        let (parts, body) = good(&MockPlatform::encrypted(KEY, TOKEN)).into_parts();
        let mut changed = body.to_vec();
        let at = at.index(changed.len());
        changed[at] ^= 1 << bit;
        let request = unsigned(Request::from_parts(parts, Bytes::from(changed)));
        let (parts, body) = request.into_parts();
        let refusal = Verifier::encrypted(KEY).open(&parts.headers, body, now()).unwrap_err();
        // All look the same, so that nobody learns about paddings.
        prop_assert_eq!(refusal.to_string(), "it has no signature, and is no encrypted challenge");
    }
}
