//! What is left open: diagnostics by code, and those that are listed one by one.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Severity};

/// How many of the worst pages are listed.
const WORST: usize = 3;

/// All diagnostics of one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenCode {
    /// `F0304`.
    pub code: &'static str,
    /// `note`, `warning` or `error`.
    pub severity: &'static str,
    /// What it means.
    pub title: &'static str,
    /// How many.
    pub count: usize,
    /// On how many pages.
    pub pages: usize,
    /// The pages with most of them.
    pub worst: Vec<PageCount>,
}

/// A page and how many it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageCount {
    /// The page.
    pub page: String,
    /// How many.
    pub count: usize,
}

/// One thing that is open, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenFinding {
    /// The code.
    pub code: &'static str,
    /// The page; empty for what belongs to no page.
    pub page: String,
    /// The line, from 1; 0 for what belongs to no page.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is there.
    pub found: String,
    /// What should.
    pub expected: String,
    /// What was done about it.
    pub action: String,
}

impl From<&Diagnostic> for OpenFinding {
    fn from(diagnostic: &Diagnostic) -> Self {
        let place = diagnostic.place.as_ref();
        let (line, column) =
            place.map_or((0, 0), |place| place.source.line_column(place.span.start));
        Self {
            code: diagnostic.code.number(),
            page: page(diagnostic),
            line,
            column,
            found: diagnostic.found.clone(),
            expected: diagnostic.expected.clone(),
            action: diagnostic.action.clone(),
        }
    }
}

fn page(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.place.as_ref();
    place.map_or_else(String::new, |place| place.source.path.to_string())
}

/// All codes that there are diagnostics of, in the order of the codes. Pages that are no endpoint
/// are counted as pages, and left out here.
pub fn by_code(diagnostics: &Diagnostics) -> Vec<OpenCode> {
    let mut by_code: BTreeMap<Code, BTreeMap<String, usize>> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        if diagnostic.code != Code::NotAnEndpoint {
            let pages = by_code.entry(diagnostic.code).or_default();
            *pages.entry(page(diagnostic)).or_default() += 1;
        }
    }
    by_code.into_iter().map(open_code).collect()
}

fn open_code((code, pages): (Code, BTreeMap<String, usize>)) -> OpenCode {
    let count = pages.values().sum();
    let of = pages.len();
    let mut worst: Vec<PageCount> = pages
        .into_iter()
        .map(|(page, count)| PageCount { page, count })
        .collect();
    worst.sort_by_key(|page| Reverse(page.count));
    worst.truncate(WORST);
    OpenCode {
        code: code.number(),
        severity: match code.severity() {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        title: code.title(),
        count,
        pages: of,
        worst,
    }
}

/// Each place where something of these codes is open, in the order of places.
pub fn places(diagnostics: &Diagnostics, codes: &[Code]) -> Vec<OpenFinding> {
    diagnostics
        .iter()
        .filter(|diagnostic| codes.contains(&diagnostic.code))
        .map(OpenFinding::from)
        .collect()
}
