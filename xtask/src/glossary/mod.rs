//! What endpoints, fields, values and codes mean, in English: `glossary.toml`, and a file a
//! service in `glossary/`.
//!
//! The nearest line is taken: that of an endpoint before that of a shape, that before a service's,
//! and the common one last. What a page describes itself is never replaced. This room knows the
//! model, and nothing of where its pages come from.

mod apply;
mod file;
mod report;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::Utf8Path;

use crate::source::{SourceFile, Span};

pub use file::GlossaryFile;

/// The name of the common file, in the folder of pages.
pub const FILE: &str = "glossary.toml";

/// The folder of the files of services, each `<service>.toml`, in the folder of pages.
pub const FOLDER: &str = "glossary";

/// The name in place of a service in the tables of codes where any endpoint may answer with them.
const COMMON: &str = "common";

/// Whether a file is part of the glossary, by its path within the folder of pages.
#[must_use]
pub fn is_part(path: &Utf8Path) -> bool {
    let in_folder = path.parent().is_some_and(|parent| parent == FOLDER);
    path == FILE || (in_folder && path.extension() == Some("toml"))
}

/// Lines by what they describe.
type Entries = BTreeMap<String, Line>;

/// Tables of lines by what they are about.
type Books = BTreeMap<String, Book>;

/// A line of English, and where it is written.
#[derive(Debug, Clone)]
struct Line {
    text: String,
    /// Whether the field carries a secret, where its name does not show it.
    secret: Option<bool>,
    /// The index of the file.
    file: usize,
    /// The name that it describes, in the file.
    span: Span,
}

/// A table, which may be in several files.
#[derive(Debug, Clone, Default)]
struct Book {
    /// Where the table begins in each file that has it.
    headings: Vec<Line>,
    entries: Entries,
}

/// A glossary: all files of it together.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    sources: Vec<Arc<SourceFile>>,
    /// What a service is for, by its name.
    about: Entries,
    /// What an endpoint does, by its official name; when an event is sent, by its type.
    summary: Entries,
    /// Fields, wherever they are; with where they go before, as in those of endpoints and events.
    field: Entries,
    /// Fields of a service, by its name; with where they go before, as in those of endpoints and
    /// events.
    service: Books,
    /// Fields of a shape, by the name that it has in any service (`UserId`) or by the whole of it
    /// (`calendar.v4.CalendarEvent`).
    shape: Books,
    /// Fields of an endpoint that are in no shape, by its official name: by their own names, or
    /// with where they go before (`query.user_id_type`) to distinguish two.
    endpoint: Books,
    /// Fields of an event that are in no shape, by its official type: by their own names, or with
    /// `event.` or `answer.` before to distinguish two.
    event: Books,
    /// Values of enumerations, by the name that these have in any service (`UserIdType`) or by the
    /// whole of it (`im.v1.MsgType`).
    value: Books,
    /// What happened and what to do about it, by service and code.
    code: Books,
    /// What an error is called, by service and code.
    code_name: Books,
    /// Lines for names that had one already.
    repeated: Vec<(String, Line)>,
}

impl Glossary {
    /// The texts of the files, in the order in which they were read.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(|source| source.text.as_str())
    }
}
