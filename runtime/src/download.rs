//! A file on its way down.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http_body::Body as _;
use percent_encoding::percent_decode_str;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::coop::consume_budget;

use crate::{TransportError, TransportErrorKind, WireBody};

/// A file that an endpoint answers with. Its bytes are read from the connection as they are asked
/// for, so that it is never in memory as a whole unless [`Download::bytes`] puts it there.
///
/// It counts as a request in flight until it is read to the end or dropped.
pub struct Download {
    headers: HeaderMap,
    body: WireBody,
    read_timeout: Duration,
    permit: Option<OwnedSemaphorePermit>,
}

impl Download {
    pub(crate) fn new(headers: HeaderMap, body: WireBody, read_timeout: Duration) -> Self {
        Self {
            headers,
            body,
            read_timeout,
            permit: None,
        }
    }

    /// Keeps the place among the requests in flight for as long as the file is being read.
    pub(crate) fn hold(&mut self, permit: Option<OwnedSemaphorePermit>) {
        self.permit = permit;
    }

    /// What the server calls the file.
    ///
    /// It is the last part of whatever path the server sent, so that it can be joined to a folder.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        let disposition = self.headers.get(CONTENT_DISPOSITION)?;
        let name = file_name(&String::from_utf8_lossy(disposition.as_bytes()))?;
        let last = name.rsplit(['/', '\\']).next()?;
        let last = last.trim_matches(|c: char| c.is_control() || c == ' ');
        (!matches!(last, "" | "." | "..")).then(|| last.to_owned())
    }

    /// What kind of file it is, as the server has it.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// How many bytes are to come, as the server announces.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.headers
            .get(CONTENT_LENGTH)?
            .to_str()
            .ok()?
            .parse()
            .ok()
    }

    /// All headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The next piece, or `None` at the end.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or stays silent for longer than the read timeout.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        // Pieces that are decoded from what has come already are always ready, and would keep
        // whoever reads them from looking at a clock.
        consume_budget().await;
        let piece = tokio::time::timeout(self.read_timeout, self.body.next_piece())
            .await
            .map_err(|_| TransportError::timeout())?;
        if piece.is_none() {
            self.permit = None;
        }
        piece.transpose().map_err(interrupted)
    }

    /// The whole file, in memory.
    ///
    /// # Errors
    ///
    /// When the connection breaks before the end.
    pub async fn bytes(mut self) -> Result<Bytes, TransportError> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.chunk().await? {
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// Writes the file to any writer, and returns how many bytes it had.
    ///
    /// # Errors
    ///
    /// When the connection breaks before the end, or the writer fails.
    pub async fn write_to(
        mut self,
        writer: &mut (impl AsyncWrite + Unpin),
    ) -> std::io::Result<u64> {
        let mut written = 0;
        while let Some(piece) = self.chunk().await.map_err(std::io::Error::other)? {
            writer.write_all(&piece).await?;
            written += piece.len() as u64;
        }
        writer.flush().await?;
        Ok(written)
    }

    /// Writes the file to a path, and returns how many bytes it had.
    ///
    /// # Errors
    ///
    /// When the connection breaks before the end, or the file cannot be written. What was written
    /// until then stays there.
    pub async fn save(self, path: impl AsRef<Path>) -> std::io::Result<u64> {
        let mut file = tokio::fs::File::create(path).await?;
        let written = self.write_to(&mut file).await?;
        file.sync_all().await?;
        Ok(written)
    }
}

fn interrupted(error: crate::BoxError) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, error)
}

/// The pieces of the file, as they come. The read timeout is not applied to this form.
impl Stream for Download {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(frame) => frame,
            };
            match frame {
                None => {
                    self.permit = None;
                    return Poll::Ready(None);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(interrupted(error)))),
                Some(Ok(frame)) => {
                    if let Ok(piece) = frame.into_data() {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("file_name", &self.file_name())
            .field("content_type", &self.content_type())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// The file name of a `Content-Disposition`: the encoded form where there is one.
fn file_name(disposition: &str) -> Option<String> {
    let parameters: Vec<(String, String)> = parameters(disposition);
    let find = |wanted: &str| {
        let found = parameters.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str())
    };
    if let Some(extended) = find("filename*") {
        let encoded = extended.rsplit('\'').next().unwrap_or(extended);
        if let Ok(name) = percent_decode_str(encoded).decode_utf8() {
            return Some(name.into_owned());
        }
    }
    let plain = find("filename")?;
    // Many servers percent-encode the plain form too.
    match percent_decode_str(plain).decode_utf8() {
        Ok(name) => Some(name.into_owned()),
        Err(_) => Some(plain.to_owned()),
    }
}

/// The `name=value` parameters of a header, unquoted.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let (value, after) = value(after.trim_start());
        let name = name.trim_matches(|c: char| c == ';' || c.is_whitespace());
        found.push((name.to_ascii_lowercase(), value));
        rest = after;
    }
    found
}

/// One value, quoted or not, and what follows it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn named(disposition: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        let value = HeaderValue::from_bytes(disposition.as_bytes()).unwrap();
        headers.insert(CONTENT_DISPOSITION, value);
        Download::new(headers, WireBody::empty(), Duration::from_secs(1)).file_name()
    }

    #[test]
    fn the_file_name_is_found_in_every_form() {
        for (disposition, name) in [
            (r#"attachment; filename="a.txt""#, Some("a.txt")),
            ("attachment; filename=a.txt", Some("a.txt")),
            (r#"attachment;filename="a;b.txt";x=1"#, Some("a;b.txt")),
            (r#"attachment; filename="a\"b.txt""#, Some("a\"b.txt")),
            (
                "attachment; filename=\"x\"; filename*=UTF-8''%E4%B8%AD%20b.txt",
                Some("中 b.txt"),
            ),
            ("attachment; filename=%E4%B8%AD.txt", Some("中.txt")),
            ("attachment; filename=\"中.txt\"", Some("中.txt")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment; filename*=UTF-8''..%2F..%2Fx", Some("x")),
            ("attachment", None),
            (r#"attachment; filename="open"#, Some("open")),
        ] {
            assert_eq!(named(disposition).as_deref(), name, "{disposition}");
        }
    }
}
