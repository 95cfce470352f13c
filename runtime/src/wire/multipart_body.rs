//! A form in parts, written to the wire as it is read from its sources.

use std::collections::VecDeque;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

use crate::wire::file_part::OpenFile;
use crate::wire::multipart::{Part, PartValue};
use crate::{BodyError, FilePart, Multipart};

/// How much of a file is in memory at a time.
const PIECE: usize = 64 * 1024;

/// The parts of one form, opened for one request.
pub(crate) struct MultipartBody {
    pieces: VecDeque<Piece>,
    left: Option<u64>,
    progress: Progress,
}

/// How many bytes have gone out, for whoever has to distinguish a slow upload from a dead one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Progress(Option<Arc<AtomicU64>>);

impl Progress {
    pub(crate) fn bytes(&self) -> u64 {
        let bytes = self.0.as_ref();
        bytes.map_or(0, |bytes| bytes.load(Ordering::Relaxed))
    }

    fn counted() -> Self {
        Self(Some(Arc::default()))
    }

    fn add(&self, length: u64) {
        if let Some(bytes) = &self.0 {
            bytes.fetch_add(length, Ordering::Relaxed);
        }
    }
}

enum Piece {
    Bytes(Bytes),
    /// The mutex is never locked: it makes a reader that is only `Send` part of a body that is
    /// also `Sync`.
    Reader {
        reader: Mutex<Box<dyn AsyncRead + Send + Unpin>>,
        left: Option<u64>,
    },
}

impl Multipart {
    /// Opens every file, and gives the body with its content type.
    pub(crate) async fn open(&self) -> Result<(MultipartBody, String), BodyError> {
        let boundary = boundary();
        let mut body = MultipartBody {
            pieces: VecDeque::new(),
            left: Some(0),
            progress: Progress::counted(),
        };
        for part in &self.parts {
            body.push_part(&boundary, part).await?;
        }
        body.push_bytes(format!("--{boundary}--\r\n"));
        Ok((body, format!("multipart/form-data; boundary={boundary}")))
    }
}

impl MultipartBody {
    pub(crate) fn progress(&self) -> Progress {
        self.progress.clone()
    }

    async fn push_part(&mut self, boundary: &str, part: &Part) -> Result<(), BodyError> {
        let name = quoted(&part.name);
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name={name}");
        match &part.value {
            PartValue::Text(text) => self.push_bytes(format!("{head}\r\n\r\n{text}\r\n")),
            PartValue::File(file) => {
                self.push_bytes(format!("{head}{}", file_head(file)?));
                self.push_file(file.open().await?);
                self.push_bytes("\r\n");
            }
        }
        Ok(())
    }

    fn push_bytes(&mut self, bytes: impl Into<Bytes>) {
        let bytes = bytes.into();
        self.left = self.left.map(|left| left + bytes.len() as u64);
        self.pieces.push_back(Piece::Bytes(bytes));
    }

    fn push_file(&mut self, file: OpenFile) {
        match file {
            OpenFile::Bytes(bytes) => self.push_bytes(bytes),
            OpenFile::Reader { reader, length } => {
                let added = |left: u64| length.map(|length| left + length);
                self.left = self.left.and_then(added);
                self.pieces.push_back(Piece::Reader {
                    reader: Mutex::new(reader),
                    left: length,
                });
            }
        }
    }

    fn give(&mut self, bytes: Bytes) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let length = bytes.len() as u64;
        self.progress.add(length);
        self.left = self.left.map(|left| left.saturating_sub(length));
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }
}

