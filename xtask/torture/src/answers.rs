//! Answers of the platform that are not as documented: each is read or refused, and never more than
//! was sent comes out.

use std::time::{Duration, Instant};

use bytes::Bytes;
use feishu_openapi::im::v1::{CreateMessage, GetChat, GetMessage, ListChat, ListMessage};
use feishu_openapi::mock::Pages;
use feishu_openapi::{Endpoint, from_http};
use feishu_openapi_runtime::mock::DocumentedAnswers;
use serde_json::value::RawValue;

use crate::attack::{Tally, Tries, repeat};
use crate::chaos::Chaos;

/// Reads an answer; an error is as good as a value.
type Read = fn(Bytes) -> bool;

/// The endpoints whose answers are spoilt, by their official names.
const READERS: &[(&str, Read)] = &[
    ("im.v1.message.create", read::<CreateMessage>),
    ("im.v1.message.get", read::<GetMessage>),
    ("im.v1.message.list", read::<ListMessage>),
    ("im.v1.chat.get", read::<GetChat>),
    ("im.v1.chat.list", read::<ListChat>),
];

/// How long the longest answer may take. Answers have some kilobytes.
const LONGEST: Duration = Duration::from_secs(1);

pub(crate) fn attack(tries: Tries) -> Tally {
    let documented = Pages::services().iter().copied().flatten();
    let answers: Vec<(&str, Read)> = documented
        .filter_map(|known| {
            let (_, read) = READERS.iter().find(|(name, _)| *name == known.name)?;
            Some((known.answer, *read))
        })
        .collect();
    repeat(tries, |chaos| one(chaos, &answers))
}

fn one(chaos: &mut Chaos, answers: &[(&str, Read)]) -> Option<String> {
    let (answer, _) = *chaos.one_of(answers);
    let (_, read) = *chaos.one_of(answers);
    let mut bytes = answer.as_bytes().to_vec();
    chaos.spoil(&mut bytes);
    fault(&bytes, read)
}

/// What is wrong with how an answer of any endpoint is read, if anything.
pub(crate) fn fault_of_any(bytes: &[u8]) -> Option<String> {
    READERS.iter().find_map(|(_, read)| fault(bytes, *read))
}

fn fault(bytes: &[u8], read: Read) -> Option<String> {
    let start = Instant::now();
    let was_read = read(bytes.to_vec().into());
    let took = start.elapsed();
    if was_read && !is_json(bytes) {
        return Some(format!("no JSON was read as an answer: {}", shown(bytes)));
    }
    (took > LONGEST).then(|| format!("{took:?} for {}", shown(bytes)))
}

/// Whether the bytes are JSON, by somebody else's judgement: values that no Rust type holds are.
fn is_json(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // A text that is not UTF-8 costs the field that holds it, and is not judged here.
    std::str::from_utf8(text).is_err() || serde_json::from_slice::<&RawValue>(text).is_ok()
}

fn read<E: Endpoint>(body: Bytes) -> bool {
    from_http::<E>(http::Response::new(body)).is_ok()
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).chars().take(2_000).collect()
}
