//! From bytes to a [`Page`]: encodings, front matter, Markdown blocks, tables, portal elements,
//! and where in the file each is.
//!
//! This room knows how pages are written down and may not know what a table means: no heading,
//! no column name, no word of the reference is spelled here.

mod blocks;
pub mod elements;
mod encoding;
mod front_matter;
mod lines;
mod mojibake;
mod table;
mod tags;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::limits;
use crate::source::{Encoding, Located, SourceFile, Span};

pub use table::{report_fitted_row, report_size, within_limit};

/// One Markdown file, taken apart into blocks.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The text, and what its bytes were.
    pub source: Arc<SourceFile>,
    /// The keys of the YAML front matter; scalar values only, unquoted.
    pub front_matter: BTreeMap<String, Located<String>>,
    /// Everything below the front matter, in order.
    pub blocks: Vec<Block>,
}

/// A block of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it is.
    pub span: Span,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// A heading; its text is Markdown source without the marks of the heading itself.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The text, trimmed.
        text: String,
    },
    /// A paragraph as Markdown source.
    Paragraph(String),
    /// A list as Markdown source, its items and all that is nested in them.
    List(String),
    /// A block quote: what is in it.
    Quote(Vec<Block>),
    /// A fenced or indented code block.
    Code {
        /// The info string, lower case, `json` for example; empty where there is none.
        language: String,
        /// The code.
        text: String,
    },
    /// A pipe table, with or without outer pipes, however its cells run over lines.
    Table(Table),
    /// Elements: a `:::html` block of the portal, or raw HTML among the Markdown.
    Elements(Vec<Node>),
}

/// A pipe table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The header row.
    pub header: Row,
    /// The rows below the delimiter row, in order. Each has as many cells as the header: one with
    /// other than that is reported, and padded or joined at the end.
    pub rows: Vec<Row>,
}

/// A row of a [`Table`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// The cells, in order.
    pub cells: Vec<Cell>,
    /// From the first cell to the last.
    pub span: Span,
}

/// A cell: Markdown source, trimmed. Line breaks, `<br>` and the line ends of a cell that runs
/// over lines are `\n`; `\|` is `|`; other escapes and entities stay as they are.
pub type Cell = Located<String>;

/// A node of a tree of elements. Elements that are never closed end where their parent ends, or
/// where a sibling of a kind that cannot be inside them begins.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Text between elements, entities decoded, otherwise Markdown source unchanged.
    Text(Located<String>),
    /// An element.
    Element(Element),
}

/// An element of the portal (`md-dt-tr`) or of HTML (`br`).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Element {
    /// The name, lower case.
    pub name: String,
    /// The attributes, names in lower case.
    pub attributes: BTreeMap<String, String>,
    /// What is in it.
    pub children: Vec<Node>,
    /// From its opening tag to its closing tag.
    pub span: Span,
}

/// Reads a page. What cannot be read becomes a diagnostic, and the rest is returned.
///
/// `None` where the bytes are in no encoding that is known, or too many.
pub fn read(path: &camino::Utf8Path, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Page> {
    if bytes.len() > limits::PAGE_BYTES {
        limits::report(
            &SourceFile::new(path, String::new(), Encoding::Utf8),
            Span::default(),
            "a page of more bytes than the limit".to_owned(),
            limits::PAGE_BYTES,
            "the page was left out",
            diagnostics,
        );
        return None;
    }
    let Some(source) = source(path, bytes) else {
        diagnostics.push(Diagnostic {
            code: Code::UnknownEncoding,
            place: Some(Location {
                source: SourceFile::new(path, String::new(), Encoding::Utf8),
                span: Span::default(),
            }),
            found: "bytes that are not UTF-8, UTF-16 or GB18030".to_owned(),
            expected: "a page in UTF-8".to_owned(),
            action: "the page was left out".to_owned(),
        });
        return None;
    };
    report_encoding(&source, diagnostics);
    let (front_matter, below) = front_matter::read(&source, diagnostics);
    let blocks = blocks::read(&source, below, diagnostics);
    Some(Page {
        source,
        front_matter,
        blocks,
    })
}

/// The text of a page; `None` where its bytes are in no encoding that is known, or too many.
pub fn source(path: &camino::Utf8Path, bytes: &[u8]) -> Option<Arc<SourceFile>> {
    if bytes.len() > limits::PAGE_BYTES {
        return None;
    }
    let (text, encoding) = encoding::decode(bytes)?;
    Some(SourceFile::new(path, text, encoding))
}

fn report_encoding(source: &Arc<SourceFile>, diagnostics: &mut Diagnostics) {
    let Encoding::Mojibake { through, lost } = source.encoding else {
        return;
    };
    let place = Some(Location {
        source: source.clone(),
        span: Span::default(),
    });
    diagnostics.push(Diagnostic {
        code: Code::MojibakeRepaired,
        place: place.clone(),
        found: format!("UTF-8 that was once read as {through}"),
        expected: "UTF-8".to_owned(),
        action: "the text was restored".to_owned(),
    });
    if lost > 0 {
        let first = source.text.find('\u{fffd}').unwrap_or_default();
        let span = Span::new(first, first + '\u{fffd}'.len_utf8());
        diagnostics.push(Diagnostic {
            code: Code::MojibakeLost,
            place: Some(Location {
                source: source.clone(),
                span,
            }),
            found: format!("{lost} characters whose bytes are gone"),
            expected: "a page with all its bytes".to_owned(),
            action: "sentences with such characters are left out of the documentation".to_owned(),
        });
    }
}

#[cfg(test)]
mod tests;
