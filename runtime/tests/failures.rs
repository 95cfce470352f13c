//! Servers and networks on a bad day.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod raw;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use feishu_openapi_runtime::{Error, Method, RetryPolicy, TransportErrorKind};
use own::{DeleteParts, DeleteThing, DeleteThingError};
use raw::{Raw, http_ok};
use serde_json::json;
use server::{Server, error, ok};
use wiremock::ResponseTemplate;

/// What an event's deletion ends in, tried once.
async fn outcome_of(raw: &Raw) -> Error<DeleteThingError> {
    let request = raw.client().request(DeleteThing::new("c"));
    request.user_token("u-hush-1").send().await.unwrap_err()
}

fn transport_kind<E>(error: &Error<E>) -> Option<TransportErrorKind> {
    match error {
        Error::Transport(error) => Some(error.kind()),
        _ => None,
    }
}

#[tokio::test]
async fn a_silent_server_is_given_up() {
    let raw = Raw::start(|_| vec![raw::Act::Wait(Duration::from_secs(30))]).await;
    let client = raw.builder().read_timeout(Duration::from_millis(100));
    let request = client.build().unwrap().request(DeleteThing::new("c"));
    let error = request.user_token("u-hush-1").send().await.unwrap_err();
    assert_eq!(transport_kind(&error), Some(TransportErrorKind::Timeout));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_server_that_drips_is_given_up_by_the_limit_of_the_call() {
    let drip = |_| {
        let mut acts = vec![raw::Act::Send(
            "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".into(),
        )];
        for _ in 0..100 {
            acts.push(raw::Act::Wait(Duration::from_millis(20)));
            acts.push(raw::Act::Send(" ".into()));
        }
        acts
    };
    let raw = Raw::start(drip).await;
    let request = raw
        .client()
        .request(DeleteThing::new("c"))
        .user_token("u-hush-1");
    let began = Instant::now();
    let limited = request.timeout(Duration::from_millis(150)).send().await;
    assert_eq!(
        transport_kind(&limited.unwrap_err()),
        Some(TransportErrorKind::Timeout)
    );
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn a_connection_that_breaks_is_told_without_the_url() {
    let head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"code\"";
    let chunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod";
    for said in ["", "HTTP/1.1 200", head, chunk] {
        let raw = Raw::start(move |_| vec![raw::Act::Send(said.into())]).await;
        let error = outcome_of(&raw).await;
        assert_eq!(
            transport_kind(&error),
            Some(TransportErrorKind::Interrupted),
            "{error:?}"
        );
        assert!(!format!("{error:?}").contains("open-apis"), "{error:?}");
    }
    let gone = Raw::start(|_| Vec::new()).await.gone().await;
    let error = outcome_of(&gone).await;
    assert_eq!(transport_kind(&error), Some(TransportErrorKind::Connect));
}

#[tokio::test]
async fn a_server_that_closes_its_half_early_has_answered_all_the_same() {
    let body = r#"{"code":0,"data":{}}"#;
    let answer = format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{body}");
    let raw = Raw::start(move |_| vec![raw::Act::Send(answer.clone())]).await;
    let request = raw.client().request(DeleteThing::new("c"));
    request.user_token("u-hush-1").send().await.unwrap();
}

#[tokio::test]
async fn what_is_no_answer_is_kept_and_cut_short() {
    for (answer, status, received) in [
        (http_ok("garbage"), 200, "garbage"),
        (http_ok(""), 200, ""),
        (
            http_ok(r#"{"code":0,"data":{"#),
            200,
            r#"{"code":0,"data":{"#,
        ),
        (
            "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 20\r\n\r\n<html>502 Bad</html>".into(),
            502,
            "<html>502 Bad</html>",
        ),
    ] {
        let raw = Raw::start(move |_| vec![raw::Act::Send(answer.clone())]).await;
        let failed = outcome_of(&raw).await;
        let Error::Decode(error) = &failed else {
            panic!("{failed:?}");
        };
        assert_eq!(error.http_status(), Some(status));
        assert_eq!(error.received(), received);
        assert_eq!(failed.is_retryable(), status == 502);
    }
    let long = "x".repeat(100_000);
    let raw = Raw::start(move |_| vec![raw::Act::Send(http_ok(&long))]).await;
    assert!(outcome_of(&raw).await.to_string().len() < 1_000);
}

#[tokio::test]
async fn answers_come_compressed_and_in_chunks() {
    // {"code":0,"data":{"n":1}}, compressed once and for all.
    let gzip: &[u8] = &raw::GZIP;
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
        gzip.len()
    )
    .into_bytes();
    answer.extend_from_slice(gzip);
    let raw = Raw::start(move |_| vec![raw::Act::SendBytes(answer.clone())]).await;
    let call = raw
        .client()
        .call(Method::GET, "/open-apis/x")
        .user_token("u-hush-1");
    assert_eq!(call.send().await.unwrap(), json!({"n": 1}));

    let chunked = |_| {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let mut acts = vec![raw::Act::Send(head.into())];
        for piece in [r#"{"code":0,"#, r#""data""#, r#":{"n""#, ":1}}"] {
            acts.push(raw::Act::Send(format!("{:x}\r\n{piece}\r\n", piece.len())));
            acts.push(raw::Act::Wait(Duration::from_millis(5)));
        }
        acts.push(raw::Act::Send("0\r\n\r\n".into()));
        acts
    };
    let raw = Raw::start(chunked).await;
    let call = raw
        .client()
        .call(Method::GET, "/open-apis/x")
        .user_token("u-hush-1");
    assert_eq!(call.send().await.unwrap(), json!({"n": 1}));
}

#[tokio::test]
async fn a_token_does_not_follow_to_another_host() {
    let elsewhere = Server::start().await;
    elsewhere.answer(|_| ok(json!({"from": "elsewhere"}))).await;
    let there = format!("{}/file?signed=1", elsewhere.mock.uri());
    let server = Server::start().await;
    for status in [301, 302, 303, 307, 308] {
        let there = there.clone();
        let lead = move |request: &wiremock::Request| match request.url.path() {
            "/open-apis/here" => ok(json!({"from": "here"})),
            "/open-apis/near" => {
                ResponseTemplate::new(status).insert_header("location", "/open-apis/here")
            }
            _ => ResponseTemplate::new(status).insert_header("location", there.as_str()),
        };
        server.answer(lead).await;
        let client = server.builder().header("x-own", "secret").build().unwrap();

        let data = client
            .call(Method::GET, "/open-apis/far")
            .send()
            .await
            .unwrap();
        assert_eq!(data, json!({"from": "elsewhere"}));
        let request = elsewhere.last().await;
        assert_eq!(request.url.query(), Some("signed=1"));
        assert!(!request.headers.contains_key("authorization"));
        assert!(!request.headers.contains_key("x-own"));

        let data = client
            .call(Method::GET, "/open-apis/near")
            .send()
            .await
            .unwrap();
        assert_eq!(data, json!({"from": "here"}));
        assert!(server.last().await.headers.contains_key("authorization"));

        // What changes something is not led anywhere.
        let before = elsewhere.requests().await.len();
        let error = client.send(DeleteThing::new("c")).await.unwrap_err();
        assert_eq!(error.http_status(), Some(status));
        assert_eq!(elsewhere.requests().await.len(), before);
    }
}

#[tokio::test]
async fn a_request_that_is_led_in_circles_is_given_up() {
    let server = Server::start().await;
    let circle = |_: &wiremock::Request| {
        ResponseTemplate::new(302).insert_header("location", "/open-apis/again")
    };
    server.answer(circle).await;
    let call = server.client().call(Method::GET, "/open-apis/again");
    let error = call.send().await.unwrap_err();
    assert_eq!(transport_kind(&error), Some(TransportErrorKind::Unsendable));
    assert_eq!(server.requests().await.len(), 6);
}

#[tokio::test]
async fn a_request_goes_nowhere_but_over_http() {
    let server = Server::start().await;
    let answer = |_: &wiremock::Request| {
        ResponseTemplate::new(302).insert_header("location", "file:///etc/passwd")
    };
    server.answer(answer).await;
    let call = server.client().call(Method::GET, "/open-apis/near");
    let error = call.send().await.unwrap_err();
    assert_eq!(transport_kind(&error), Some(TransportErrorKind::Unsendable));
    let text = format!("{:?}", error);
    assert!(
        text.contains("leads the request to a URL of `file:`"),
        "{text}"
    );
}

/// Fails so many times, then succeeds.
async fn fails(server: &Server, times: usize, failure: ResponseTemplate) -> Arc<AtomicUsize> {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let answer = move |_: &wiremock::Request| {
        if count.fetch_add(1, Ordering::SeqCst) < times {
            failure.clone()
        } else {
            ok(json!({}))
        }
    };
    server.answer(answer).await;
    seen
}

fn patient() -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(4)
        .first_wait(Duration::from_millis(1))
}

#[tokio::test]
async fn rate_limits_and_faults_of_the_server_are_tried_again() {
    for (failure, delete, post) in [
        (error(429, 1, "slow down"), 3, 3),
        (error(400, 99_991_400, "slow down"), 3, 3),
        (error(429, 190_004, "slow down"), 3, 3),
        (ResponseTemplate::new(429), 3, 3),
        (error(500, 190_003, "broken"), 3, 1),
        (ResponseTemplate::new(503), 3, 1),
        (error(400, 190_002, "wrong"), 1, 1),
    ] {
        let server = Server::start().await;
        let client = server.builder().retry(patient()).build().unwrap();
        let seen = fails(&server, 2, failure.clone()).await;
        let outcome = client.send(DeleteThing::new("c")).await;
        assert_eq!(
            (seen.load(Ordering::SeqCst), outcome.is_ok()),
            (delete, delete == 3)
        );

        let seen = fails(&server, 2, failure.clone()).await;
        let remove = || DeleteParts::new("c", &[]);
        let outcome = client.send(remove()).await;
        assert_eq!(
            (seen.load(Ordering::SeqCst), outcome.is_ok()),
            (post, post == 3)
        );

        let seen = fails(&server, 2, failure.clone()).await;
        let outcome = client.request(remove()).idempotent(true).send().await;
        assert_eq!(
            (seen.load(Ordering::SeqCst), outcome.is_ok()),
            (delete, delete == 3)
        );

        let seen = fails(&server, 2, failure).await;
        let once = client.request(remove()).retry(RetryPolicy::never());
        assert!(once.send().await.is_err());
        assert_eq!(seen.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn the_wait_that_the_server_asks_for_is_kept() {
    for header in ["x-ogw-ratelimit-reset", "retry-after"] {
        let server = Server::start().await;
        let limited = error(429, 99_991_400, "slow down").insert_header(header, "1");
        let seen = fails(&server, 1, limited).await;
        let client = server.client();
        let began = Instant::now();
        client.send(DeleteThing::new("c")).await.unwrap();
        assert!(began.elapsed() >= Duration::from_secs(1), "{header}");
        assert_eq!(seen.load(Ordering::SeqCst), 2);
    }
    // A wait beyond the time that there is ends the call at once.
    let server = Server::start().await;
    let limited = error(429, 99_991_400, "slow down").insert_header("retry-after", "3600");
    fails(&server, 1, limited).await;
    let began = Instant::now();
    let error = server
        .client()
        .send(DeleteThing::new("c"))
        .await
        .unwrap_err();
    assert!(error.is_retryable() && began.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn a_storm_of_rate_limits_ends() {
    let server = Server::start().await;
    let counts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&counts);
    let storm = move |_: &wiremock::Request| {
        count.fetch_add(1, Ordering::SeqCst);
        error(429, 99_991_400, "slow down")
    };
    server.answer(storm).await;
    let client = server.builder().retry(patient()).build().unwrap();
    let calls = (0..50).map(|n| {
        let client = client.clone();
        tokio::spawn(async move { client.send(DeleteThing::new(format!("c{n}"))).await })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap_err().code(), Some(99_991_400));
    }
    assert_eq!(counts.load(Ordering::SeqCst), 200);
    assert_eq!(server.tokens_given(), 1);
}

#[tokio::test]
async fn what_never_reached_the_server_may_be_sent_again() {
    let gone = Raw::start(|_| Vec::new()).await.gone().await;
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let client = gone.builder().retry(patient()).on_request(move |event| {
        assert_eq!(
            event.path,
            "/open-apis/test/v1/things/:thing_id/parts/batch_delete"
        );
        count.fetch_add(1, Ordering::SeqCst);
    });
    let request = client.build().unwrap().request(DeleteParts::new("c", &[]));
    assert!(request.user_token("u-hush-1").send().await.is_err());
    assert_eq!(attempts.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn requests_in_flight_are_limited() {
    let server = Server::start().await;
    let most = Arc::new(AtomicUsize::new(0));
    let now = Arc::new(AtomicUsize::new(0));
    server
        .answer(|_| ok(json!({})).set_delay(Duration::from_millis(10)))
        .await;
    let (now_before, most_before, now_after) =
        (Arc::clone(&now), Arc::clone(&most), Arc::clone(&now));
    let client = server
        .builder()
        .max_in_flight(3)
        .on_request(move |event| {
            if event.name.starts_with("test.") {
                let count = now_before.fetch_add(1, Ordering::SeqCst) + 1;
                most_before.fetch_max(count, Ordering::SeqCst);
            }
        })
        .on_response(move |event| {
            assert_eq!(event.http_status, Some(200));
            if event.request.name.starts_with("test.") {
                now_after.fetch_sub(1, Ordering::SeqCst);
            }
        })
        .build()
        .unwrap();
    let calls = (0..30).map(|n| {
        let client = client.clone();
        tokio::spawn(async move { client.send(DeleteThing::new(format!("c{n}"))).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(most.load(Ordering::SeqCst), 3);
}
