//! Types of events, and how they are read: by the tables that all objects have, leniently.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::envelope::{EnvelopeVersion, RawEvent};
use crate::answer::content::{Content, ContentKind};
use crate::answer::from_reply::read_value;
use crate::object::Field;
use crate::{DecodeError, Mismatch};

/// A type of event. Those of the platform's services are generated; a program can write its own
/// for an event that is not documented.
pub trait Event: Field + Default + Send + 'static {
    /// The official type, such as `im.message.receive_v1`.
    const TYPE: &'static str;

    /// The envelope in which it comes.
    const VERSION: EnvelopeVersion;

    /// Where in the event another id is that is the same each time the event is sent, as a path
    /// of names; empty where there is none. Messages have one: some are sent again under a new
    /// `event_id`.
    const IDENTITY: &'static [&'static str] = &[];
}

/// What a handler can be given: any [`Event`], or a [`RawEvent`].
pub trait FromEvent: Sized + Send + 'static {
    /// Reads it from an event. A value that is not as documented is converted or left out, and
    /// reported.
    ///
    /// # Errors
    ///
    /// When the event is no object at all.
    fn from_event(event: &RawEvent) -> Result<(Self, Vec<Mismatch>), DecodeError>;
}

/// Makes an object an [`Event`]: by its official type, its envelope and, where it has one, the path
/// of its identity.
#[doc(hidden)]
#[macro_export]
macro_rules! event {
    ($event:ident { $type:literal, $version:ident $(, [$($identity:literal),+])? }) => {
        impl $crate::events::Event for $event {
            const TYPE: &'static str = $type;
            const VERSION: $crate::events::EnvelopeVersion =
                $crate::events::EnvelopeVersion::$version;
            $(const IDENTITY: &'static [&'static str] = &[$($identity),+];)?
        }
    };
}

impl<E: Event> FromEvent for E {
    fn from_event(event: &RawEvent) -> Result<(Self, Vec<Mismatch>), DecodeError> {
        let content = Content(ContentKind::Json {
            json: event.json().clone(),
            place: "event",
        });
        let read = read_value::<E>(content, false)?;
        Ok((read.value, read.mismatches.kept))
    }
}

impl FromEvent for RawEvent {
    fn from_event(event: &RawEvent) -> Result<(Self, Vec<Mismatch>), DecodeError> {
        Ok((event.clone(), Vec::new()))
    }
}

/// The text or number at a path of names in JSON.
pub(super) fn text_at(json: &[u8], path: &[&str]) -> Option<String> {
    type Members<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;
    let (name, rest) = path.split_first()?;
    let members: Members<'_> = serde_json::from_slice(json).ok()?;
    let value = members.get(*name)?.get();
    match rest {
        [] => serde_json::from_str::<String>(value).ok(),
        rest => text_at(value.as_bytes(), rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_by_its_path() {
        let json = br#"{"message":{"message_id":"om_1","n":1},"a":"b"}"#;
        let found = |path: &[&str]| text_at(json, path);
        assert_eq!(found(&["message", "message_id"]).unwrap(), "om_1");
        assert_eq!(found(&["a"]).unwrap(), "b");
        for path in [&["message"][..], &["message", "x"], &["a", "b"], &[]] {
            assert_eq!(found(path), None, "{path:?}");
        }
    }
}
