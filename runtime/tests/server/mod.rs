//! A server for tests: it gives tokens, and answers every other request as a test asks.
//!
//! Every secret of these tests has `hush` in it, and all that is traced is printed, so that the output
//! of a whole run can be searched for secrets: `.ci/secrets` does.
#![allow(dead_code, reason = "each test file uses its own part")]

#[path = "../traces/mod.rs"]
mod traces;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use feishu_openapi_runtime::{Client, ClientBuilder, RetryPolicy};
use serde_json::{Value, json};
use traces::print_traces;
use wiremock::matchers::{any, path_regex};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub(crate) const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";

pub(crate) struct Server {
    pub(crate) mock: MockServer,
    pub(crate) tokens: Arc<AtomicUsize>,
}

impl Server {
    /// Begins with tokens `t-hush-1`, `t-hush-2`, … that are valid for two hours.
    pub(crate) async fn start() -> Self {
        Self::with_tokens(7200).await
    }

    pub(crate) async fn with_tokens(expire: u64) -> Self {
        print_traces();
        let mock = MockServer::start().await;
        let tokens = Arc::new(AtomicUsize::new(0));
        let given = Arc::clone(&tokens);
        let give = move |_: &Request| {
            let number = given.fetch_add(1, Ordering::SeqCst) + 1;
            let token = format!("t-hush-{number}");
            let body =
                json!({"code": 0, "msg": "ok", "tenant_access_token": token, "expire": expire});
            let soon = Duration::from_millis(20);
            ResponseTemplate::new(200)
                .set_body_json(body)
                .set_delay(soon)
        };
        Mock::given(path_regex(TOKEN_PATH))
            .respond_with(give)
            .with_priority(1)
            .mount(&mock)
            .await;
        Self { mock, tokens }
    }

    /// Answers every request but those for tokens, in place of earlier answers.
    pub(crate) async fn answer(
        &self,
        answer: impl Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
    ) {
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        // The latest of equal priority comes last, so that each needs one of its own.
        let call = CALLS.fetch_add(1, Ordering::SeqCst) % 200;
        let priority = u8::try_from(220 - call).unwrap_or(2);
        Mock::given(any())
            .respond_with(answer)
            .with_priority(priority)
            .mount(&self.mock)
            .await;
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder("cli_test", "hush-app-secret")
            .base_url(self.mock.uri())
            .trace_bodies(true)
            .retry(quick())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn tokens_given(&self) -> usize {
        self.tokens.load(Ordering::SeqCst)
    }

    /// The requests so far, without those for tokens.
    pub(crate) async fn requests(&self) -> Vec<Request> {
        let all = self.mock.received_requests().await.unwrap();
        let is_token = |request: &Request| request.url.path().contains("/auth/v3/");
        all.into_iter()
            .filter(|request| !is_token(request))
            .collect()
    }

    pub(crate) async fn last(&self) -> Request {
        self.requests().await.pop().unwrap()
    }
}

/// Two attempts with no wait to speak of.
pub(crate) fn quick() -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(2)
        .first_wait(Duration::from_millis(1))
}

pub(crate) fn ok(data: Value) -> ResponseTemplate {
    let body = json!({"code": 0, "msg": "success", "data": data});
    ResponseTemplate::new(200)
        .set_body_json(body)
        .insert_header("x-tt-logid", "log-1")
}

pub(crate) fn error(status: u16, code: i64, message: &str) -> ResponseTemplate {
    let body = json!({"code": code, "msg": message});
    ResponseTemplate::new(status)
        .set_body_json(body)
        .insert_header("x-tt-logid", "log-1")
}

/// An error as the gateway sends it, before any endpoint is reached.
pub(crate) fn gateway_error(code: i64) -> ResponseTemplate {
    error(400, code, "refused by the gateway")
}
