//! Pages of events and callbacks, whatever their layout: from sections to [`RawEvent`]s.
//!
//! A page is about one event as a rule. Some have a body and an example for each of several types,
//! and the oldest have nothing but an example, whose comments list the types. A callback that comes
//! without an envelope has no type, and is called after the page's address.

use std::sync::Arc;

use super::assemble;
use super::fields::Depth;
use super::official_name;
use super::pattern::Pattern;
use super::raw::{Layout, Origin, RawEvent, RawExample, RawField, RawService};
use super::request_info::RequestInfo;
use super::sections::{Section, Sections};
use super::vocabulary::Heading;
use crate::diagnostics::Diagnostics;
use crate::model::Envelope;
use crate::page::Page;
use crate::source::Located;

/// The type that an example has: that of the header, or in envelope 1.0 that of the event.
pub(super) static TYPE: Pattern =
    Pattern::new(r#""(?:event_type|type)"\s*:\s*"([a-zA-Z][a-zA-Z0-9_.]*)"([^\n]*)"#);

/// A type in envelope 1.0 among the words of a comment.
pub(super) static LISTED: Pattern = Pattern::new(r"\b[a-z]+(?:_[a-zA-Z0-9]+)+\b");

/// What all events in envelope 1.0 have in the place of their type.
const ANY_TYPE: &str = "event_callback";

/// The service that a sample of the SDK for Go imports, `service/im/v1`. That of events in envelope
/// 1.0 is `old`, and the words behind the first name a part of the service.
pub(super) static IMPORTED: Pattern =
    Pattern::new(r"oapi-sdk-go/v3/service/([a-z]+)[a-z_]*/(old|v\d+)");

/// The service in an address, `approval-v4/event/leave`.
pub(super) static ADDRESSED: Pattern = Pattern::new(r"(?:^|/)([a-z_]+)-(v\d+)(?:/|$)");

/// How a row begins that is about the answer by which the receiver refuses: by its HTTP status.
pub(super) static REFUSAL: Pattern = Pattern::new(r"(?i)^HTTP (?:status )?code\s*[>≥]");

/// Reads the events of a page; none where it gives no type.
pub fn events(
    page: &Page,
    sections: &Sections<'_>,
    info: &RequestInfo,
    layout: Layout,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) -> Vec<RawEvent> {
    let mut bodies = bodies(page, sections, layout, diagnostics);
    if bodies.is_empty() {
        bodies.push(Body::default());
    }
    let alone = bodies.len() == 1;
    let (summary, notes) = assemble::words(page, sections);
    let answer_fields =
        answer_fields(page, sections, layout, diagnostics).or_else(|| take_refusals(&mut bodies));
    let mut events: Vec<RawEvent> = Vec::new();
    for body in bodies {
        let mut types = body.types(info.event_type.as_ref(), alone);
        if types.is_empty() && body.is_bare() {
            types.extend(type_of_address(page));
        }
        for event_type in types {
            if events
                .iter()
                .any(|known| known.event_type.value == event_type.value)
            {
                continue;
            }
            events.push(RawEvent {
                layout,
                source: Arc::clone(&page.source),
                title: assemble::title(page, sections),
                summary: summary.clone(),
                notes: notes.clone(),
                origin: origin.clone(),
                deprecated: assemble::deprecated(page, sections),
                event_type,
                service: service(page, sections, origin),
                is_callback: sections.has(Heading::Callback) || answer_fields.is_some(),
                envelope: info.envelope.clone(),
                app_types: info.app_types.clone(),
                scopes: info.scopes.clone(),
                field_scopes: info.field_scopes.clone(),
                fields: body.fields.clone(),
                examples: body.examples.clone(),
                answer_fields: answer_fields.clone(),
                answer_examples: answer_examples(sections),
            });
        }
    }
    events
}

/// A body, and the examples of it.
#[derive(Default)]
struct Body<'a> {
    heading: &'a str,
    fields: Option<Vec<RawField>>,
    examples: Vec<RawExample>,
}

impl Body<'_> {
    /// The types of the events that have it. Where the page has several bodies, heading and example
    /// distinguish them; the type that the page gives is only that which programs subscribe to.
    fn types(&self, of_page: Option<&Located<String>>, alone: bool) -> Vec<Located<String>> {
        let given = of_page.map(|given| vec![given.clone()]);
        let shown = || {
            self.examples
                .iter()
                .map(types_of_example)
                .find(|types| !types.is_empty())
        };
        match given {
            Some(given) if alone => given,
            given => self.named().or_else(shown).or(given).unwrap_or_default(),
        }
    }

    /// Whether it comes without an envelope: what verifies it and what encrypts it are among its
    /// own fields.
    fn is_bare(&self) -> bool {
        let fields = self.fields.as_deref().unwrap_or_default();
        let has = |name: &&str| fields.iter().any(|field| field.name.value == **name);
        Envelope::BESIDE.iter().all(has)
    }

    /// The type that the heading names.
    fn named(&self) -> Option<Vec<Located<String>>> {
        let span = self.examples.first()?.text.span;
        let found = LISTED.find(self.heading)?;
        Some(vec![Located::new(found.as_str().to_owned(), span)])
    }
}

