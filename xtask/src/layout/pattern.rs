//! Regular expressions that are constants of the program.

use std::sync::OnceLock;

use regex::{Captures, Match, Regex};

/// A constant regular expression, compiled when it is first needed. One that does not compile
/// never matches; the tests compile each.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Wraps the source of an expression.
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            compiled: OnceLock::new(),
        }
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| Regex::new(self.source).ok())
            .as_ref()
    }

    /// Whether it compiles.
    pub fn is_sound(&self) -> bool {
        self.regex().is_some()
    }

    /// Whether it matches anywhere.
    pub fn is_match(&self, text: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(text))
    }

    /// The first match.
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.regex()?.find(text)
    }

    /// The first match, with its groups.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.regex()?.captures(text)
    }

    /// The first match from a byte on, with its groups.
    pub fn captures_at<'t>(&self, text: &'t str, at: usize) -> Option<Captures<'t>> {
        self.regex()?.captures_at(text, at)
    }

    /// The text with all matches replaced.
    pub fn replace_all(&self, text: &str, by: &str) -> String {
        let replaced = self.regex().map(|regex| regex.replace_all(text, by));
        replaced.map_or_else(|| text.to_owned(), |replaced| replaced.into_owned())
    }

    /// All matches.
    pub fn find_iter<'t>(&self, text: &'t str) -> Vec<Match<'t>> {
        self.regex()
            .map_or_else(Vec::new, |regex| regex.find_iter(text).collect())
    }

    /// All matches, with their groups.
    pub fn captures_iter<'t>(&self, text: &'t str) -> Vec<Captures<'t>> {
        self.regex()
            .map_or_else(Vec::new, |regex| regex.captures_iter(text).collect())
    }
}
