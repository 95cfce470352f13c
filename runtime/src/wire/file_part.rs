//! A file to be uploaded: where its bytes are, and what it is called.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tokio::io::AsyncRead;

use crate::BodyError;

/// A file to be uploaded, from a path, from bytes, or from any reader.
///
/// A path is opened when the request is sent, and read as it goes out, so that no file is ever
/// held in memory as a whole. A reader can be sent once.
#[derive(Clone, Default)]
pub struct FilePart {
    source: Source,
    file_name: Option<String>,
    content_type: Option<String>,
}

/// A reader on its way to the wire. It is taken by the first request that sends it.
type SharedReader = Arc<Mutex<Option<Box<dyn AsyncRead + Send + Unpin>>>>;

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Reader {
        reader: SharedReader,
        length: Option<u64>,
    },
}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

/// The bytes of a file, opened for one request.
pub(crate) enum OpenFile {
    Bytes(Bytes),
    Reader {
        reader: Box<dyn AsyncRead + Send + Unpin>,
        length: Option<u64>,
    },
}

impl FilePart {
    /// A file on disk. Its name is the last part of the path.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self {
            file_name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned()),
            source: Source::Path(path),
            content_type: None,
        }
    }

    /// A file that is in memory already.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self {
            source: Source::Bytes(bytes.into()),
            ..Self::default()
        }
    }

    /// A file from any reader, with its length where it is known.
    ///
    /// It can be sent once: a clone shares the reader, and the request is not retried.
    pub fn reader(reader: impl AsyncRead + Send + Unpin + 'static, length: Option<u64>) -> Self {
        Self {
            source: Source::Reader {
                reader: Arc::new(Mutex::new(Some(Box::new(reader)))),
                length,
            },
            ..Self::default()
        }
    }

    /// Says what the file is called.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Says what kind of file it is, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// What the file is called on the wire.
    pub(crate) fn wire_name(&self) -> &str {
        self.file_name.as_deref().unwrap_or("file")
    }

    /// What kind of file it is on the wire.
    pub(crate) fn wire_content_type(&self) -> &str {
        self.content_type
            .as_deref()
            .unwrap_or("application/octet-stream")
    }

    /// Whether a second attempt would find the bytes again.
    pub(crate) fn can_be_sent_again(&self) -> bool {
        !matches!(self.source, Source::Reader { .. })
    }

    pub(crate) async fn open(&self) -> Result<OpenFile, BodyError> {
        match &self.source {
            Source::Bytes(bytes) => Ok(OpenFile::Bytes(bytes.clone())),
            Source::Path(path) => open_path(path).await,
            Source::Reader { reader, length } => {
                let taken = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                match taken {
                    Some(reader) => Ok(OpenFile::Reader {
                        reader,
                        length: *length,
                    }),
                    None => Err(BodyError::new(
                        "the reader of this file has been sent already",
                    )),
                }
            }
        }
    }
}

async fn open_path(path: &Path) -> Result<OpenFile, BodyError> {
    let refused =
        |error: std::io::Error| BodyError::new(format!("cannot read {}: {error}", path.display()));
    let file = tokio::fs::File::open(path).await.map_err(refused)?;
    let length = file.metadata().await.map_err(refused)?.len();
    Ok(OpenFile::Reader {
        reader: Box::new(file),
        length: Some(length),
    })
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Bytes(bytes) => format!("{} bytes", bytes.len()),
            Source::Path(path) => path.display().to_string(),
            Source::Reader { .. } => "a reader".to_owned(),
        };
        f.debug_struct("FilePart")
            .field("source", &source)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}

impl PartialEq for FilePart {
    fn eq(&self, other: &Self) -> bool {
        let same_source = match (&self.source, &other.source) {
            (Source::Bytes(a), Source::Bytes(b)) => a == b,
            (Source::Path(a), Source::Path(b)) => a == b,
            (Source::Reader { reader: a, .. }, Source::Reader { reader: b, .. }) => {
                Arc::ptr_eq(a, b)
            }
            _ => false,
        };
        same_source && self.file_name == other.file_name && self.content_type == other.content_type
    }
}

/// A file is no part of a JSON body. Where a request is written as JSON all the same, its name
/// stands for it.
impl Serialize for FilePart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.wire_name())
    }
}

/// The opposite of writing: an empty file of that name. Nothing is read from disk because some
/// JSON names it.
impl<'de> Deserialize<'de> for FilePart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Self::bytes(Bytes::new()).file_name(name))
    }
}
