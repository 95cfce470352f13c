//! Answers larger than anyone wants, and decoding that leaves time to others.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod raw;

use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use feishu_openapi_runtime::{
    BoxFuture, Client, ClientBuilder, Error, Method, RetryPolicy, Transport, TransportError,
    TransportErrorKind, WireBody,
};
use http_body::Frame;
use raw::{Act, Raw};

/// Answers with pieces of this size, without an end. They are always ready.
struct Endless(usize);

struct Pieces(Bytes);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(Some(Ok(Frame::data(self.0.clone()))))
    }
}

impl Transport for Endless {
    fn send(
        &self,
        _: http::Request<WireBody>,
    ) -> BoxFuture<'_, Result<http::Response<WireBody>, TransportError>> {
        let pieces = Pieces(Bytes::from(vec![b' '; self.0]));
        Box::pin(async { Ok(http::Response::new(WireBody::pieces(pieces))) })
    }
}

fn builder(transport: impl Transport) -> ClientBuilder {
    Client::builder("cli_test", "s")
        .retry(RetryPolicy::never())
        .transport(transport)
}

async fn failure(client: &Client) -> TransportErrorKind {
    let call = client
        .call(Method::GET, "/open-apis/x")
        .user_token("u-hush-1");
    match call.send().await.unwrap_err() {
        Error::Transport(error) => {
            let is_retryable = error.is_retryable();
            assert_eq!(is_retryable, error.kind() != TransportErrorKind::TooLarge);
            error.kind()
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_endless_answer_is_given_up_at_the_limit() {
    let client = builder(Endless(1 << 20)).build().unwrap();
    assert_eq!(failure(&client).await, TransportErrorKind::TooLarge);
}

#[tokio::test]
async fn an_answer_that_is_always_ready_leaves_time_to_the_clock() {
    let client = builder(Endless(0)).timeout(Duration::from_millis(50));
    let client = client.build().unwrap();
    assert_eq!(failure(&client).await, TransportErrorKind::Timeout);
}

#[tokio::test]
async fn the_limit_counts_what_was_decoded_and_spares_files() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(&vec![b' '; 1 << 20]).unwrap();
    let body = gzip.finish().unwrap();
    assert!(body.len() < 1 << 16, "{}", body.len());
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let raw =
        Raw::start(move |_| vec![Act::Send(head.clone()), Act::SendBytes(body.clone())]).await;
    let client = raw.builder().max_body(1 << 16).build().unwrap();
    assert_eq!(failure(&client).await, TransportErrorKind::TooLarge);

    let call = client
        .call(Method::GET, "/open-apis/x")
        .user_token("u-hush-1");
    let file = call.format(feishu_openapi_runtime::ResponseFormat::Bytes);
    let file = file.response::<feishu_openapi_runtime::Download>();
    let bytes = file.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(bytes.len(), 1 << 20);
}
