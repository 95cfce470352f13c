//! What there is: pages by what they are, and what the model has in it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::share::Share;
use crate::layout::NotAnEndpoint;
use crate::model::{BodyContent, Endpoint, Event, ResponseContent, Type, Version};
use crate::names::{errors, variants};
use crate::pipeline::{Outcome, PageKind, PageReport};

/// Pages by what they turned out to be.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Pages {
    /// All of them.
    pub all: usize,
    /// Endpoints, by layout.
    pub endpoints: BTreeMap<String, usize>,
    /// Pages of events, and how many events are on them.
    pub events: EventPages,
    /// Others, by what they are.
    pub others: BTreeMap<String, usize>,
    /// Of the pages whose text shows where to send a request and how, those that are endpoints.
    pub requests: Share,
    /// Pages whose text shows it, and that are none.
    pub missed: Vec<String>,
}

/// Pages of events.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct EventPages {
    /// Of the pages that are about an event, those that were read.
    pub read: Share,
    /// The events on them, an event on two pages twice.
    pub events: usize,
    /// Pages about an event that give no type.
    pub missed: Vec<String>,
}

impl EventPages {
    fn count(&mut self, page: &PageReport) {
        match page.kind {
            PageKind::Events(events) => {
                self.read.count(true);
                self.events += events;
            }
            PageKind::NotAnEndpoint(NotAnEndpoint::Event) => {
                self.read.count(false);
                self.missed.push(page.path.to_string());
            }
            _ => {}
        }
    }
}

impl Pages {
    /// Counts pages.
    pub fn of(pages: &[PageReport]) -> Self {
        let mut counted = Self {
            all: pages.len(),
            ..Self::default()
        };
        for page in pages {
            let is_endpoint = matches!(page.kind, PageKind::Endpoint(_));
            let (map, name) = match page.kind {
                PageKind::Endpoint(layout) => (&mut counted.endpoints, name(&layout)),
                PageKind::Events(_) => (&mut counted.others, "events".to_owned()),
                PageKind::NotAnEndpoint(kind) => (&mut counted.others, name(&kind)),
                PageKind::CommonErrors => (&mut counted.others, "common codes".to_owned()),
                PageKind::Unreadable => (&mut counted.others, "unreadable".to_owned()),
            };
            *map.entry(name).or_default() += 1;
            counted.events.count(page);
            if page.has_request_text {
                counted.requests.count(is_endpoint);
                if !is_endpoint {
                    counted.missed.push(page.path.to_string());
                }
            }
        }
        counted
    }
}

/// What a plain value is called in JSON, which is what people call it too.
pub fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name.replace('_', " "),
        _ => String::new(),
    }
}

/// What the model has in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Contents {
    /// Services.
    pub services: usize,
    /// Endpoints.
    pub endpoints: usize,
    /// Events and callbacks.
    pub events: usize,
    /// Object types, equal ones of a service version once.
    pub shapes: usize,
    /// Headers, parameters and fields, those of a shape once.
    pub fields: usize,
    /// Fields and bodies that hold any JSON, or a list or map of it.
    pub any: usize,
    /// Sets of documented values.
    pub enumerations: usize,
    /// Documented values.
    pub enum_values: usize,
    /// Error codes of endpoints.
    pub codes: usize,
    /// Codes that any endpoint may send.
    pub common_codes: usize,
    /// What is written for people.
    pub words: Words,
    /// Endpoints and their words, by service.
    pub by_service: BTreeMap<String, ServiceContents>,
}

/// What the model has of one service.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ServiceContents {
    /// Endpoints.
    pub endpoints: usize,
    /// How much of it is described in words.
    pub words: Words,
}

/// How much of it is described in words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Words {
    /// Endpoints and events with a summary.
    pub summaries: Share,
    /// Fields with a description.
    pub descriptions: Share,
    /// Fields whose description is the glossary's.
    pub glossary: Share,
    /// Codes with advice.
    pub advice: Share,
    /// Values that a name is made of: words, or numbers with a label.
    pub named_values: Share,
    /// Codes that a name is made of: their labels or messages.
    pub named_codes: Share,
}

impl Words {
    fn add(&mut self, other: &Self) {
        for (all, other) in [
            (&mut self.summaries, other.summaries),
            (&mut self.descriptions, other.descriptions),
            (&mut self.glossary, other.glossary),
            (&mut self.advice, other.advice),
            (&mut self.named_values, other.named_values),
            (&mut self.named_codes, other.named_codes),
        ] {
            all.agree += other.agree;
            all.of += other.of;
        }
    }
}

impl Contents {
    /// Counts what came of a set of pages.
    pub fn of(outcome: &Outcome) -> Self {
        let model = &outcome.model;
        let mut contents = Self {
            services: model.services.len(),
            common_codes: model.common_errors.len(),
            ..Self::default()
        };
        for (name, service) in &model.services {
            let mut own = Self::default();
            for version in service.versions.values() {
                own.count_version(version);
            }
            contents.add(name, own);
        }
        contents.words.glossary = Share {
            agree: outcome.glossary.values().sum(),
            of: contents.fields,
        };
        contents
    }

    /// Adds what one service has.
    fn add(&mut self, service: &str, own: Self) {
        for (all, own) in [
            (&mut self.endpoints, own.endpoints),
            (&mut self.events, own.events),
            (&mut self.shapes, own.shapes),
            (&mut self.fields, own.fields),
            (&mut self.any, own.any),
            (&mut self.enumerations, own.enumerations),
            (&mut self.enum_values, own.enum_values),
            (&mut self.codes, own.codes),
        ] {
            *all += own;
        }
        self.words.add(&own.words);
        let own = ServiceContents {
            endpoints: own.endpoints,
            words: own.words,
        };
        self.by_service.insert(service.to_owned(), own);
    }

    fn count_version(&mut self, version: &Version) {
        self.shapes += version.shapes.len();
        self.enumerations += version.enumerations.len();
        for enumeration in version.enumerations.values() {
            self.enum_values += enumeration.values.len();
            for value in &enumeration.values {
                let is_named = variants::is_named(value, enumeration.base);
                self.words.named_values.count(is_named);
            }
        }
        for field in version.fields() {
            self.fields += 1;
            self.words.descriptions.count(!field.description.is_empty());
            self.count_type(&field.kind);
        }
        for endpoint in version.endpoints.values() {
            self.count_endpoint(endpoint);
        }
        for event in version.events.values() {
            self.count_event(event);
        }
    }

    fn count_event(&mut self, event: &Event) {
        self.events += 1;
        self.words.summaries.count(!event.summary.is_empty());
    }

    fn count_endpoint(&mut self, endpoint: &Endpoint) {
        self.endpoints += 1;
        self.words.summaries.count(!endpoint.summary.is_empty());
        for error in endpoint.errors.iter().chain(endpoint.sub_codes()) {
            self.codes += 1;
            self.words.advice.count(!error.advice.is_empty());
            self.words.named_codes.count(errors::is_named(error));
        }
        if let Some(BodyContent::Value { value }) =
            endpoint.request_body.as_ref().map(|body| &body.content)
        {
            self.count_type(value);
        }
        if let ResponseContent::DataValue { value } | ResponseContent::Root { value } =
            &endpoint.response.content
        {
            self.count_type(value);
        }
    }

    fn count_type(&mut self, kind: &Type) {
        self.any += usize::from(kind.holds_any_json());
    }
}
