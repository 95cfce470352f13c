//! The memory that a file of 1 GiB takes on its way up and on its way down.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on should stop"
)]

mod server;

use std::time::Instant;

use feishu_openapi_runtime::{Body, Client, Download, FilePart, Method, Multipart, ResponseFormat};
use tokio::io::AsyncReadExt as _;

const MIB: u64 = 1 << 20;

/// How much more memory this may take than was taken before.
const ALLOWED: u64 = 64 * MIB;

/// The most memory that this process has taken since it was last asked to begin anew, in bytes.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}

fn begin_anew() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

async fn measured<T>(what: &str, work: impl Future<Output = T>) -> T {
    begin_anew();
    let before = peak();
    let began = Instant::now();
    let done = work.await;
    let seconds = began.elapsed().as_secs_f64();
    match (before, peak()) {
        (Some(before), Some(after)) => {
            let growth = after.saturating_sub(before);
            println!(
                "{what:>8}: 1 GiB in {seconds:.1} s, {} MiB more memory",
                growth / MIB
            );
            assert!(growth <= ALLOWED, "{what} holds the file in memory");
        }
        _ => println!("{what:>8}: 1 GiB in {seconds:.1} s; this system does not tell of memory"),
    }
    done
}

#[tokio::main]
async fn main() {
    let base = server::start();
    let client = Client::builder("cli_bench", "s")
        .base_url(base)
        .build()
        .unwrap();

    let reader = tokio::io::repeat(7).take(server::FILE);
    let file = FilePart::reader(reader, Some(server::FILE));
    let form = Multipart::new().file("file", &file);
    let upload = client
        .call(Method::POST, "/open-apis/bench/v1/upload")
        .body(Body::Multipart(form));
    measured("upload", upload.send()).await.unwrap();

    let download = client
        .call(Method::GET, "/open-apis/bench/v1/download")
        .format(ResponseFormat::Bytes)
        .response::<Download>();
    let written = measured("download", async {
        let file = download.send().await.unwrap();
        file.write_to(&mut tokio::io::sink()).await.unwrap()
    });
    assert_eq!(written.await, server::FILE);
}