/// A type for what comes without one: the last words of the page's address.
fn type_of_address(page: &Page) -> Option<Located<String>> {
    let address = page.front_matter.get("fullPath")?;
    let last = address.value.rsplit('/').next().unwrap_or_default();
    let event_type = official_name::snake(last);
    (!event_type.is_empty()).then(|| Located::new(event_type, address.span))
}

/// Takes the rows out of the bodies that are about the answer by which the receiver refuses.
fn take_refusals(bodies: &mut [Body<'_>]) -> Option<Vec<RawField>> {
    let is_refusal = |field: &mut RawField| REFUSAL.is_match(&field.description.text.0);
    let fields = bodies.iter_mut().filter_map(|body| body.fields.as_mut());
    let taken: Vec<RawField> = fields
        .flat_map(|fields| fields.extract_if(.., is_refusal))
        .collect();
    (!taken.is_empty()).then_some(taken)
}

/// The types that an example has, those of comments behind the type among them.
fn types_of_example(example: &RawExample) -> Vec<Located<String>> {
    let mut types: Vec<String> = Vec::new();
    for line in example.text.value.lines() {
        let Some(found) = TYPE.captures(line) else {
            continue;
        };
        let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
        if part(1) == ANY_TYPE {
            continue;
        }
        types.push(part(1).to_owned());
        let others = LISTED.find_iter(part(2));
        types.extend(others.into_iter().map(|other| other.as_str().to_owned()));
        break;
    }
    types.sort();
    types.dedup();
    let span = example.text.span;
    types
        .into_iter()
        .map(|one| Located::new(one, span))
        .collect()
}

/// The bodies of a page, each with the examples down to the next one.
fn bodies<'a>(
    page: &Page,
    sections: &Sections<'a>,
    layout: Layout,
    diagnostics: &mut Diagnostics,
) -> Vec<Body<'a>> {
    let mut bodies: Vec<Body<'a>> = Vec::new();
    for section in &sections.list {
        match section.heading {
            Some(Heading::EventBody) => bodies.push(Body {
                heading: section.text,
                fields: fields(page, section, layout, diagnostics),
                examples: examples(section),
            }),
            Some(Heading::EventExample) => match bodies.last_mut() {
                Some(body) => body.examples.extend(examples(section)),
                None => bodies.push(Body {
                    heading: section.text,
                    fields: None,
                    examples: examples(section),
                }),
            },
            _ => {}
        }
    }
    bodies
}

fn fields(
    page: &Page,
    section: &Section<'_>,
    layout: Layout,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<RawField>> {
    assemble::section_fields(page, section, Depth::of(layout), diagnostics)
}

/// The code blocks of a section that are meant as JSON, or as a command that sends some.
fn examples(section: &Section<'_>) -> Vec<RawExample> {
    let mut examples = assemble::codes(&section.blocks);
    examples.retain(|example| {
        let text = &example.text.value;
        text.trim_start().starts_with('{') || text.lines().any(|line| line.starts_with("curl "))
    });
    examples
}

/// The fields of the first table of a callback's answer.
fn answer_fields(
    page: &Page,
    sections: &Sections<'_>,
    layout: Layout,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<RawField>> {
    let mut answers = sections.of(Heading::Answer);
    answers.find_map(|section| fields(page, section, layout, diagnostics))
}

fn answer_examples(sections: &Sections<'_>) -> Vec<RawExample> {
    let shown = sections.list.iter().filter(|section| {
        matches!(
            section.heading,
            Some(Heading::Answer | Heading::AnswerExample)
        )
    });
    shown.flat_map(examples).collect()
}

/// The service: of the front matter, else of the page's address, else of a sample.
fn service(page: &Page, sections: &Sections<'_>, origin: &Origin) -> Option<RawService> {
    let of_page = page.front_matter.get("service").and_then(|written| {
        let (service, version) = written.value.split_once('.')?;
        Some(raw_service(service, version))
    });
    let address = origin.address.as_deref().unwrap_or_default();
    of_page
        .or_else(|| addressed(address))
        .or_else(|| addressed(page.source.path.as_str()))
        .or_else(|| imported(sections))
}

fn addressed(address: &str) -> Option<RawService> {
    let found = ADDRESSED.captures(address)?;
    let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
    Some(raw_service(part(1), part(2)))
}

fn imported(sections: &Sections<'_>) -> Option<RawService> {
    let samples = sections
        .list
        .iter()
        .flat_map(|section| assemble::codes(&section.blocks));
    samples.into_iter().find_map(|sample| {
        let found = IMPORTED.captures(&sample.text.value)?;
        let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
        let version = if part(2) == "old" { "v1" } else { part(2) };
        Some(raw_service(part(1), version))
    })
}

fn raw_service(service: &str, version: &str) -> RawService {
    RawService {
        service: service.trim().to_owned(),
        version: version.trim().to_owned(),
    }
}
