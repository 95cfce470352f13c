//! How deep things on a page may be nested: one limit for every stage that follows nesting.
//!
//! Quotes in quotes, elements in elements, types in types, fields in fields, JSON in JSON: each is
//! followed by functions that call themselves, so that a page without a limit could exhaust the
//! stack of the process. This room knows nothing of what is nested.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::source::{SourceFile, Span};

/// How many things of one kind may be nested in each other, and how many attributes an element may
/// have. The deepest nesting of the reference is an element in 33 others; its deepest JSON has 17
/// levels.
pub const MAX_DEPTH: usize = 64;

/// Reports something that is nested deeper than [`MAX_DEPTH`], and what was done about it.
pub fn report(
    source: &Arc<SourceFile>,
    span: Span,
    what: &str,
    action: &str,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.push(Diagnostic {
        code: Code::TooDeep,
        place: Some(Location {
            source: source.clone(),
            span,
        }),
        found: format!("{what} beyond the limit of {MAX_DEPTH}"),
        expected: format!("at most {MAX_DEPTH}"),
        action: action.to_owned(),
    });
}
