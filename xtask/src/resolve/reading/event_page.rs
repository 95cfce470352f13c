//! An event's page with its name, its type columns and its examples read.

use serde_json::Value;

use super::examples;
use super::rows::{TypedRow, read_table};
use crate::diagnostics::Diagnostics;
use crate::layout::RawEvent;
use crate::model::EventName;
use crate::parallel;
use crate::resolve::at::At;

/// The service and version of an event that neither its type nor its page gives one.
const UNPLACED: (&str, &str) = ("event", "v1");

/// An event's page with its name, its type columns and its examples read.
#[derive(Debug)]
pub(crate) struct EventPage {
    /// What the page contains, without the tables below.
    pub(crate) raw: RawEvent,
    /// The official type, and the service version that it belongs to.
    pub(crate) name: EventName,
    /// The table of the event; `None` where the page has none.
    pub(crate) fields: Option<Vec<TypedRow>>,
    /// The table of the answer; `None` where the page has none.
    pub(crate) answer: Option<Vec<TypedRow>>,
    /// Examples that are sound JSON, each a whole envelope.
    pub(crate) examples: Vec<Value>,
    /// Examples of answers that are sound JSON.
    pub(crate) answer_examples: Vec<Value>,
}

/// Reads name, type columns and examples of each page, and puts the pages in the order of their
/// paths and types.
pub(crate) fn read_event_pages(
    mut events: Vec<RawEvent>,
    diagnostics: &mut Diagnostics,
) -> Vec<EventPage> {
    events.sort_by(|one, other| {
        let key = |event: &RawEvent| (event.source.path.clone(), event.event_type.value.clone());
        key(one).cmp(&key(other))
    });
    parallel::map(events, diagnostics, read_page)
}

fn read_page(mut raw: RawEvent, diagnostics: &mut Diagnostics) -> EventPage {
    let at = At::of(&raw.source, &raw.event_type);
    EventPage {
        name: name(&raw),
        fields: raw.fields.take().map(read_table),
        answer: raw.answer_fields.take().map(read_table),
        examples: examples::read_all(&raw.examples, at, diagnostics),
        answer_examples: examples::read_all(&raw.answer_examples, at, diagnostics),
        raw,
    }
}

/// The name that the type gives, else the type and the place that the page gives it.
pub(crate) fn name(raw: &RawEvent) -> EventName {
    let event_type = raw.event_type.value.trim();
    EventName::of_type(event_type).unwrap_or_else(|| {
        let (service, version) = match &raw.service {
            Some(of_page) => (of_page.service.as_str(), of_page.version.as_str()),
            None => UNPLACED,
        };
        EventName {
            service: service.to_owned(),
            version: version.to_owned(),
            event_type: event_type.to_owned(),
        }
    })
}
