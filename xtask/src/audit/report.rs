//! One set of pages: what is in it, and what it leaves open.

use std::collections::BTreeMap;

use serde::Serialize;

use super::contents::{Contents, Pages};
use super::examples::Examples;
use super::names::NameReport;
use super::near_equal::{self, Cluster};
use super::open::{self, OpenCode, OpenFinding};
use super::share::Share;
use crate::diagnostics::Code;
use crate::names::Names;
use crate::pipeline::Outcome;
use crate::resolve::MissingType;

/// What is in a set of pages, and what it leaves open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Report {
    /// The pages.
    pub pages: Pages,
    /// What came of them.
    pub contents: Contents,
    /// The pages of endpoints whose official names were taken from the URL alone, by the names.
    pub names_from_urls: BTreeMap<String, String>,
    /// Names, and those that break a rule.
    pub names: NameReport,
    /// Types that are nearly the same.
    pub near_equal: Vec<Cluster>,
    /// What is open, by code.
    pub open: Vec<OpenCode>,
    /// Fields that hold any JSON: how many for each thing that was missing.
    pub any_causes: BTreeMap<MissingType, usize>,
    /// Fields that hold any JSON, each where a page has it.
    pub any: Vec<OpenFinding>,
    /// Examples of bodies.
    pub examples: Examples,
}

impl Report {
    /// Looks at what the stages made of a set of pages, and at the names in Rust.
    pub fn of(outcome: &Outcome, names: &Names) -> Self {
        Self {
            pages: Pages::of(&outcome.pages),
            contents: Contents::of(outcome),
            names_from_urls: outcome.names_from_urls.clone(),
            names: NameReport::of(&outcome.model, names),
            near_equal: near_equal::clusters(&outcome.model),
            open: open::by_code(&outcome.diagnostics),
            any_causes: outcome.open_fields.clone(),
            any: open::places(&outcome.diagnostics, &[Code::AnyJson]),
            examples: Examples::of(&outcome.model, &outcome.pages, &outcome.diagnostics),
        }
    }

    /// The shares that may be asked for, by name.
    pub fn shares(&self) -> [(&'static str, Share); 9] {
        let words = &self.contents.words;
        [
            ("pages", self.pages.requests),
            ("sound-examples", self.examples.sound),
            ("sound-names", self.names.sound),
            ("summaries", words.summaries),
            ("descriptions", words.descriptions),
            ("glossary", words.glossary),
            ("advice", words.advice),
            ("named-values", words.named_values),
            ("named-codes", words.named_codes),
        ]
    }
}

/// The names of [`Report::shares`].
pub const SHARES: [&str; 9] = [
    "pages",
    "sound-examples",
    "sound-names",
    "summaries",
    "descriptions",
    "glossary",
    "advice",
    "named-values",
    "named-codes",
];

#[cfg(test)]
mod tests;
