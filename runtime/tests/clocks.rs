//! Clocks that jump: tokens are kept by one that nobody can set, and the dates of a server are
//! read by the server's own.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use feishu_openapi_runtime::Error;
use own::ListThings;
use serde_json::json;
use server::{Server, error, ok};

const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);

fn date(at: SystemTime) -> String {
    httpdate::fmt_http_date(at)
}

#[tokio::test]
async fn a_token_outlives_a_wall_clock_that_jumps() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let years = Arc::new(AtomicU64::new(0));
    let jumps = Arc::clone(&years);
    let client = server
        .builder()
        .wall_clock(move || {
            SystemTime::UNIX_EPOCH + YEAR * u32::try_from(jumps.load(Ordering::SeqCst)).unwrap()
        })
        .build()
        .unwrap();
    for year in [56, 99, 1, 70, 0] {
        years.store(year, Ordering::SeqCst);
        client.send(ListThings::default()).await.unwrap();
    }
    assert_eq!(server.tokens_given(), 1);
}

/// Refuses once, with these headers, and returns how long the second attempt was waited for.
async fn waited(
    headers: Vec<(&'static str, String)>,
    wall_clock: SystemTime,
) -> Result<Duration, Error> {
    let server = Server::start().await;
    let count = AtomicUsize::new(0);
    server
        .answer(move |_| {
            if count.fetch_add(1, Ordering::SeqCst) > 0 {
                return ok(json!({}));
            }
            let refused = error(429, 99_991_400, "slow down");
            headers.iter().fold(refused, |refused, (name, value)| {
                refused.insert_header(*name, value.as_str())
            })
        })
        .await;
    let client = server.builder().wall_clock(move || wall_clock);
    let request = client.build().unwrap().request(ListThings::default());
    let began = Instant::now();
    request.user_token("u-hush-1").send().await?;
    Ok(began.elapsed())
}

#[tokio::test]
async fn a_date_of_the_server_is_read_by_the_servers_clock() {
    let now = SystemTime::now();
    let second = Duration::from_secs(1);
    for ours in [now - 30 * YEAR, now + 30 * YEAR] {
        let headers = vec![("date", date(now)), ("retry-after", date(now + second))];
        let waited = waited(headers, ours).await.unwrap();
        assert!(waited >= second && waited < 5 * second, "{waited:?}");
    }
    // A date that is over is no reason to wait.
    let headers = vec![("date", date(now)), ("retry-after", date(now - YEAR))];
    assert!(waited(headers, now).await.unwrap() < second);
    // One beyond all patience ends the call, and does not keep it.
    let headers = vec![("date", date(now)), ("retry-after", date(now + YEAR))];
    let refused = waited(headers, now).await.unwrap_err();
    assert_eq!(refused.code(), Some(99_991_400));
}

#[cfg(feature = "mock")]
#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_after_a_time_that_no_wall_clock_measures() {
    use feishu_openapi_runtime::mock::{Answer, Mock};

    let mock = <Mock>::new();
    let given = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&given);
    let path = server::TOKEN_PATH;
    mock.on_path(feishu_openapi_runtime::Method::POST, path, move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        let body = json!({
            "code": 0, "tenant_access_token": format!("t-hush-{number}"), "expire": 7200,
        });
        Answer::json(200, &body)
    });
    mock.on::<ListThings>(|_| Answer::data(&json!({})));
    let client = mock
        .builder()
        .wall_clock(|| SystemTime::UNIX_EPOCH)
        .build()
        .unwrap();
    let minute = Duration::from_secs(60);
    // Five minutes before its end, a token is no longer used.
    for (passed, tokens) in [
        (Duration::ZERO, 1),
        (minute * 114, 1),
        (minute * 2, 2),
        (minute, 2),
    ] {
        tokio::time::advance(passed).await;
        client.send(ListThings::default()).await.unwrap();
        assert_eq!(given.load(Ordering::SeqCst), tokens);
    }
}
