//! What an answer can become: a value read from JSON, or a file.

use serde::de::DeserializeOwned;

use crate::answer::content::{Content, ContentKind, value_at};
use crate::answer::data_offset;
use crate::json::{Malformed, Reader};
use crate::object::{self, Field, Mismatches, Source};
use crate::{DecodeError, Download};

/// A type that a successful answer can become: anything that is read from JSON, or a [`Download`].
///
/// A response of the platform's pages is read leniently; see
/// [`Reply::mismatches`](crate::Reply::mismatches). A type of your own decides by its `Deserialize`
/// what it takes.
pub trait FromReply: Sized {
    #[doc(hidden)]
    fn from_content(content: Content, strict: bool) -> Result<Read<Self>, DecodeError>;
}

/// What was read, and what of it was not as documented.
#[doc(hidden)]
#[derive(Debug)]
pub struct Read<T> {
    pub(crate) value: T,
    pub(crate) mismatches: Mismatches,
}

impl<T> Read<T> {
    /// What is as documented.
    fn clean(value: T) -> Self {
        Self {
            value,
            mismatches: Mismatches::default(),
        }
    }
}

impl<T: DeserializeOwned> FromReply for T {
    fn from_content(content: Content, _: bool) -> Result<Read<Self>, DecodeError> {
        let (whole, json) = match &content.0 {
            ContentKind::Json { json, .. } => (json, &json[..]),
            ContentKind::Data { body, at } => {
                let data = value_at(body, *at);
                let data = data.map_err(|error| DecodeError::new(error.to_string(), body))?;
                (body, data.as_bytes())
            }
            ContentKind::File(_) => return Err(no_json()),
        };
        let read = serde_json::from_slice(json);
        read.map(Read::clean)
            .map_err(|error| DecodeError::new(error.to_string(), whole))
    }
}

impl FromReply for Download {
    fn from_content(content: Content, _: bool) -> Result<Read<Self>, DecodeError> {
        match content.0 {
            ContentKind::File(download) => Ok(Read::clean(*download)),
            ContentKind::Json { json, .. } | ContentKind::Data { body: json, .. } => Err(
                DecodeError::new("JSON came where a file was expected", &json),
            ),
        }
    }
}

/// Looks at what follows a value.
type Rest = fn(&mut Reader<'_>) -> Result<(), Malformed>;

/// Reads a response that has a table, in one pass.
///
/// # Errors
///
/// When the answer is no JSON, or is to be as documented and is not.
#[doc(hidden)]
pub fn read_value<T: Field + Default>(
    content: Content,
    strict: bool,
) -> Result<Read<T>, DecodeError> {
    let mut value = T::default();
    let mismatches = read_into(&mut value, &content, strict)?;
    Ok(Read { value, mismatches })
}

fn read_into(
    value: &mut dyn Field,
    content: &Content,
    strict: bool,
) -> Result<Mismatches, DecodeError> {
    let (bytes, at, place, rest): (_, _, _, Rest) = match &content.0 {
        ContentKind::Data { body, at } => (body, *at, "data", data_offset::rest),
        ContentKind::Json { json, place } => (json, 0, *place, |reader| reader.end()),
        ContentKind::File(_) => return Err(no_json()),
    };
    let source = Source {
        bytes,
        at,
        place,
        strict,
        rest,
    };
    let read = object::read(&source, value);
    read.map_err(|failed| DecodeError::new(failed.to_string(), bytes))
}

/// Reads a file.
///
/// # Errors
///
/// When the answer is none.
#[doc(hidden)]
pub fn read_file(content: Content, strict: bool) -> Result<Read<Download>, DecodeError> {
    Download::from_content(content, strict)
}

fn no_json() -> DecodeError {
    DecodeError::new("a file came where JSON was expected", b"")
}
