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
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::coop::consume_budget;

use crate::answer::file_name;
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
    /// It is the last part of whatever path the server sent, so that it can be joined to a folder, and
    /// a name that any system takes: characters that Windows has other uses for become `_`, the names
    /// of its devices get one in front, and what is longer than 255 bytes is cut before its extension.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        let disposition = self.headers.get(CONTENT_DISPOSITION)?;
        file_name::of_disposition(&String::from_utf8_lossy(disposition.as_bytes()))
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
