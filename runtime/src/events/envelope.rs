//! An event as it comes: what its envelope contains, and the JSON in it.
//!
//! There are two envelopes. In 2.0, `header` is beside `event`; in 1.0, the id is called `uuid`
//! and the type is within `event`. The callbacks of old cards and of external approvals have no
//! envelope at all.

use std::fmt;

use bytes::Bytes;

/// Which envelope an event came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnvelopeVersion {
    /// Envelope 1.0: `uuid`, `token`, `ts`, `type` and `event`.
    V1,
    /// Envelope 2.0: `schema`, `header` and `event`.
    V2,
    /// No envelope: the fields of a callback are the whole body, and its type is known by them. On
    /// an old card (`card.action.trigger_v1`), the id is the token with which the card can be
    /// updated; the callback of an external approval has none.
    Flat,
}

/// What the envelope of an event contains.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventHeader {
    /// The id: `event_id` in envelope 2.0, `uuid` in 1.0. It is the same each time that the event
    /// is sent. Empty where the envelope has none.
    pub event_id: String,
    /// The official type, such as `im.message.receive_v1`.
    pub event_type: String,
    /// Which envelope it was.
    pub version: EnvelopeVersion,
    /// When the platform sent it, as the text that came: milliseconds for most events,
    /// microseconds for callbacks, seconds with a fraction in envelope 1.0.
    pub create_time: String,
    /// The tenant in which it happened.
    pub tenant_key: String,
    /// The app to which it was sent.
    pub app_id: String,
}

impl EventHeader {
    /// A header of a type and an id, with nothing else in it.
    #[must_use]
    pub fn new(
        version: EnvelopeVersion,
        event_type: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            event_type: event_type.into(),
            version,
            create_time: String::new(),
            tenant_key: String::new(),
            app_id: String::new(),
        }
    }
}

/// An event that no type has been read from. It is cheap to clone.
///
/// It does not have the verification token, which the envelope carried.
#[derive(Clone, PartialEq, Eq)]
pub struct RawEvent {
    header: EventHeader,
    json: Bytes,
}

impl RawEvent {
    /// An event with the JSON of its `event` member.
    #[must_use]
    pub fn new(header: EventHeader, json: impl Into<Bytes>) -> Self {
        Self {
            header,
            json: json.into(),
        }
    }

    /// What the envelope contains.
    #[must_use]
    pub fn header(&self) -> &EventHeader {
        &self.header
    }

    /// The JSON of the event, without its envelope, as it came.
    #[must_use]
    pub fn json(&self) -> &Bytes {
        &self.json
    }
}

/// What people write to each other is no matter for a log: the JSON is not shown.
impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent")
            .field("header", &self.header)
            .field("bytes", &self.json.len())
            .finish()
    }
}
