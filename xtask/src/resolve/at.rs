//! A place on a page, for the diagnostics of the passes.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::source::{Located, SourceFile, Span};

/// A place on a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    /// The page.
    pub(crate) source: &'a Arc<SourceFile>,
    /// The bytes.
    pub(crate) span: Span,
}

impl<'a> At<'a> {
    /// The place of a text that `source` contains.
    pub(crate) fn of<T>(source: &'a Arc<SourceFile>, located: &Located<T>) -> Self {
        Self {
            source,
            span: located.span,
        }
    }

    /// Another place on the same page; the same place where the other one is not known.
    pub(crate) fn with(self, span: impl Into<Option<Span>>) -> Self {
        Self {
            span: span.into().unwrap_or(self.span),
            ..self
        }
    }

    /// Reports a diagnostic at this place.
    pub(crate) fn report(
        self,
        diagnostics: &mut Diagnostics,
        code: Code,
        found: impl Into<String>,
        expected: impl Into<String>,
        action: impl Into<String>,
    ) {
        diagnostics.push(Diagnostic {
            code,
            place: Some(Location {
                source: self.source.clone(),
                span: self.span,
            }),
            found: found.into(),
            expected: expected.into(),
            action: action.into(),
        });
    }
}
