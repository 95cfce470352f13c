//! What an answer can become: a value read from JSON, or a file.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Deserializer;

use crate::content::{Content, ContentKind, value_at};
use crate::mend::Mending;
use crate::{DecodeError, Download, Mismatch};

/// A type that a successful answer can become: anything that is read from JSON, or a [`Download`].
pub trait FromReply: Sized {
    #[doc(hidden)]
    fn from_content(content: Content, strict: bool) -> Result<(Self, Vec<Mismatch>), DecodeError>;
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

fn no_json() -> DecodeError {
    DecodeError::new("a file came where JSON was expected", b"")
}

fn data_of(body: &Bytes, at: usize) -> Result<Bytes, DecodeError> {
    match value_at(body, at) {
        Ok(value) => Ok(body.slice_ref(value.get().as_bytes())),
        Err(error) => Err(DecodeError::new(error.to_string(), body)),
    }
}
