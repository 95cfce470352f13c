//! What an answer can become: a value read from JSON, or a file.

use std::time::Duration;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Deserializer, Value};

use crate::envelope::AnswerHead;
use crate::mend::Mending;
use crate::{DecodeError, Download, Mismatch, WireBody};

/// A type that a successful answer can become: anything that is read from JSON, or a [`Download`].
pub trait FromReply: Sized {
    #[doc(hidden)]
    fn from_content(content: Content, strict: bool) -> Result<(Self, Vec<Mismatch>), DecodeError>;
}

/// What a successful answer carries, before it is given a type.
#[doc(hidden)]
#[derive(Debug)]
pub struct Content(pub(crate) ContentKind);

#[derive(Debug)]
pub(crate) enum ContentKind {
    /// JSON, and where in the answer it stood.
    Json { json: Bytes, place: &'static str },
    /// A whole answer, and where in it the value of `data` begins.
    Data { body: Bytes, at: usize },
    /// A file, of which nothing but the head was read.
    File(Box<Download>),
}

/// The typed read comes first, and is all there is for an answer that is as documented. Only
/// when it fails is the JSON looked at, mended where the error points, and read again by the same
/// code: no second decoder is compiled for any type.
impl<T: DeserializeOwned> FromReply for T {
    fn from_content(content: Content, strict: bool) -> Result<(Self, Vec<Mismatch>), DecodeError> {
        let (json, place) = match content.0 {
            ContentKind::Data { body, at } => {
                let from = body.get(at..).unwrap_or_default();
                match T::deserialize(&mut Deserializer::from_slice(from)) {
                    Ok(value) => return Ok((value, Vec::new())),
                    Err(_) => (data_of(&body, at)?, "data"),
                }
            }
            ContentKind::Json { json, place } => (json, place),
            ContentKind::File(_) => return Err(no_json()),
        };
        let mut error = match serde_json::from_slice(&json) {
            Ok(value) => return Ok((value, Vec::new())),
            Err(error) => error,
        };
        let mut mending = Mending::begin(&json, place, strict, &error)?;
        loop {
            error = match serde_json::from_slice(mending.json()) {
                Ok(value) => return Ok((value, mending.mismatches())),
                Err(error) => error,
            };
            mending.mend(&error)?;
        }
    }
}

impl FromReply for Download {
    fn from_content(content: Content, _: bool) -> Result<(Self, Vec<Mismatch>), DecodeError> {
        match content.0 {
            ContentKind::File(download) => Ok((*download, Vec::new())),
            ContentKind::Json { json, .. } | ContentKind::Data { body: json, .. } => Err(
                DecodeError::new("JSON came where a file was expected", &json),
            ),
        }
    }
}

impl Content {
    pub(crate) fn file(head: &AnswerHead, body: WireBody, read_timeout: Duration) -> Self {
        let download = Download::new(head.headers.clone(), body, read_timeout);
        Self(ContentKind::File(Box::new(download)))
    }

    /// The JSON as it came.
    pub(crate) fn json(&self) -> Option<Value> {
        match &self.0 {
            ContentKind::Json { json, .. } => serde_json::from_slice(json).ok(),
            ContentKind::Data { body, at } => {
                let value = value_at(body, *at).ok()?;
                serde_json::from_str(value.get()).ok()
            }
            ContentKind::File(_) => None,
        }
    }
}

fn no_json() -> DecodeError {
    DecodeError::new("a file came where JSON was expected", b"")
}

fn data_of(body: &Bytes, at: usize) -> Result<Bytes, DecodeError> {
    match value_at(body, at) {
        Ok(value) => Ok(body.slice_ref(value.get().as_bytes())),
        Err(error) => Err(DecodeError::new(error.to_string(), body)),
    }
}

/// The value that begins there. What follows it is nothing of it.
pub(crate) fn value_at(body: &[u8], at: usize) -> Result<&RawValue, serde_json::Error> {
    let from = body.get(at..).unwrap_or_default();
    Deserialize::deserialize(&mut Deserializer::from_slice(from))
}
