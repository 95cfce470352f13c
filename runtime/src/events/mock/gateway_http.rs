//! As much of HTTP as the request for an address needs.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How many bytes a request may have.
const LIMIT: usize = 64 << 10;

/// Reads a request with its body, and gives the body.
pub(super) async fn read_request(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut read = Vec::new();
    loop {
        if let Some(body) = body(&read) {
            return Ok(body);
        }
        if read.len() > LIMIT || stream.read_buf(&mut read).await? == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
}

/// The body of a request that has all come.
fn body(read: &[u8]) -> Option<Vec<u8>> {
    let end = read.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, body) = read.split_at_checked(end + 4)?;
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.map_or(Some(0), |length| length.trim().parse().ok())?;
    body.get(..length).map(<[u8]>::to_vec)
}

/// Answers a request, and closes the connection.
pub(super) async fn answer(stream: &mut TcpStream, status: u16, body: &str) -> io::Result<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    stream.shutdown().await
}
