//! The ways in which calls can be carried: a proxy, a client that is handed in, another transport.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod raw;
mod server;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_openapi_runtime::{
    BoxFuture, Client, ClientBuilder, Error, Method, Transport, TransportError, TransportErrorKind,
    WireBody,
};
use own::ListThings;
use raw::{Act, Raw, http_ok};
use serde_json::json;
use server::{Server, ok};

/// A call with a token of its own, so that nothing else is sent.
async fn called(client: &Client) -> Result<serde_json::Value, Error> {
    let call = client.call(Method::GET, "/open-apis/x");
    Ok(call.user_token("u-hush-1").send().await?)
}

#[tokio::test]
async fn requests_go_through_the_proxy() {
    let heads = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&heads);
    let proxy = Raw::start(move |head| {
        seen.lock().unwrap().push(head);
        vec![Act::Send(http_ok(r#"{"code":0,"data":{"by":"proxy"}}"#))]
    })
    .await;
    let client = Client::builder("cli_test", "s")
        .base_url("http://platform.invalid")
        .proxy(reqwest::Proxy::all(proxy.url()).unwrap());
    let data = called(&client.build().unwrap()).await.unwrap();
    assert_eq!(data, json!({"by": "proxy"}));
    let head = heads.lock().unwrap().concat();
    assert!(head.starts_with("GET http://platform.invalid/open-apis/x HTTP/1.1"));
}

#[tokio::test]
async fn a_reqwest_client_can_be_handed_in() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let own = reqwest::Client::builder()
        .default_headers(
            [(http::header::FROM, "me".parse().unwrap())]
                .into_iter()
                .collect(),
        )
        .build()
        .unwrap();
    let client = server.builder().reqwest_client(own).build().unwrap();
    client.send(ListThings::default()).await.unwrap();
    let request = server.last().await;
    assert_eq!(request.headers["from"], "me");
    assert_eq!(request.headers["authorization"], "Bearer t-hush-1");
}

/// Carries nothing, and answers with what it was asked.
struct Echo;

impl Transport for Echo {
    fn send(
        &self,
        request: http::Request<WireBody>,
    ) -> BoxFuture<'_, Result<http::Response<WireBody>, TransportError>> {
        Box::pin(async move {
            if request.method() == Method::DELETE {
                let kind = TransportErrorKind::Unsendable;
                return Err(TransportError::new(kind, "nothing is deleted here"));
            }
            let token = request.headers()["authorization"]
                .to_str()
                .unwrap()
                .to_owned();
            let uri = request.uri().to_string();
            let body = request.into_body().whole().await.unwrap();
            let body = String::from_utf8(body.to_vec()).unwrap();
            let answer = json!({"code": 0, "data": {"uri": uri, "token": token, "body": body}});
            Ok(http::Response::new(answer.to_string().into_bytes().into()))
        })
    }
}

#[tokio::test]
async fn any_transport_carries_requests() {
    let client = Client::builder("cli_test", "s").lark().transport(Echo);
    let client = client.build().unwrap();
    let call = client
        .call(Method::POST, "/open-apis/x")
        .json(&json!({"a": []}));
    let data = call.user_token("u-hush-1").send().await.unwrap();
    assert_eq!(
        data,
        json!({
            "uri": "https://open.larksuite.com/open-apis/x",
            "token": "Bearer u-hush-1",
            "body": r#"{"a":[]}"#,
        })
    );
    let call = client.call(Method::DELETE, "/open-apis/x");
    let error = call.user_token("u-hush-1").send().await.unwrap_err();
    assert!(!error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_given_up_in_time() {
    // An address of a network that is for documents alone: it either swallows or refuses.
    let client = Client::builder("cli_test", "s")
        .base_url("http://192.0.2.1")
        .retry(feishu_openapi_runtime::RetryPolicy::never())
        .connect_timeout(Duration::from_millis(200));
    let began = std::time::Instant::now();
    let error = called(&client.build().unwrap()).await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(transport.kind(), TransportErrorKind::Connect);
    assert!(began.elapsed() < Duration::from_secs(10) && error.is_retryable());
}

#[test]
fn clients_can_be_shared_and_futures_moved_between_threads() {
    fn is_shared<T: Send + Sync + Clone + 'static>() {}
    fn is_sent<T: Send + 'static>(_: T) {}
    is_shared::<Client>();
    let client = Client::builder("cli_test", "s").build().unwrap();
    is_sent(client.send(ListThings::default()));
    is_sent(client.list(ListThings::default()).items());
    is_sent(client.call(Method::GET, "/open-apis/x").send_full());
}

#[test]
fn a_client_that_makes_no_sense_is_refused() {
    let builder = || Client::builder("cli_test", "s");
    for refused in [
        builder().base_url("not a url"),
        builder().base_url("ftp://host"),
        builder().base_url("https://user:password@host"),
        builder().base_url("https://host/?query"),
        builder().header("bad name", "x"),
        builder().header("authorization", "Bearer x"),
        builder().header("Host", "elsewhere"),
        builder().header("content-length", "1"),
        builder().header("Transfer-Encoding", "chunked"),
    ] {
        let refused: ClientBuilder = refused;
        assert!(refused.build().is_err());
    }
}
