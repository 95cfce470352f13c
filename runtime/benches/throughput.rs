//! Calls in a second through `Client::send`, beside plain `reqwest` making the same ones.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on should stop"
)]

mod server;

use std::sync::Arc;
use std::time::{Duration, Instant};

use feishu_openapi_runtime::{Client, CommonError, Endpoint, EndpointInfo, Method, TokenKind};
use serde::Deserialize;

#[derive(Clone)]
struct GetThing(&'static str);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Thing {
    name: Option<String>,
    numbers: Option<Vec<i64>>,
}

impl Endpoint for GetThing {
    type Response = Thing;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo::new(
        "bench.v1.thing.get",
        Method::GET,
        "/open-apis/bench/v1/things/:id",
    )
    .token_kinds(&[TokenKind::Tenant]);

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("id", self.0.to_owned())]
    }
}

#[derive(Deserialize)]
struct Answer {
    code: i64,
    msg: Option<String>,
    data: Thing,
}

/// How long each side makes calls before it is the other's turn: short, so that whatever else this
/// machine does falls on both.
const TURN: Duration = Duration::from_millis(100);

/// How many turns each side has. What is shown is the median.
const TURNS: usize = 31;

/// Makes calls from so many tasks for one turn, and returns how many a second.
async fn rate<F, Fut>(tasks: usize, call: F) -> f64
where
    F: Fn() -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Thing> + Send,
{
    let began = Instant::now();
    let until = began + TURN;
    let tasks = (0..tasks).map(|_| {
        let call = call.clone();
        tokio::spawn(async move {
            let mut count = 0_u32;
            while Instant::now() < until {
                let thing = call().await;
                assert!(thing.name.is_some() && thing.numbers.is_some());
                count += 1;
            }
            count
        })
    });
    let mut count = 0;
    for task in tasks.collect::<Vec<_>>() {
        count += task.await.unwrap();
    }
    f64::from(count) / began.elapsed().as_secs_f64()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

/// The limits that a client has by default. Plain `reqwest` is given the same: who lets
/// a program wait for ever does less, and not the same.
const CONNECT: Duration = Duration::from_secs(10);
const READ: Duration = Duration::from_secs(30);
const WHOLE: Duration = Duration::from_secs(120);

fn plain() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("bench")
        .connect_timeout(CONNECT)
        .read_timeout(READ)
        .timeout(WHOLE)
        .build()
        .unwrap()
}

/// The same call by hand: URL, token and typed answer.
async fn by_hand(plain: reqwest::Client, base: Arc<str>, id: &'static str) -> Thing {
    let url = format!("{base}/open-apis/bench/v1/things/{id}");
    let request = plain.get(url).bearer_auth("t-1");
    let answer: Answer =
        serde_json::from_slice(&request.send().await.unwrap().bytes().await.unwrap()).unwrap();
    assert_eq!((answer.code, answer.msg.as_deref()), (0, Some("ok")));
    answer.data
}

#[tokio::main]
async fn main() {
    // Plain `reqwest` wants one for the whole process; this crate brings its own.
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let base = server::start();
    let client = Client::builder("cli_bench", "s").base_url(&base);
    let client = client.build().unwrap();
    let plain = plain();
    let base: Arc<str> = base.into();
    println!(
        "{:>9} {:>12} {:>12} {:>6}",
        "in flight", "send", "reqwest", "ratio"
    );
    for tasks in [1, 16, 256] {
        let send = {
            let client = client.clone();
            move || {
                let client = client.clone();
                async move { client.send(GetThing("t-1")).await.unwrap() }
            }
        };
        let get = {
            let (plain, base) = (plain.clone(), Arc::clone(&base));
            move || by_hand(plain.clone(), Arc::clone(&base), "t-1")
        };
        // The first turn opens the connections.
        rate(tasks, send.clone()).await;
        rate(tasks, get.clone()).await;
        let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..TURNS {
            let (our, their) = (
                rate(tasks, send.clone()).await,
                rate(tasks, get.clone()).await,
            );
            ours.push(our);
            theirs.push(their);
            ratios.push(our / their);
        }
        println!(
            "{tasks:>9} {:>10.0}/s {:>10.0}/s {:>6.2}",
            median(ours),
            median(theirs),
            median(ratios)
        );
    }
}
