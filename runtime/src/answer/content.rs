//! What a successful answer carries, before it is given a type.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::answer::data_offset;
use crate::answer::head::AnswerHead;
use crate::json::{Malformed, Reader};
use crate::{Download, WireBody};

/// What a successful answer carries, before it is given a type.
#[doc(hidden)]
#[derive(Debug)]
pub struct Content(pub(crate) ContentKind);

#[derive(Debug)]
pub(crate) enum ContentKind {
    /// JSON, and where in the answer it was.
    Json { json: Bytes, place: &'static str },
    /// A whole answer, and where in it the value of `data` begins.
    Data { body: Bytes, at: usize },
    /// A file, of which nothing but the head was read.
    File(Box<Download>),
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
            ContentKind::Data { body, at } => serde_json::from_str(value_at(body, *at).ok()?).ok(),
            ContentKind::File(_) => None,
        }
    }
}

/// The value of `data` that begins there, in an answer that ends as it should.
pub(crate) fn value_at(body: &[u8], at: usize) -> Result<&str, Malformed> {
    let mut reader = Reader::new(body, at);
    reader.skip()?;
    let value = reader.since(at);
    data_offset::rest(&mut reader)?;
    value.ok_or_else(|| reader.malformed("the answer is not UTF-8"))
}
