//! What an answer can become: a value read from JSON, or a file.

use serde::de::DeserializeOwned;

use super::{DecodeError, Download, Mismatch, mend};

/// A type that a successful answer can become: anything that is read from JSON, or a [`Download`].
pub trait FromReply: Sized {
    #[doc(hidden)]
    fn from_content(content: Content, strict: bool) -> Result<(Self, Vec<Mismatch>), DecodeError>;
}

/// What a successful answer carries, before it is given a type.
#[doc(hidden)]
#[derive(Debug)]
pub struct Content {
    pub(crate) kind: ContentKind,
}

#[derive(Debug)]
pub(crate) enum ContentKind {
    /// JSON, and the path of it within the answer.
    Json { text: String, path: &'static str },
    /// A file, of which nothing but the head was read.
    File(Box<Download>),
}

impl<T: DeserializeOwned> FromReply for T {
    fn from_content(content: Content, strict: bool) -> Result<(Self, Vec<Mismatch>), DecodeError> {
        let ContentKind::Json { text, path } = content.kind else {
            return Err(DecodeError::new("a file came where JSON was expected", ""));
        };
        let read = |text: &str| serde_json::from_str(text);
        match read(&text) {
            Ok(value) => Ok((value, Vec::new())),
            Err(error) if strict => Err(DecodeError::new(error.to_string(), &text)),
            Err(error) => mend::mend(&text, path, error, &read),
        }
    }
}

impl FromReply for Download {
    fn from_content(content: Content, _: bool) -> Result<(Self, Vec<Mismatch>), DecodeError> {
        match content.kind {
            ContentKind::File(download) => Ok((*download, Vec::new())),
            ContentKind::Json { text, .. } => Err(DecodeError::new(
                "JSON came where a file was expected",
                &text,
            )),
        }
    }
}
