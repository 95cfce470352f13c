//! Calls in a second through `Client::send`, beside plain `reqwest` making the same ones.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on should stop"
)]

mod server;

use std::time::{Duration, Instant};

use feishu_openapi::{
    Client, CommonError, Endpoint, EndpointInfo, Method, ResponseFormat, TokenKind,
};
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
    const INFO: EndpointInfo = EndpointInfo {
        name: "bench.v1.thing.get",
        method: Method::GET,
        host: None,
        path: "/open-apis/bench/v1/things/:id",
        token_kinds: &[TokenKind::Tenant],
        response: ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("id", self.0.to_owned())]
    }
}

#[derive(Deserialize)]
struct Answer {
    code: i64,
    data: Thing,
}

/// Makes calls from so many tasks for a while, and says how many a second.
async fn rate<F, Fut>(tasks: usize, call: F) -> f64
where
    F: Fn() -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Thing> + Send,
{
    let began = Instant::now();
    let until = began + Duration::from_millis(700);
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

#[tokio::main]
async fn main() {
    // Plain `reqwest` wants one for the whole process; this crate brings its own.
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let base = server::start();
    let client = Client::builder("cli_bench", "s")
        .base_url(&base)
        .timeout(None);
    let client = client.build().unwrap();
    let plain = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let plain = plain.build().unwrap();
    let url = format!("{base}/open-apis/bench/v1/things/t-1");
    println!(
        "{:>9} {:>12} {:>12} {:>6}",
        "in flight", "send", "reqwest", "ratio"
    );
    for tasks in [1, 16, 256] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..5 {
            let client = client.clone();
            let send = move || {
                let client = client.clone();
                async move { client.send(GetThing("t-1")).await.unwrap() }
            };
            ours.push(rate(tasks, send).await);
            let (plain, url) = (plain.clone(), url.clone());
            let get = move || {
                let request = plain.get(&url).header("authorization", "Bearer t-1");
                async move {
                    let answer = request.send().await.unwrap().bytes().await.unwrap();
                    let answer: Answer = serde_json::from_slice(&answer).unwrap();
                    assert_eq!(answer.code, 0);
                    answer.data
                }
            };
            theirs.push(rate(tasks, get).await);
        }
        let (ours, theirs) = (median(ours), median(theirs));
        println!(
            "{tasks:>9} {ours:>10.0}/s {theirs:>10.0}/s {:>6.2}",
            ours / theirs
        );
    }
}
