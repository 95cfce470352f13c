//! A server that writes the bytes it is given, for what no proper server would do.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::net::SocketAddr;
use std::time::Duration;

use feishu_openapi_runtime::{Client, ClientBuilder, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// `{"code":0,"data":{"n":1}}`, compressed.
pub(crate) const GZIP: [u8; 45] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 74, 206, 79, 73, 85, 178, 50, 208, 81, 74, 73, 44,
    73, 84, 178, 170, 86, 202, 83, 178, 50, 172, 173, 5, 0, 53, 188, 187, 170, 25, 0, 0, 0,
];

#[derive(Debug, Clone)]
pub(crate) enum Act {
    Send(String),
    SendBytes(Vec<u8>),
    Wait(Duration),
}

/// A server that closes each connection after one request and what it does with it.
pub(crate) struct Raw {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Raw {
    /// Begins. `acts` is given the head of each request.
    pub(crate) async fn start(acts: impl Fn(String) -> Vec<Act> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let head = read_head(&mut stream).await;
                let acts = acts(head);
                tokio::spawn(perform(stream, acts));
            }
        });
        Self { address, task }
    }

    /// The same address, with nobody there any more.
    pub(crate) async fn gone(mut self) -> Self {
        self.task.abort();
        let _ = (&mut self.task).await;
        self
    }

    /// A client that tries once.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder("cli_test", "s")
            .base_url(self.url())
            .retry(RetryPolicy::never())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn read_head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).await.is_ok_and(|n| n > 0) {
        head.push(byte[0]);
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// The client may hang up at any time, which is its right.
async fn perform(mut stream: TcpStream, acts: Vec<Act>) {
    for act in acts {
        let done = match act {
            Act::Send(text) => stream.write_all(text.as_bytes()).await,
            Act::SendBytes(bytes) => stream.write_all(&bytes).await,
            Act::Wait(time) => {
                tokio::time::sleep(time).await;
                Ok(())
            }
        };
        if done.is_err() {
            return;
        }
    }
    let _ = stream.shutdown().await;
}

/// A success with this body.
pub(crate) fn http_ok(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
