//! Reports the lines of the glossary that describe nothing.
//!
//! A file of a service that has no page yet waits for its pages: its lines about that service are
//! not reported.

use super::apply::Asked;
use super::{Book, Books, COMMON, Glossary, Line};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::model::ApiModel;

impl Glossary {
    pub(super) fn report(&self, model: &ApiModel, asked: &Asked, diagnostics: &mut Diagnostics) {
        let mut unused = Unused {
            glossary: self,
            model,
            asked,
            diagnostics,
        };
        for (name, line) in &self.field {
            unused.line(name, line, "field", None);
        }
        for (name, line) in &self.about {
            unused.line(name, line, "service", Some(name));
        }
        for (name, line) in &self.summary {
            unused.line(name, line, "endpoint or event", service(name));
        }
        unused.of_services(&self.service, "field of the service");
        unused.of_services(&self.code, "code of the service");
        unused.of_services(&self.code_name, "code of the service");
        unused.books(&self.shape, "shape", "field of the shape");
        unused.books(&self.endpoint, "endpoint", "field of the endpoint");
        unused.books(&self.event, "event", "field of the event");
        unused.books(&self.value, "enumeration", "value of the enumeration");
        for (name, line) in &self.repeated {
            let found = format!("`{name}` is described a second time");
            let diagnostic = self.diagnostic(line, found, "one line for each name");
            unused.diagnostics.push(diagnostic);
        }
    }

    fn diagnostic(&self, line: &Line, found: String, expected: &str) -> Diagnostic {
        Diagnostic {
            code: Code::UnusedGlossary,
            place: self.sources.get(line.file).map(|source| Location {
                source: source.clone(),
                span: line.span,
            }),
            found,
            expected: expected.to_owned(),
            action: "the entry was left aside".to_owned(),
        }
    }
}

/// The service of `service.version.…`; none for a name without a point, which is of any service.
fn service(name: &str) -> Option<&str> {
    name.split_once('.').map(|(service, _)| service)
}

/// Goes through the lines and reports those that nothing asked for.
struct Unused<'a> {
    glossary: &'a Glossary,
    model: &'a ApiModel,
    asked: &'a Asked,
    diagnostics: &'a mut Diagnostics,
}

impl Unused<'_> {
    /// Reports a line, unless it was asked for or waits for the pages of its service.
    fn line(&mut self, name: &str, line: &Line, what: &str, service: Option<&str>) {
        if self.asked.contains(line) || self.waits(line, service) {
            return;
        }
        let found = format!("there is no {what} `{name}`");
        let diagnostic = self
            .glossary
            .diagnostic(line, found, "a name that the pages have");
        self.diagnostics.push(diagnostic);
    }

    /// Whether a line is in the file of a service that has no page yet, and about that service.
    fn waits(&self, line: &Line, service: Option<&str>) -> bool {
        let Some(service) = service else { return false };
        let file = self.glossary.sources.get(line.file);
        let stem = file.and_then(|file| file.path.file_stem());
        stem == Some(service) && !self.model.services.contains_key(service)
    }

    /// Tables whose names are services.
    fn of_services(&mut self, books: &Books, within: &str) {
        for (name, book) in books {
            if name == COMMON || self.model.services.contains_key(name) {
                self.entries(name, book, within);
            } else {
                self.headings(name, book, "service", Some(name));
            }
        }
    }

    /// Tables whose names are what they describe.
    fn books(&mut self, books: &Books, what: &str, within: &str) {
        for (name, book) in books {
            if book.headings.iter().any(|line| self.asked.contains(line)) {
                self.entries(name, book, within);
            } else {
                self.headings(name, book, what, service(name));
            }
        }
    }

    fn headings(&mut self, name: &str, book: &Book, what: &str, service: Option<&str>) {
        for line in &book.headings {
            self.line(name, line, what, service);
        }
    }

    fn entries(&mut self, name: &str, book: &Book, within: &str) {
        for (entry, line) in &book.entries {
            self.line(entry, line, within, service(name));
        }
    }
}
