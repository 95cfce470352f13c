//! A server that is fast and does little: answers in JSON, takes files and gives them.
#![allow(dead_code, reason = "each benchmark uses its own part")]

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// How long the file is that `/download` gives.
pub(crate) const FILE: u64 = 1 << 30;

/// Starts it on a thread of its own, and returns where it is.
pub(crate) fn start() -> String {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let _ = stream.set_nodelay(true);
                tokio::spawn(serve(stream));
            }
        });
    });
    format!("http://{}", told.recv().unwrap())
}

/// Serves a connection until it is closed or anything goes wrong with it.
async fn serve(stream: TcpStream) -> Option<()> {
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::with_capacity(64 * 1024, reader);
    loop {
        let (path, length) = head(&mut reader).await?;
        let mut body = (&mut reader).take(length);
        tokio::io::copy(&mut body, &mut tokio::io::sink())
            .await
            .ok()?;
        if path.ends_with("/download") {
            download(&mut writer).await.ok()?;
            continue;
        }
        let numbers = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20";
        let body = if path.contains("/auth/") {
            r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#.to_owned()
        } else {
            format!(r#"{{"code":0,"msg":"ok","data":{{"name":"thing","numbers":[{numbers}]}}}}"#)
        };
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        writer.write_all(answer.as_bytes()).await.ok()?;
    }
}

async fn head(reader: &mut (impl AsyncBufReadExt + Unpin)) -> Option<(String, u64)> {
    let mut line = String::new();
    reader.read_line(&mut line).await.ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line).await.ok()?;
        let header = line.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            return Some((path, length));
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
}

async fn download(writer: &mut (impl AsyncWriteExt + Unpin)) -> std::io::Result<()> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {FILE}\r\n\r\n"
    );
    writer.write_all(head.as_bytes()).await?;
    let piece = vec![7; 64 * 1024];
    for _ in 0..FILE / (64 * 1024) {
        writer.write_all(&piece).await?;
    }
    Ok(())
}