impl HttpBody for MultipartBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        loop {
            match self.pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.pieces.pop_front();
                    if !bytes.is_empty() {
                        return self.give(bytes);
                    }
                }
                Some(Piece::Reader { reader, left }) => {
                    match ready!(poll_reader(reader, left, cx))? {
                        Some(bytes) => return self.give(bytes),
                        None => drop(self.pieces.pop_front()),
                    }
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The next bytes of a reader, and `None` at its end. A reader that does not keep to the length
/// it was given with would break the form, and is an error.
fn poll_reader(
    reader: &mut Mutex<Box<dyn AsyncRead + Send + Unpin>>,
    left: &mut Option<u64>,
    cx: &mut Context<'_>,
) -> Poll<io::Result<Option<Bytes>>> {
    let reader = reader.get_mut().unwrap_or_else(PoisonError::into_inner);
    let mut bytes = BytesMut::with_capacity(PIECE);
    let mut buffer = ReadBuf::uninit(bytes.spare_capacity_mut());
    ready!(Pin::new(reader).poll_read(cx, &mut buffer))?;
    let read = Bytes::copy_from_slice(buffer.filled());
    let Some(promised) = left else {
        return Poll::Ready(Ok((!read.is_empty()).then_some(read)));
    };
    let length = read.len() as u64;
    if length > *promised || (length == 0 && *promised > 0) {
        let error = "the file is not as long as announced";
        return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, error)));
    }
    *promised -= length;
    Poll::Ready(Ok((length > 0).then_some(read)))
}

fn file_head(file: &FilePart) -> Result<String, BodyError> {
    let content_type = file.wire_content_type();
    if http::HeaderValue::from_str(content_type).is_err() {
        return Err(BodyError::new(
            "the content type of a file is no header value",
        ));
    }
    let name = quoted(file.wire_name());
    Ok(format!(
        "; filename={name}\r\nContent-Type: {content_type}\r\n\r\n"
    ))
}

/// A name as browsers write it: in quotes, with what would end them or the line encoded.
fn quoted(name: &str) -> String {
    let mut text = String::from('"');
    for character in name.chars() {
        match character {
            '"' => text.push_str("%22"),
            '\r' => text.push_str("%0D"),
            '\n' => text.push_str("%0A"),
            other => text.push(other),
        }
    }
    text.push('"');
    text
}

/// A line that no file holds by chance.
fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("feishu-openapi-{:016x}{:016x}", random(), random())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::WireBody;

    async fn written(form: Multipart) -> Result<(String, Option<u64>), String> {
        let (body, content_type) = form.open().await.map_err(|error| error.to_string())?;
        let boundary = content_type.rsplit('=').next().unwrap().to_owned();
        let length = body.size_hint().exact();
        let bytes = WireBody::pieces(body).whole().await;
        let bytes = bytes.map_err(|error| error.to_string())?;
        assert!(length.is_none_or(|length| length == bytes.len() as u64));
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        Ok((text.replace(&boundary, "B"), length))
    }

    #[tokio::test]
    async fn texts_and_files_are_parts_in_order() {
        let file = FilePart::bytes("data")
            .file_name("a\"b\r\n中.png")
            .content_type("image/png");
        let form = Multipart::new()
            .text("kind", "x")
            .text("absent", &None::<String>)
            .file("file", &Some(file))
            .text("n", &7_i64);
        let (text, length) = written(form).await.unwrap();
        assert_eq!(
            text,
            "--B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nx\r\n\
             --B\r\nContent-Disposition: form-data; name=\"file\"; \
             filename=\"a%22b%0D%0A中.png\"\r\nContent-Type: image/png\r\n\r\ndata\r\n\
             --B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n7\r\n--B--\r\n"
        );
        assert!(length.is_some());
    }

    #[tokio::test]
    async fn readers_are_sent_once_and_keep_to_their_length() {
        let reader = |length| FilePart::reader(std::io::Cursor::new("12345"), length);
        let form = |file: &FilePart| Multipart::new().file("file", file);
        let file = reader(Some(5));
        assert!(written(form(&file)).await.unwrap().0.contains("12345"));
        assert!(
            written(form(&file))
                .await
                .unwrap_err()
                .contains("sent already")
        );
        let (text, length) = written(form(&reader(None))).await.unwrap();
        assert!(text.contains("12345") && length.is_none());
        for wrong in [4, 6] {
            let error = written(form(&reader(Some(wrong)))).await.unwrap_err();
            assert!(error.contains("not as long"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_content_type_cannot_add_headers() {
        let file = FilePart::bytes("x").content_type("text/plain\r\nX-Evil: 1");
        assert!(written(Multipart::new().file("file", &file)).await.is_err());
    }
}
