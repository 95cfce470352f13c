//! Puts the glossary's words where the pages have none.

use std::collections::BTreeSet;

use super::{Book, Books, COMMON, Entries, Glossary, Line};
use crate::diagnostics::Diagnostics;
use crate::model::{ApiModel, Endpoint, Enumeration, ErrorCode, Event, Field, Prose, Type};

/// The words that an endpoint's lists of fields go by, in their order.
const LISTS: [&str; 5] = ["header", "path", "query", "request", "response"];

/// The words that an event's lists of fields go by, in their order.
const EVENT_LISTS: [&str; 2] = ["event", "answer"];

impl Glossary {
    /// Describes what has no description yet. Lines that describe nothing are reported.
    pub fn apply(&self, model: &mut ApiModel, diagnostics: &mut Diagnostics) {
        let mut asked = Asked::default();
        for (service_name, service) in &mut model.services {
            fill(&mut service.about, &self.about, service_name, &mut asked);
            for (version_name, version) in &mut service.versions {
                for (name, shape) in &mut version.shapes {
                    let whole = format!("{service_name}.{version_name}.{name}");
                    let own = [whole, name.to_string()];
                    let own = own.map(|key| find(&self.shape, &key, &mut asked));
                    let shelf = own.into_iter().chain(self.shelf(service_name));
                    let shelf: Vec<Shelved<'_>> = shelf.map(|entries| (entries, None)).collect();
                    describe(&mut shape.fields, &shelf, &mut asked);
                }
                for endpoint in version.endpoints.values_mut() {
                    self.endpoint(endpoint, &mut asked);
                }
                for event in version.events.values_mut() {
                    self.event(event, &mut asked);
                }
                for (name, enumeration) in &mut version.enumerations {
                    let whole = format!("{service_name}.{version_name}.{name}");
                    for key in [whole, name.to_string()] {
                        let entries = find(&self.value, &key, &mut asked);
                        label(enumeration, entries, &mut asked);
                    }
                }
            }
        }
        let [advice, labels] = [&self.code, &self.code_name].map(|books| books.get(COMMON));
        for error in &mut model.common_errors {
            explain(error, advice, labels, &mut asked);
        }
        self.report(model, &asked, diagnostics);
    }

    /// The entries that hold for all of a service, the nearest first.
    fn shelf(&self, service: &str) -> [Option<&Entries>; 2] {
        let own = self.service.get(service).map(|book| &book.entries);
        [own, Some(&self.field)]
    }

    fn event(&self, event: &mut Event, asked: &mut Asked) {
        let name = event.name.to_string();
        fill(&mut event.summary, &self.summary, &name, asked);
        let own = find(&self.event, &name, asked);
        let [service, common] = self.shelf(&event.name.service);
        let lists = EVENT_LISTS.into_iter().zip(event.field_lists_mut());
        describe_lists(lists, [own, service, common], asked);
    }

    fn endpoint(&self, endpoint: &mut Endpoint, asked: &mut Asked) {
        let name = endpoint.name.to_string();
        fill(&mut endpoint.summary, &self.summary, &name, asked);
        let own = find(&self.endpoint, &name, asked);
        let [service, common] = self.shelf(&endpoint.name.service);
        let lists = LISTS.into_iter().zip(endpoint.field_lists_mut());
        describe_lists(lists, [own, service, common], asked);
        let advice = self.code.get(&endpoint.name.service);
        let labels = self.code_name.get(&endpoint.name.service);
        for error in &mut endpoint.errors {
            explain(error, advice, labels, asked);
        }
    }
}

/// Entries to look a field up in, with what comes before its name in them.
type Shelved<'a> = (Option<&'a Entries>, Option<&'static str>);

/// The lines that something asked for, by file and place.
#[derive(Default)]
pub(super) struct Asked(BTreeSet<(usize, usize)>);

impl Asked {
    fn insert(&mut self, line: &Line) {
        self.0.insert((line.file, line.span.start));
    }

    pub(super) fn contains(&self, line: &Line) -> bool {
        self.0.contains(&(line.file, line.span.start))
    }
}

/// The entries under a name, and that somebody asked for them.
fn find<'a>(books: &'a Books, name: &str, asked: &mut Asked) -> Option<&'a Entries> {
    let book = books.get(name)?;
    book.headings.iter().for_each(|line| asked.insert(line));
    Some(&book.entries)
}

/// Puts the line under a name where there are no words yet, and returns it.
fn fill<'a>(
    prose: &mut Prose,
    entries: &'a Entries,
    name: &str,
    asked: &mut Asked,
) -> Option<&'a Line> {
    let line = entries.get(name)?;
    asked.insert(line);
    if prose.is_empty() {
        *prose = Prose(line.text.clone());
    }
    Some(line)
}

/// Describes lists of fields, each by the word that it goes by. The entries are the nearest first;
/// among those of one table, a name with that word before it is nearer than one without.
fn describe_lists<'m>(
    lists: impl Iterator<Item = (&'static str, &'m mut [Field])>,
    entries: [Option<&Entries>; 3],
    asked: &mut Asked,
) {
    for (list, fields) in lists {
        let shelf = entries.map(|entries| [(entries, Some(list)), (entries, None)]);
        describe(fields, shelf.as_flattened(), asked);
    }
}

fn describe(fields: &mut [Field], shelf: &[Shelved<'_>], asked: &mut Asked) {
    for field in fields {
        let mut secret = None;
        for (entries, before) in shelf {
            let Some(entries) = entries else { continue };
            let qualified = before.map(|before| format!("{before}.{}", field.name));
            let name = qualified.as_deref().unwrap_or(&field.name);
            let line = fill(&mut field.description, entries, name, asked);
            secret = secret.or_else(|| line?.secret);
        }
        if field.kind == Type::String {
            field.secret = secret.unwrap_or(field.secret);
        }
    }
}

fn label(enumeration: &mut Enumeration, entries: Option<&Entries>, asked: &mut Asked) {
    let Some(entries) = entries else { return };
    for value in &mut enumeration.values {
        fill(&mut value.label, entries, value.value.as_str(), asked);
    }
}

fn explain(error: &mut ErrorCode, advice: Option<&Book>, labels: Option<&Book>, asked: &mut Asked) {
    let code = error.code.to_string();
    for (prose, book) in [(&mut error.advice, advice), (&mut error.label, labels)] {
        if let Some(book) = book {
            fill(prose, &book.entries, &code, asked);
        }
    }
    for sub_code in &mut error.sub_codes {
        explain(sub_code, advice, labels, asked);
    }
}
