//! Answers that are cut, slow or no HTTP: each call ends, and in time.

use std::io;
use std::time::{Duration, Instant};

use feishu_openapi::im::v1::ListChat;
use feishu_openapi::{Client, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use xtask::commands::Failure;

use crate::attack::{Tally, Tries};
use crate::chaos::Chaos;

/// How long a call may take: twice what the client grants it.
const LONGEST: Duration = Duration::from_secs(4);
const GRANTED: Duration = Duration::from_secs(2);
const SILENCE: Duration = Duration::from_millis(200);

pub(crate) fn attack(tries: Tries) -> Result<Tally, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(calls(tries))
}

async fn calls(Tries { time, seed, first }: Tries) -> Result<Tally, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let client = Client::builder("cli_example", "example")
        .base_url(format!("http://{address}"))
        .retry(RetryPolicy::never())
        .timeout(GRANTED)
        .read_timeout(SILENCE)
        .build()?;
    tokio::spawn(serve(listener, seed, first));
    let end = Instant::now() + time;
    let mut tally = Tally::default();
    while Instant::now() < end {
        let start = Instant::now();
        let call = client
            .request(ListChat::new())
            .user_token("u-example")
            .send();
        let ended = tokio::time::timeout(LONGEST, call).await.is_ok();
        let number = first + tally.tries;
        let fault = format!("call {number} of seed {seed} did not end within {LONGEST:?}");
        tally.add(start.elapsed(), (!ended).then_some(fault));
    }
    Ok(tally)
}

async fn serve(listener: TcpListener, seed: u64, first: u64) {
    let mut number = first;
    while let Ok((stream, _)) = listener.accept().await {
        number += 1;
        tokio::spawn(answer(stream, Chaos::new(seed, number)));
    }
}

/// Answers requests until one of the sides has had enough.
async fn answer(mut stream: TcpStream, mut chaos: Chaos) -> io::Result<()> {
    let mut request = [0; 4096];
    while stream.read(&mut request).await? > 0 {
        let mut bytes = sound().into_bytes();
        if !chaos.once_in(8) {
            chaos.spoil(&mut bytes);
        }
        if chaos.once_in(6) {
            bytes.truncate(chaos.number(0..bytes.len() + 1));
        }
        for piece in bytes.chunks(chaos.number(1..400)) {
            stream.write_all(piece).await?;
            if chaos.once_in(200) {
                tokio::time::sleep(SILENCE * 2).await;
            }
        }
        if chaos.once_in(3) {
            return Ok(());
        }
    }
    Ok(())
}

fn sound() -> String {
    let body = r#"{"code":0,"msg":"ok","data":{"items":[{"chat_id":"oc_example","name":"a"}],"has_more":false}}"#;
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-tt-logid: L1\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}
