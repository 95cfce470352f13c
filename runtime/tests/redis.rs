//! Tokens shared over Redis, by processes that start at once and when Redis goes away.
//!
//! These tests start a server of their own on a free port: `redis-server`, or the program that
//! `FEISHU_OPENAPI_REDIS_SERVER` names. Where there is none, they say so and count as not run; with
//! `FEISHU_OPENAPI_REQUIRE_REDIS=1` that is a failure.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use feishu_openapi_runtime::{
    Client, RedisTokenStore, RetryPolicy, StoredToken, TokenStore, UserTokens,
};
use libtest_mimic::{Arguments, Trial};
use own::ListThings;
use serde_json::json;
use server::{Server, gateway_error, ok};

/// The program that is started.
fn program() -> String {
    std::env::var("FEISHU_OPENAPI_REDIS_SERVER").unwrap_or_else(|_| "redis-server".to_owned())
}

fn is_there() -> bool {
    let mut version = Command::new(program());
    version.arg("--version").stdout(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(test);
}

macro_rules! trials {
    ($($name:ident),* $(,)?) => {
        vec![$(Trial::test(stringify!($name), || {
            run($name());
            Ok(())
        })),*]
    };
}

fn main() -> ExitCode {
    if let (Ok(redis), Ok(server)) = (std::env::var(REDIS), std::env::var(SERVER)) {
        run(many_calls(&redis, &server));
        return ExitCode::SUCCESS;
    }
    let arguments = Arguments::from_args();
    let is_missing = !is_there();
    if is_missing && !arguments.list {
        let program = program();
        eprintln!("not run: there is no `{program}` (Debian package redis-server)");
        if std::env::var("FEISHU_OPENAPI_REQUIRE_REDIS").is_ok_and(|value| value == "1") {
            return ExitCode::FAILURE;
        }
    }
    let trials = trials![
        a_token_is_kept_for_its_lifetime_and_removed_by_value,
        the_right_to_refresh_is_one_processs_and_ends_by_itself,
        two_processes_make_one_refresh,
        two_processes_trade_a_refresh_token_once,
        a_user_stays_signed_in_when_redis_is_gone_or_forgets,
        a_token_that_one_finds_invalid_is_renewed_for_all,
        calls_go_on_when_redis_is_gone,
    ];
    #[cfg(feature = "events")]
    let trials = trials.into_iter().chain(events::trials());
    let trials = trials
        .into_iter()
        .map(|trial| trial.with_ignored_flag(is_missing))
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

struct Redis {
    child: Child,
    url: String,
}

impl Redis {
    async fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port().to_string();
        drop(listener);
        let folder = std::env::temp_dir();
        let child = Command::new(program())
            .args([
                "--port",
                &port,
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
            ])
            .current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let redis = Self {
            child,
            url: format!("redis://127.0.0.1:{port}/"),
        };
        let began = Instant::now();
        while tokio::net::TcpStream::connect(format!("127.0.0.1:{port}"))
            .await
            .is_err()
        {
            assert!(
                began.elapsed() < Duration::from_secs(10),
                "redis-server does not answer"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        redis
    }

    async fn store(&self) -> RedisTokenStore {
        RedisTokenStore::connect(&self.url).await.unwrap()
    }

    async fn ask<T: redis::FromRedisValue>(&self, command: &[&str]) -> T {
        let client = redis::Client::open(self.url.as_str()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut asked = redis::cmd(command[0]);
        asked.arg(&command[1..]);
        asked.query_async(&mut connection).await.unwrap()
    }

    async fn forget_all(&self) {
        let () = self.ask(&["FLUSHALL"]).await;
    }

    fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn a_token_is_kept_for_its_lifetime_and_removed_by_value() {
    let redis = Redis::start().await;
    let store = redis.store().await;
    assert!(store.get("k").await.unwrap().is_none());
    let lifetime = Some(Duration::from_millis(150));
    store
        .put("k", StoredToken::new("t-hush-1".into(), lifetime))
        .await
        .unwrap();
    let kept = store.get("k").await.unwrap().unwrap();
    assert!(kept.lifetime.unwrap() <= Duration::from_millis(150));
    store.remove("k", &"t-hush-2".into()).await.unwrap();
    assert!(store.get("k").await.unwrap().is_some());
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(store.get("k").await.unwrap().is_none());
    store
        .put("k", StoredToken::new("t-hush-3".into(), None))
        .await
        .unwrap();
    assert_eq!(store.get("k").await.unwrap().unwrap().lifetime, None);
    store.remove("k", &"t-hush-3".into()).await.unwrap();
    assert!(store.get("k").await.unwrap().is_none());
}

async fn the_right_to_refresh_is_one_processs_and_ends_by_itself() {
    let redis = Redis::start().await;
    let (one, two) = (redis.store().await, redis.store().await);
    let lease = Duration::from_millis(150);
    assert!(one.try_lock("k", lease).await.unwrap());
    assert!(!two.try_lock("k", lease).await.unwrap());
    two.unlock("k").await.unwrap();
    assert!(!two.try_lock("k", lease).await.unwrap());
    one.unlock("k").await.unwrap();
    assert!(two.try_lock("k", lease).await.unwrap());
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(one.try_lock("k", lease).await.unwrap());
}

const REDIS: &str = "FEISHU_OPENAPI_TEST_REDIS";
const SERVER: &str = "FEISHU_OPENAPI_TEST_SERVER";
const USER: &str = "FEISHU_OPENAPI_TEST_USER";

/// What each of the processes does that tests start: many calls at once, with a cold token.
async fn many_calls(redis: &str, server: &str) {
    let store = RedisTokenStore::connect(redis).await.unwrap();
    let client = Client::builder("cli_test", "s")
        .base_url(server)
        .token_store(store);
    let client = client.retry(RetryPolicy::never()).build().unwrap();
    let user = std::env::var(USER).ok();
    let calls = (0..20).map(|_| {
        let request = client.request(ListThings::default());
        let request = match &user {
            Some(user) => request.user(user),
            None => request,
        };
        tokio::spawn(request.send())
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
}

async fn two_processes_make_one_refresh() {
    let redis = Redis::start().await;
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    run_two_processes(&redis, &server, None).await;
    assert_eq!(server.tokens_given(), 1);
    assert_eq!(server.requests().await.len(), 40);
}

async fn run_two_processes(redis: &Redis, server: &Server, user: Option<&str>) {
    let start = || {
        let mut process = Command::new(std::env::current_exe().unwrap());
        process
            .env(REDIS, &redis.url)
            .env(SERVER, server.mock.uri())
            .envs(user.map(|user| (USER, user)))
            .stdout(Stdio::null());
        process.spawn().unwrap()
    };
    let processes = [start(), start()];
    for mut process in processes {
        let status = tokio::task::spawn_blocking(move || process.wait().unwrap());
        assert!(status.await.unwrap().success());
    }
}

/// A server that trades `r-hush-0` for `u-hush-1` and `r-hush-1`, that for `u-hush-2` and `r-hush-2`, and so on, each of
/// them once, and takes no other token of a user.
async fn trading() -> (Server, Arc<AtomicUsize>) {
    let server = Server::start().await;
    let trades = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&trades);
    let answer = move |request: &wiremock::Request| {
        let latest = count.load(Ordering::SeqCst);
        if !request.url.path().ends_with("/oauth/token") {
            let token = request.headers["authorization"].to_str().unwrap();
            return match token == format!("Bearer u-hush-{latest}") {
                true => ok(json!({})),
                false => gateway_error(99_991_668),
            };
        }
        let body: serde_json::Value = request.body_json().unwrap();
        if body["refresh_token"] != format!("r-hush-{latest}") {
            return gateway_error(20_064);
        }
        let next = count.fetch_add(1, Ordering::SeqCst) + 1;
        wiremock::ResponseTemplate::new(200)
            .set_delay(Duration::from_millis(100))
            .set_body_json(json!({
                "code": 0, "access_token": format!("u-hush-{next}"), "expires_in": 7200,
                "refresh_token": format!("r-hush-{next}"), "refresh_token_expires_in": 604_800,
            }))
    };
    server.answer(answer).await;
    (server, trades)
}

fn expired() -> UserTokens {
    UserTokens::new("u-hush-0")
        .expires_in(Duration::ZERO)
        .refresh_token("r-hush-0")
}

/// A client whose tokens the processes of the tests share.
fn sharing(server: &Server, store: RedisTokenStore) -> Client {
    let client = Client::builder("cli_test", "s").base_url(server.mock.uri());
    client.token_store(store).build().unwrap()
}

async fn two_processes_trade_a_refresh_token_once() {
    let redis = Redis::start().await;
    let (server, trades) = trading().await;
    let client = sharing(&server, redis.store().await);
    client.keep_user("ou_1", expired()).await;
    run_two_processes(&redis, &server, Some("ou_1")).await;
    assert_eq!(trades.load(Ordering::SeqCst), 1);
    assert_eq!(server.requests().await.len(), 41);
}

async fn a_user_stays_signed_in_when_redis_is_gone_or_forgets() {
    for is_gone in [true, false] {
        let mut redis = Redis::start().await;
        let (server, trades) = trading().await;
        let client = sharing(&server, redis.store().await);
        client.keep_user("ou_1", expired()).await;
        if is_gone {
            redis.stop();
        } else {
            redis.forget_all().await;
        }
        for _ in 0..2 {
            let request = client.request(ListThings::default()).user("ou_1");
            request.send().await.unwrap();
        }
        assert_eq!(trades.load(Ordering::SeqCst), 1);
    }
}

async fn a_token_that_one_finds_invalid_is_renewed_for_all() {
    let redis = Redis::start().await;
    let server = Server::start().await;
    let answer = |request: &wiremock::Request| match request.headers["authorization"].as_bytes() {
        b"Bearer t-hush-1" => gateway_error(99_991_663),
        _ => ok(json!({})),
    };
    server.answer(answer).await;
    for _ in 0..3 {
        let client = server
            .builder()
            .token_store(redis.store().await)
            .build()
            .unwrap();
        client.send(ListThings::default()).await.unwrap();
    }
    assert_eq!(server.tokens_given(), 2);
}

async fn calls_go_on_when_redis_is_gone() {
    let mut redis = Redis::start().await;
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let with_store = async |redis: &Redis| {
        let store = redis.store().await;
        server.builder().token_store(store).build().unwrap()
    };
    let (warm, cold) = (with_store(&redis).await, with_store(&redis).await);
    warm.send(ListThings::default()).await.unwrap();
    redis.stop();
    let began = Instant::now();
    warm.send(ListThings::default()).await.unwrap();
    assert_eq!(server.tokens_given(), 1);
    cold.send(ListThings::default()).await.unwrap();
    cold.send(ListThings::default()).await.unwrap();
    assert_eq!(server.tokens_given(), 2);
    assert!(
        began.elapsed() < Duration::from_secs(20),
        "{:?}",
        began.elapsed()
    );
}

/// Events that processes share.
#[cfg(feature = "events")]
mod events {
    use std::sync::Mutex;

    use feishu_openapi_runtime::events::{
        Claim, Deduplication, Dispatcher, EnvelopeVersion, EventHeader, Hold, NotTaken, Outcome,
        RawEvent, RedisDeduplication, RedisJournal, State,
    };

    use super::*;

    pub(super) fn trials() -> Vec<Trial> {
        trials![
            of_two_processes_one_takes_each_event,
            a_claim_on_redis_ends_by_itself_or_is_given_back_or_kept,
            events_are_handled_when_redis_is_gone,
            a_journal_on_redis_gives_back_what_a_crash_interrupted,
            the_journal_of_a_dead_process_goes_to_another,
        ]
    }

    async fn store(redis: &Redis) -> RedisDeduplication {
        RedisDeduplication::connect(&redis.url, "app:")
            .await
            .unwrap()
    }

    fn keys(keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    fn event(number: usize) -> RawEvent {
        let id = format!("event-{number}");
        RawEvent::new(EventHeader::new(EnvelopeVersion::V2, "test", id), "{}")
    }

    type Handled = Arc<Mutex<Vec<String>>>;

    fn dispatcher(handled: &Handled, store: RedisDeduplication) -> Dispatcher {
        Dispatcher::builder(Arc::clone(handled))
            .deduplication(store)
            .otherwise(
                |State(handled): State<Handled>, event: RawEvent| async move {
                    handled
                        .lock()
                        .unwrap()
                        .push(event.header().event_id.clone());
                },
            )
            .build()
            .unwrap()
    }

    async fn finished(dispatcher: &Dispatcher) {
        let shutdown = dispatcher.shutdown(Duration::from_secs(60)).await;
        assert_eq!(shutdown.unfinished, []);
    }

    async fn of_two_processes_one_takes_each_event() {
        let redis = Redis::start().await;
        let handled = Handled::default();
        let (one, two) = (store(&redis).await, store(&redis).await);
        let (one, two) = (dispatcher(&handled, one), dispatcher(&handled, two));
        for number in 0..200 {
            let (first, second) = (one.dispatch(event(number)), two.dispatch(event(number)));
            let outcomes = tokio::join!(first, second);
            let taken = Outcome::Acknowledged(None);
            assert_eq!(outcomes, (taken.clone(), taken));
        }
        finished(&one).await;
        finished(&two).await;
        let mut handled = handled.lock().unwrap().clone();
        assert_eq!(handled.len(), 200);
        handled.sort_unstable();
        handled.dedup();
        assert_eq!(handled.len(), 200);
    }

    async fn a_claim_on_redis_ends_by_itself_or_is_given_back_or_kept() {
        let redis = Redis::start().await;
        let (one, two) = (store(&redis).await, store(&redis).await);
        let other = RedisDeduplication::connect(&redis.url, "other:")
            .await
            .unwrap();
        let claimed = Hold::Claimed(Duration::from_millis(150));
        let both = keys(&["event", "message"]);
        assert_eq!(one.claim(&both, claimed).await.unwrap(), Claim::New);
        let message = keys(&["message"]);
        assert_eq!(
            two.claim(&message, claimed).await.unwrap(),
            Claim::InProgress
        );
        assert_eq!(other.claim(&message, claimed).await.unwrap(), Claim::New);
        one.release(&both).await.unwrap();
        assert_eq!(two.claim(&message, claimed).await.unwrap(), Claim::New);
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(one.claim(&both, claimed).await.unwrap(), Claim::New);
        one.keep(&both, Duration::from_secs(60)).await.unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(
            two.claim(&message, claimed).await.unwrap(),
            Claim::Duplicate
        );
        let kept = Hold::Kept(Duration::from_secs(60));
        let new = keys(&["new"]);
        assert_eq!(two.claim(&new, kept).await.unwrap(), Claim::New);
        assert_eq!(one.claim(&new, kept).await.unwrap(), Claim::Duplicate);
    }

    async fn events_are_handled_when_redis_is_gone() {
        let mut redis = Redis::start().await;
        let handled = Handled::default();
        let dispatcher = dispatcher(&handled, store(&redis).await);
        redis.stop();
        for _ in 0..2 {
            dispatcher.dispatch(event(1)).await;
        }
        finished(&dispatcher).await;
        assert_eq!(*handled.lock().unwrap(), ["event-1"]);
    }

    /// A process with a journal, whose handlers never end or end at once.
    async fn journaled(redis: &Redis, process: &str, handled: &Handled, stuck: bool) -> Dispatcher {
        let journal = RedisJournal::connect(&redis.url, "journal-1", process)
            .await
            .unwrap();
        Dispatcher::builder(Arc::clone(handled))
            .journal(journal)
            .otherwise(
                move |State(handled): State<Handled>, event: RawEvent| async move {
                    if stuck && event.header().event_id != "event-1" {
                        std::future::pending::<()>().await;
                    }
                    handled
                        .lock()
                        .unwrap()
                        .push(event.header().event_id.clone());
                },
            )
            .build()
            .unwrap()
    }

    /// Takes events from a number on, of which `event-1` alone is finished.
    async fn take(dispatcher: &Dispatcher, numbers: std::ops::Range<usize>) {
        for number in numbers.clone() {
            let taken = dispatcher.dispatch(event(number)).await;
            assert_eq!(taken, Outcome::Acknowledged(None));
        }
        let stuck = numbers.filter(|number| *number != 1).count();
        while dispatcher.in_flight() > stuck {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// The events that were handled since this was called last.
    fn sorted(handled: &Handled) -> Vec<String> {
        let mut events = std::mem::take(&mut *handled.lock().unwrap());
        events.sort_unstable();
        events
    }

    async fn a_journal_on_redis_gives_back_what_a_crash_interrupted() {
        let mut redis = Redis::start().await;
        let handled = Handled::default();
        let crashing = journaled(&redis, "a", &handled, true).await;
        take(&crashing, 0..4).await;
        let left = crashing.shutdown(Duration::ZERO).await;
        assert_eq!(left.unfinished.len(), 3);
        assert_eq!(sorted(&handled), ["event-1"]);
        let again = journaled(&redis, "a", &handled, false).await;
        assert_eq!(again.recover().await.unwrap(), 3);
        assert_eq!(again.recover().await.unwrap(), 0);
        finished(&again).await;
        assert_eq!(sorted(&handled), ["event-0", "event-2", "event-3"]);
        let last = journaled(&redis, "a", &handled, false).await;
        assert_eq!(last.recover().await.unwrap(), 0);
        assert_eq!(redis.ask::<i64>(&["XLEN", "{journal-1}"]).await, 0);
        // An event that cannot be written down is not acknowledged.
        redis.stop();
        let refused = last.dispatch(event(9)).await;
        assert_eq!(refused, Outcome::NotTaken(NotTaken::Journal));
    }

    async fn the_journal_of_a_dead_process_goes_to_another() {
        let redis = Redis::start().await;
        let handled = Handled::default();
        let dying = journaled(&redis, "a", &handled, true).await;
        let living = journaled(&redis, "a/b", &handled, true).await;
        take(&dying, 1..3).await;
        take(&living, 3..5).await;
        let heir = journaled(&redis, "c", &handled, false).await;
        // Both are alive.
        assert_eq!(heir.recover().await.unwrap(), 0);
        drop(dying);
        let leases = "{journal-1}:leases";
        let consumers: Vec<String> = redis.ask(&["ZRANGE", leases, "0", "-1"]).await;
        let mut of_dying = consumers
            .iter()
            .filter(|name| name.matches('/').count() == 1);
        let of_dying = of_dying.find(|name| name.starts_with("a/")).unwrap();
        let renewed: i64 = redis.ask(&["ZADD", leases, "1", of_dying]).await;
        assert_eq!(renewed, 0);
        assert_eq!(heir.recover().await.unwrap(), 1);
        finished(&heir).await;
        assert_eq!(sorted(&handled), ["event-1", "event-2"]);
        // A lease that is not there is one that has ended, and what runs is no crash of its own.
        assert_eq!(redis.ask::<i64>(&["DEL", leases]).await, 1);
        assert_eq!(living.recover().await.unwrap(), 0);
        let next = journaled(&redis, "d", &handled, false).await;
        assert_eq!(next.recover().await.unwrap(), 2);
        finished(&next).await;
        assert_eq!(sorted(&handled), ["event-3", "event-4"]);
    }
}
