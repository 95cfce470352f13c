//! A file's text, and where in it something is.
//!
//! Knows bytes, lines and columns, and nothing of what the text means: pages, locks and glossaries
//! are sources alike, and a diagnostic points into one.

use std::sync::Arc;

use camino::Utf8PathBuf;
use serde::{Deserialize, Serialize};

/// A half-open range of bytes in [`SourceFile::text`].
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A value together with the place where the page has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it is.
    pub span: Span,
}

impl<T> Located<T> {
    /// `value`, found at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place, with what `f` makes of the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Located<U> {
        Located {
            value: f(self.value),
            span: self.span,
        }
    }
}

/// What a page's bytes were before they became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-8 that was once read as a single-byte code page (named here) and written out again;
    /// undone. `lost` counts the bytes that could not be restored.
    Mojibake {
        /// The code page that the text was wrongly read as, `windows-1254` for example.
        through: &'static str,
        /// Places where bytes were lost for good; each is U+FFFD in the text.
        lost: usize,
    },
    /// Another encoding, by its name in the Encoding Standard.
    Other(&'static str),
}

/// One page as text. Line ends are `\n`; a byte order mark is gone.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path for people: relative to the folder the page was found in, with that folder's
    /// name as given on the command line in front.
    pub path: Utf8PathBuf,
    /// The text. What could not be restored is U+FFFD.
    pub text: String,
    /// What the bytes were.
    pub encoding: Encoding,
    line_starts: Vec<usize>,
}

impl SourceFile {
    /// Wraps decoded text.
    pub fn new(path: impl Into<Utf8PathBuf>, text: String, encoding: Encoding) -> Arc<Self> {
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Arc::new(Self {
            path: path.into(),
            text,
            encoding,
            line_starts,
        })
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.text.len());
        let line = self.line_starts.partition_point(|start| *start <= byte);
        let start = self.line_starts[line - 1];
        let column = self
            .text
            .get(start..byte)
            .map_or(0, |before| before.chars().count());
        (line, column + 1)
    }

    /// The text of a line, counted from 1, without its line end.
    pub fn line(&self, line: usize) -> &str {
        let Some(start) = line.checked_sub(1).and_then(|at| self.line_starts.get(at)) else {
            return "";
        };
        let end = self
            .line_starts
            .get(line)
            .map_or(self.text.len(), |next| next - 1);
        &self.text[*start..end.max(*start)]
    }

    /// The text of a span; empty where the span is not one of this file.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }
}
