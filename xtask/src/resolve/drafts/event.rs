//! From the trees of an event's page to the draft of the event.

use serde_json::Value;

use super::draft::{DraftAnswer, DraftEvent, DraftField, DraftType};
use super::fields::FieldDrafter;
use super::response::unrequired;
use super::{endpoint, inference};
use crate::diagnostics::Diagnostics;
use crate::model::{Envelope, Event};
use crate::parallel;
use crate::resolve::at::At;
use crate::resolve::reading::event_page::EventPage;
use crate::resolve::trees::EventTrees;
use crate::source::Span;

/// Fields of envelope 1.0 and of none other.
const OF_V1: [&str; 2] = ["uuid", "ts"];

/// Fields of envelope 2.0 and of none other.
const OF_V2: [&str; 2] = ["schema", "header"];

/// Drafts the event of each page.
pub(crate) fn draft_events(
    pages: Vec<EventTrees>,
    diagnostics: &mut Diagnostics,
) -> Vec<DraftEvent> {
    parallel::map(pages, diagnostics, |trees, own| draft_event(&trees, own))
}

fn draft_event(trees: &EventTrees, diagnostics: &mut Diagnostics) -> DraftEvent {
    let page = &trees.page;
    let at = At::of(&page.raw.source, &page.raw.event_type);
    let mut drafter = FieldDrafter::new(&page.raw.source, &[], diagnostics);
    let samples: Vec<&Value> = page.examples.iter().collect();
    let inner: Vec<&Value> = samples
        .iter()
        .filter_map(|whole| whole.get("event"))
        .collect();
    let table = trees.fields.as_deref().map(|rows| {
        let is_whole = rows
            .iter()
            .any(|row| row.field.name.value.trim() == "event");
        let samples = if is_whole || inner.is_empty() {
            &samples
        } else {
            &inner
        };
        unrequired(drafter.draft(rows, samples))
    });
    let answer = trees.answer.as_deref().map(|rows| {
        let samples: Vec<&Value> = page.answer_examples.iter().collect();
        drafter.draft(rows, &samples)
    });
    let envelope = envelope(page, table.as_deref().unwrap_or_default());
    DraftEvent {
        event: without_fields(page, envelope),
        layout: page.raw.layout,
        source: page.raw.source.clone(),
        span: at.span,
        fields: content(table, page.examples.first(), envelope, at.span),
        // An example of several types has one of them.
        examples: page
            .examples
            .iter()
            .map(|whole| envelope.typed(whole, &page.name.event_type))
            .collect(),
        answer: page.raw.is_callback.then(|| DraftAnswer {
            fields: answer.unwrap_or_default(),
            examples: page.answer_examples.clone(),
        }),
    }
}

/// The envelope that the page names, else the one that its fields or examples are in.
fn envelope(page: &EventPage, table: &[DraftField]) -> Envelope {
    let named = page.raw.envelope.as_ref();
    let named = named.and_then(|written| Envelope::of(&written.value));
    let has = |names: &[&str]| {
        let listed = table
            .iter()
            .any(|field| names.contains(&field.name.as_str()));
        let shown = |whole: &Value| names.iter().any(|name| whole.get(name).is_some());
        listed || page.examples.iter().any(shown)
    };
    named.unwrap_or_else(|| {
        if has(&OF_V1) && !has(&OF_V2) {
            Envelope::V1
        } else if has(&OF_V2) || has(&["event"]) {
            Envelope::V2
        } else {
            Envelope::Flat
        }
    })
}

/// The fields within the envelope: those below `event` where the table has it, else all that the
/// table has of its own, else what the example shows.
fn content(
    table: Option<Vec<DraftField>>,
    example: Option<&Value>,
    envelope: Envelope,
    span: Span,
) -> Vec<DraftField> {
    let shown = || {
        let content = example.and_then(|whole| envelope.content(whole));
        content.map_or_else(Vec::new, |content| {
            inference::of_object(&content, Some(span))
        })
    };
    let Some(mut fields) = table else {
        return shown();
    };
    if envelope == Envelope::Flat {
        fields.retain(|field| !Envelope::BESIDE.contains(&field.name.as_str()));
    }
    let Some(at) = fields.iter().position(|field| field.name == "event") else {
        return fields;
    };
    match fields.swap_remove(at).kind {
        DraftType::Object(object) => object.fields,
        _ => shown(),
    }
}

