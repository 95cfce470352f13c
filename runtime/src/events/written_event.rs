//! Events as journals write them down: with their headers, and without the verification token.

use std::str::Utf8Error;

use serde::{Deserialize, Serialize};

use super::envelope::{EnvelopeVersion, EventHeader, RawEvent};

/// An event as JSON that can be read again.
#[derive(Serialize, Deserialize)]
pub(super) struct WrittenEvent {
    version: Version,
    #[serde(rename = "type")]
    event_type: String,
    id: String,
    time: String,
    tenant: String,
    app: String,
    /// The event as it came: a text, so that it stays on one line.
    event: String,
}

#[derive(Serialize, Deserialize)]
enum Version {
    #[serde(rename = "1.0")]
    V1,
    #[serde(rename = "2.0")]
    V2,
    #[serde(rename = "flat")]
    Flat,
}

impl WrittenEvent {
    /// The event as it is written.
    pub(super) fn of(event: &RawEvent) -> Result<Self, Utf8Error> {
        let header = event.header().clone();
        Ok(Self {
            version: match header.version {
                EnvelopeVersion::V1 => Version::V1,
                EnvelopeVersion::V2 => Version::V2,
                EnvelopeVersion::Flat => Version::Flat,
            },
            event_type: header.event_type,
            id: header.event_id,
            time: header.create_time,
            tenant: header.tenant_key,
            app: header.app_id,
            event: std::str::from_utf8(event.json())?.to_owned(),
        })
    }
}

impl From<WrittenEvent> for RawEvent {
    fn from(written: WrittenEvent) -> Self {
        let version = match written.version {
            Version::V1 => EnvelopeVersion::V1,
            Version::V2 => EnvelopeVersion::V2,
            Version::Flat => EnvelopeVersion::Flat,
        };
        let mut header = EventHeader::new(version, written.event_type, written.id);
        header.create_time = written.time;
        header.tenant_key = written.tenant;
        header.app_id = written.app;
        Self::new(header, written.event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_read_as_it_was_written() {
        let versions = [
            EnvelopeVersion::V1,
            EnvelopeVersion::V2,
            EnvelopeVersion::Flat,
        ];
        for version in versions {
            let mut header = EventHeader::new(version, "a.b_v1", "id");
            header.create_time = "1".to_owned();
            header.tenant_key = "t".to_owned();
            header.app_id = "a".to_owned();
            let event = RawEvent::new(header, "{\n \"x\": \"\\u0000\"}");
            let json = serde_json::to_string(&WrittenEvent::of(&event).unwrap()).unwrap();
            assert!(!json.contains('\n'));
            let read: WrittenEvent = serde_json::from_str(&json).unwrap();
            assert_eq!(RawEvent::from(read), event);
        }
        let header = EventHeader::new(EnvelopeVersion::V2, "a", "b");
        assert!(WrittenEvent::of(&RawEvent::new(header, &b"\xff"[..])).is_err());
    }
}
