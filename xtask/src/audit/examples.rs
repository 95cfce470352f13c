//! Examples of bodies: how many are sound, and where the others contradict their pages.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::open::{self, OpenFinding};
use super::share::Share;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    ApiModel, BodyContent, Endpoint, Event, Field, ResponseContent, Type, Version, fit,
};
use crate::pipeline::PageReport;

/// Examples of JSON bodies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Examples {
    /// Of the examples that pages have, those that are JSON and fit their tables: the types take
    /// and give them without loss.
    pub sound: Share,
    /// The same by service.
    pub by_service: BTreeMap<String, Share>,
    /// Those of them with fields that no table has; types leave such fields out.
    pub undocumented: Vec<Undocumented>,
    /// Where each of the others, and each example of a single field, contradicts its page.
    pub contradictions: Vec<OpenFinding>,
}

/// An example with fields that no table has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Undocumented {
    /// The name of the endpoint or event.
    pub endpoint: String,
    /// The page.
    pub page: String,
    /// The fields, in the example's order: `request.items[].id`.
    pub fields: Vec<String>,
}

impl Examples {
    /// Looks at all examples.
    pub fn of(model: &ApiModel, pages: &[PageReport], diagnostics: &Diagnostics) -> Self {
        let by_page: BTreeMap<&str, usize> = pages
            .iter()
            .map(|page| (page.path.as_str(), page.examples))
            .collect();
        let mut examples = Self {
            contradictions: open::places(diagnostics, &[Code::BrokenJson, Code::ExampleMismatch]),
            ..Self::default()
        };
        for (name, service) in &model.services {
            let before = examples.sound;
            for version in service.versions.values() {
                for endpoint in version.endpoints.values() {
                    let on_page = by_page.get(endpoint.page.as_str()).copied();
                    let named = (endpoint.name.to_string(), endpoint.page.as_str());
                    examples.count(named, fits(version, endpoint), on_page);
                }
                examples.count_events(version, &by_page);
            }
            let own = Share {
                agree: examples.sound.agree - before.agree,
                of: examples.sound.of - before.of,
            };
            examples.by_service.insert(name.clone(), own);
        }
        examples
    }

    fn count(&mut self, (name, page): (String, &str), found: Vec<Found>, on_page: Option<usize>) {
        let mut kept = 0;
        for found in found {
            kept += 1;
            self.sound.agree += usize::from(found.is_sound);
            if found.is_sound && !found.undocumented.is_empty() {
                self.undocumented.push(Undocumented {
                    endpoint: name.clone(),
                    page: page.to_owned(),
                    fields: found.undocumented,
                });
            }
        }
        // A better page takes the examples of a lesser one where it has none itself.
        self.sound.of += on_page.unwrap_or_default().max(kept);
    }

    /// Counts the examples of events. Those of a page with several events are counted with the
    /// first of them.
    fn count_events(&mut self, version: &Version, by_page: &BTreeMap<&str, usize>) {
        let mut pages: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
        for event in version.events.values() {
            pages.entry(&event.page).or_default().push(event);
        }
        for (page, events) in pages {
            let found: Vec<Found> = events
                .iter()
                .flat_map(|event| event_fits(version, event))
                .collect();
            let names: Vec<String> = events.iter().map(|event| event.name.to_string()).collect();
            self.count((names.join(", "), page), found, by_page.get(page).copied());
        }
    }
}

struct Found {
    is_sound: bool,
    undocumented: Vec<String>,
}

/// How the examples that the model has of an endpoint fit it.
fn fits(version: &Version, endpoint: &Endpoint) -> Vec<Found> {
    let mut all = Vec::new();
    if let Some(body) = &endpoint.request_body {
        let part = match &body.content {
            BodyContent::Fields { fields } => Part::Fields(fields),
            BodyContent::Value { value } => Part::Value(value),
        };
        for example in &body.examples {
            all.push(part.fit(version, example, "request"));
        }
    }
    for example in &endpoint.response.examples {
        all.push(response_fit(version, &endpoint.response.content, example));
    }
    all
}

/// How the examples that the model has of an event fit it.
fn event_fits(version: &Version, event: &Event) -> Vec<Found> {
    let own = event.examples.iter().map(|example| {
        let content = event.envelope.content(example).unwrap_or_default();
        Part::Fields(&event.fields).fit(version, &content, "event")
    });
    let answer = event.answer.iter().flat_map(|answer| {
        let examples = answer.examples.iter();
        examples.map(|example| Part::Fields(&answer.fields).fit(version, example, "answer"))
    });
    own.chain(answer).collect()
}

fn response_fit(version: &Version, content: &ResponseContent, example: &Value) -> Found {
    let data = example.get("data").filter(|data| !data.is_null());
    let (part, value) = match content {
        ResponseContent::Data { fields } => (Part::Fields(fields), data),
        ResponseContent::DataValue { value } => (Part::Value(value), data),
        ResponseContent::FlatEnvelope { fields } => (Part::Fields(fields), Some(example)),
        ResponseContent::Root { value } => (Part::Value(value), Some(example)),
        ResponseContent::Empty => (Part::Fields(&[]), data.filter(|data| data.is_object())),
        ResponseContent::Bytes => (Part::Fields(&[]), None),
    };
    let mut found = match value {
        Some(value) => part.fit(version, value, "response"),
        None => Found {
            is_sound: true,
            undocumented: Vec::new(),
        },
    };
    if matches!(content, ResponseContent::FlatEnvelope { .. }) {
        let envelope = ["response.code", "response.msg"];
        let is_own = |field: &String| !envelope.contains(&field.as_str());
        found.undocumented.retain(is_own);
    }
    found
}

/// What the value of an example is to be.
enum Part<'a> {
    Fields(&'a [Field]),
    Value(&'a Type),
}

impl Part<'_> {
    fn fit(&self, version: &Version, value: &Value, place: &str) -> Found {
        let fit = match self {
            Self::Fields(fields) => fit::fields(version, fields, value),
            Self::Value(kind) => fit::value(version, kind, value),
        };
        let mut undocumented = Vec::new();
        if let Some(documented) = &fit.documented {
            beyond(documented, value, place, &mut undocumented);
        }
        Found {
            is_sound: fit.mismatches.is_empty(),
            undocumented,
        }
    }
}

/// Adds the fields of `value` that its documented part lacks, each once.
fn beyond(documented: &Value, value: &Value, place: &str, fields: &mut Vec<String>) {
    match (documented, value) {
        (Value::Object(documented), Value::Object(members)) => {
            for (name, member) in members {
                let place = format!("{place}.{name}");
                match documented.get(name) {
                    Some(documented) => beyond(documented, member, &place, fields),
                    None if member.is_null() || fields.contains(&place) => {}
                    None => fields.push(place),
                }
            }
        }
        (Value::Array(documented), Value::Array(items)) => {
            for (documented, item) in documented.iter().zip(items) {
                beyond(documented, item, &format!("{place}[]"), fields);
            }
        }
        _ => {}
    }
}