/// What is known of an event beside its fields.
fn without_fields(page: &EventPage, envelope: Envelope) -> Event {
    let raw = &page.raw;
    Event {
        name: page.name.clone(),
        title: raw.title.value.trim().to_owned(),
        summary: raw.summary.clone(),
        notes: raw.notes.clone(),
        address: endpoint::address(raw.origin.address.as_deref()),
        updated: raw.origin.updated,
        deprecated: raw.deprecated,
        envelope,
        app_types: raw.app_types.clone(),
        scopes: endpoint::scopes(&raw.scopes),
        field_scopes: endpoint::scopes(&raw.field_scopes),
        identity: Vec::new(),
        fields: Vec::new(),
        examples: Vec::new(),
        answer: None,
        page: raw.source.path.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use crate::layout::RawExample;
    use crate::model::{Envelope, Event};
    use crate::resolve::fixtures::{event, json, list, model_of_events, rows};

    /// The only event of a page with this table and these examples.
    fn only(table: Option<&str>, examples: &[&str]) -> Event {
        let mut raw = event("a.thing.done_v1");
        raw.fields = table.map(rows);
        raw.examples = examples
            .iter()
            .map(|text| json(text))
            .collect::<Vec<RawExample>>();
        let (model, _) = model_of_events(vec![raw]);
        model.events().next().unwrap().clone()
    }

    #[test]
    fn the_envelope_is_taken_off_wherever_it_shows() {
        let v2 = r#"{"schema": "2.0", "header": {"event_id": "1"}, "event": {"id": "x"}}"#;
        let v1 = r#"{"uuid": "1", "ts": "2", "type": "event_callback", "event": {"id": "x"}}"#;
        let table_of_v2 = "schema string\nheader object\n  event_id string\nevent -\n  id string";
        let table_of_v1 = "uuid string\nevent object\n  id string";
        for (table, example, envelope) in [
            (Some(table_of_v2), v2, Envelope::V2),
            (Some(table_of_v2), "", Envelope::V2),
            (Some(table_of_v1), v1, Envelope::V1),
            (Some("id string"), v2, Envelope::V2),
            (Some("schema string\nevent object"), v2, Envelope::V2),
            (None, v1, Envelope::V1),
            (Some("id string"), "", Envelope::Flat),
            (
                Some("id string\ntoken string\nencrypt string"),
                "",
                Envelope::Flat,
            ),
            (None, r#"{"id": "x", "token": "t"}"#, Envelope::Flat),
        ] {
            let examples: Vec<&str> = [example].into_iter().filter(|e| !e.is_empty()).collect();
            let event = only(table, &examples);
            assert_eq!(event.envelope, envelope, "{table:?} {example}");
            assert_eq!(list(&event.fields), "id:string", "{table:?} {example}");
            assert_eq!(event.examples.len(), examples.len());
        }
    }

    #[test]
    fn examples_that_do_not_fit_are_left_out() {
        let event = only(Some("event object\n  n int"), &[r#"{"event": {"n": "x"}}"#]);
        assert!(event.examples.is_empty());
    }

    #[test]
    fn an_event_belongs_to_the_version_of_its_type_or_page() {
        let mut old = event("thing_gone");
        old.service = Some(crate::layout::RawService {
            service: "b".to_owned(),
            version: "v3".to_owned(),
        });
        let (model, _) = model_of_events(vec![event("a.thing.done_v2"), old, event("odd")]);
        let places: Vec<(&str, &str, String)> = model
            .events()
            .map(|event| (&*event.name.service, &*event.name.version, event.name.key()))
            .collect();
        let expected = [
            ("a", "v2", "thing_done"),
            ("b", "v3", "thing_gone"),
            ("event", "v1", "odd"),
        ];
        assert_eq!(
            places,
            expected.map(|(service, version, key)| (service, version, key.to_owned()))
        );
    }

    #[test]
    fn two_pages_of_one_type_are_one_event() {
        let mut older = event("a.thing.done_v1");
        older.fields = Some(rows("event object\n  old string"));
        older.scopes = vec![crate::layout::RawScope {
            name: crate::resolve::fixtures::located("a:b".to_owned()),
            title: String::new(),
        }];
        let mut newer = event("a.thing.done_v1");
        newer.origin.updated = Some(5);
        newer.fields = Some(rows("event object\n  new string"));
        let (model, diagnostics) = model_of_events(vec![older, newer]);
        let event = model.events().next().unwrap();
        assert_eq!(
            (list(&event.fields).as_str(), event.scopes.len()),
            ("new:string", 1)
        );
        assert_eq!(diagnostics.iter().count(), 1);
    }
}
