//! What could not be read, and where: file, line, column, a stable code, what was found, what was
//! expected, what was done about it.
//!
//! Every code is one row of the table in [`codes`]; `xtask/DIAGNOSTICS.md` is written from it. This
//! room knows nothing of pages, layouts and models: any stage may use it.

pub mod codes;
mod kept;
mod render;

use std::fmt;
use std::sync::Arc;

use crate::source::{SourceFile, Span};

pub use codes::{Code, Severity};
pub use kept::KeptDiagnostics;
pub use render::{Format, render};

/// Where something is.
#[derive(Clone)]
pub struct Location {
    /// The page.
    pub source: Arc<SourceFile>,
    /// The bytes.
    pub span: Span,
}

/// The path and the bytes: the whole text would hide them.
impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Span { start, end } = self.span;
        write!(f, "{}:{start}..{end}", self.source.path)
    }
}

/// One thing that could not be read.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Which kind of thing.
    pub code: Code,
    /// Where; `None` for what belongs to no page.
    pub place: Option<Location>,
    /// What was found, in a sentence without its full stop.
    pub found: String,
    /// What was expected; empty where that is plain.
    pub expected: String,
    /// What was done about it; empty for nothing.
    pub action: String,
}

/// Diagnostics of one run or one page.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Keeps those for which `wanted` is true.
    pub fn retain(&mut self, wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(wanted);
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Puts them in the order of their places, so that no order of reading shows.
    pub fn sort(&mut self) {
        self.list
            .sort_by(|left, right| left.sort_key().cmp(&right.sort_key()));
    }

    /// In the order in which they were added, or after [`Diagnostics::sort`] in that of places.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// How many there are of each severity, notes first.
    pub fn counts(&self) -> [usize; 3] {
        [Severity::Note, Severity::Warning, Severity::Error].map(|severity| {
            self.iter()
                .filter(|d| d.code.severity() == severity)
                .count()
        })
    }
}

impl Diagnostic {
    fn sort_key(&self) -> (Option<(&camino::Utf8Path, Span)>, Code, &str, &str, &str) {
        let place = self
            .place
            .as_ref()
            .map(|place| (place.source.path.as_path(), place.span));
        (place, self.code, &self.found, &self.expected, &self.action)
    }
}
