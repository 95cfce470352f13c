//! Puts the glossary's words where the pages have none.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;

use super::{Entries, Glossary};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::model::{ApiModel, Endpoint, Enumeration, Field, Prose};
use crate::source::Span;

/// The words that an endpoint's lists of fields go by, in their order.
const LISTS: [&str; 5] = ["header", "path", "query", "request", "response"];

impl Glossary {
    /// Describes what has no description yet. Entries that nothing asks for are reported.
    pub fn apply(&self, model: &mut ApiModel, diagnostics: &mut Diagnostics) {
        let mut asked = Asked::default();
        for (service_name, service) in &mut model.services {
            for (version_name, version) in &mut service.versions {
                for (name, shape) in &mut version.shapes {
                    let key = format!("{service_name}.{version_name}.{name}");
                    let mut books = self.books(service_name);
                    books.insert(0, (find(&self.entered.shape, &key, &mut asked), None));
                    describe(&mut shape.fields, &books, &mut asked);
                }
                for endpoint in version.endpoints.values_mut() {
                    self.endpoint(endpoint, &mut asked);
                }
                for (name, enumeration) in &mut version.enumerations {
                    let whole = format!("{service_name}.{version_name}.{name}");
                    for key in [whole, name.to_string()] {
                        let book = find(&self.entered.value, &key, &mut asked);
                        label(enumeration, book, &mut asked);
                    }
                }
            }
        }
        self.report(model, &asked, diagnostics);
    }

    /// The books of a service, the nearest first.
    fn books(&self, service: &str) -> Vec<Book<'_>> {
        let own = self.entered.service.get(service);
        vec![(own, None), (Some(&self.entered.field), None)]
    }

    fn endpoint(&self, endpoint: &mut Endpoint, asked: &mut Asked) {
        let name = endpoint.name.to_string();
        let own = find(&self.entered.endpoint, &name, asked);
        let books = self.books(&endpoint.name.service);
        for (list, fields) in LISTS.into_iter().zip(endpoint.field_lists_mut()) {
            let mut books = books.clone();
            books.splice(0..0, [(own, Some(list)), (own, None)]);
            describe(fields, &books, asked);
        }
    }

    fn report(&self, model: &ApiModel, asked: &Asked, diagnostics: &mut Diagnostics) {
        let mut unused = |key: &Spanned<String>, what: &str| {
            if !asked.0.contains(&start(key)) {
                diagnostics.push(self.diagnostic(key, what));
            }
        };
        let entered = &self.entered;
        entered.field.keys().for_each(|key| unused(key, "field"));
        for (name, entries) in &entered.service {
            match model.services.contains_key(name.get_ref()) {
                true => entries
                    .keys()
                    .for_each(|key| unused(key, "field of the service")),
                false => unused(name, "service"),
            }
        }
        let nested = [
            (&entered.shape, "shape", "field of the shape"),
            (&entered.endpoint, "endpoint", "field of the endpoint"),
            (&entered.value, "enumeration", "value of the enumeration"),
        ];
        for (books, what, within) in nested {
            for (name, entries) in books {
                match asked.0.contains(&start(name)) {
                    true => entries.keys().for_each(|key| unused(key, within)),
                    false => unused(name, what),
                }
            }
        }
    }

    fn diagnostic(&self, key: &Spanned<String>, what: &str) -> Diagnostic {
        let Range { start, end } = key.span();
        Diagnostic {
            code: Code::UnusedGlossary,
            place: Some(Place {
                source: self.source.clone(),
                span: Span::new(start, end),
            }),
            found: format!("there is no {what} `{}`", key.get_ref()),
            expected: "a name that the pages have".to_owned(),
            action: "the entry was left aside".to_owned(),
        }
    }
}

/// Entries to look a field up in, with what stands before its name in them.
type Book<'a> = (Option<&'a Entries>, Option<&'static str>);

/// Where the keys stand that something asked for.
#[derive(Default)]
struct Asked(BTreeSet<usize>);

fn start(key: &Spanned<String>) -> usize {
    key.span().start
}

/// The entries under a name, and that somebody asked for them.
fn find<'a>(
    books: &'a BTreeMap<Spanned<String>, Entries>,
    name: &str,
    asked: &mut Asked,
) -> Option<&'a Entries> {
    let (key, entries) = books.get_key_value(name)?;
    asked.0.insert(start(key));
    Some(entries)
}

fn describe(fields: &mut [Field], books: &[Book<'_>], asked: &mut Asked) {
    for field in fields {
        let found: Vec<&str> = books
            .iter()
            .filter_map(|(entries, before)| {
                let name = match before {
                    Some(before) => format!("{before}.{}", field.name),
                    None => field.name.clone(),
                };
                let (key, text) = entries.as_ref()?.get_key_value(name.as_str())?;
                asked.0.insert(start(key));
                Some(text.as_str())
            })
            .collect();
        if let (true, Some(nearest)) = (field.description.is_empty(), found.first()) {
            field.description = Prose((*nearest).to_owned());
        }
    }
}

fn label(enumeration: &mut Enumeration, book: Option<&Entries>, asked: &mut Asked) {
    for value in &mut enumeration.values {
        let found = book.and_then(|book| book.get_key_value(value.value.as_str()));
        let Some((key, text)) = found else { continue };
        asked.0.insert(start(key));
        if value.label.is_empty() {
            value.label = Prose(text.clone());
        }
    }
}
