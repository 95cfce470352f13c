//! An event as the platform would send it.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::events::approval::APPROVAL;
use crate::events::envelope::{EnvelopeVersion, EventHeader, RawEvent};
use crate::events::event::Event;
use crate::events::incoming::Form;

/// An event as the platform would send it.
///
/// It has the verification token `mock-verification-token` by default.
#[derive(Debug, Clone, PartialEq)]
pub struct MockEvent {
    header: EventHeader,
    token: String,
    json: Value,
}

impl MockEvent {
    /// An event of a type, with an id.
    pub fn new<E: Event>(event_id: impl Into<String>, event: &E) -> Self {
        let json = serde_json::to_value(event.view()).unwrap_or_default();
        Self::of_json(E::VERSION, E::TYPE, event_id, json)
    }

    /// An event with any JSON, such as one that is not documented.
    pub fn of_json(
        version: EnvelopeVersion,
        event_type: impl Into<String>,
        event_id: impl Into<String>,
        json: Value,
    ) -> Self {
        let mut header = EventHeader::new(version, event_type, event_id);
        header.create_time = "1700000000000".to_owned();
        header.tenant_key = "mock-tenant".to_owned();
        header.app_id = "cli_mock".to_owned();
        Self {
            header,
            token: "mock-verification-token".to_owned(),
            json,
        }
    }

    /// The same with another verification token.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// The same for another app.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.header.app_id = app_id.into();
        self
    }

    /// The id of the event.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.header.event_id
    }

    /// The envelope that the event has.
    #[must_use]
    pub fn version(&self) -> EnvelopeVersion {
        self.header.version
    }

    /// How the request that brings it is formed.
    pub(super) fn form(&self) -> Form {
        match self.header.version {
            EnvelopeVersion::V1 | EnvelopeVersion::V2 => Form::Usual,
            EnvelopeVersion::Flat if self.header.event_type == APPROVAL => Form::ExternalApproval,
            EnvelopeVersion::Flat => Form::OldCard,
        }
    }

    /// The event without its envelope, as a [`Dispatcher`](crate::events::Dispatcher) takes it.
    #[must_use]
    pub fn raw(&self) -> RawEvent {
        RawEvent::new(self.header.clone(), self.inner().to_string())
    }

    /// The JSON that the platform sends, neither signed nor encrypted.
    #[must_use]
    pub fn envelope(&self) -> Bytes {
        let header = &self.header;
        let json = match header.version {
            EnvelopeVersion::V2 => json!({
                "schema": "2.0",
                "header": {
                    "event_id": header.event_id,
                    "token": self.token,
                    "create_time": header.create_time,
                    "event_type": header.event_type,
                    "tenant_key": header.tenant_key,
                    "app_id": header.app_id,
                },
                "event": self.json,
            }),
            EnvelopeVersion::V1 => json!({
                "ts": header.create_time,
                "uuid": header.event_id,
                "token": self.token,
                "type": "event_callback",
                "event": self.inner(),
            }),
            EnvelopeVersion::Flat => self.inner(),
        };
        json.to_string().into()
    }

    /// The event, with the fields that its envelope puts into it.
    fn inner(&self) -> Value {
        let header = &self.header;
        let mut json = self.json.clone();
        let added = match header.version {
            EnvelopeVersion::V2 => return json,
            EnvelopeVersion::V1 => json!({
                "type": header.event_type,
                "app_id": header.app_id,
                "tenant_key": header.tenant_key,
            }),
            EnvelopeVersion::Flat if header.event_type == APPROVAL => json!({
                "token": self.token,
                "action_type": "APPROVE",
                "approval_code": "mock-approval",
            }),
            EnvelopeVersion::Flat => json!({
                "token": header.event_id,
                "tenant_key": header.tenant_key,
                "action": {},
            }),
        };
        if let (Value::Object(members), Value::Object(added)) = (&mut json, added) {
            for (name, value) in added {
                members.entry(name).or_insert(value);
            }
        }
        json
    }
}
