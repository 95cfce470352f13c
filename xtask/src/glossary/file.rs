//! The form of a glossary's file, as TOML has it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::{Books, Entries, Glossary, Line};
use crate::source::{SourceFile, Span};

/// Lines by name. The keys know where they are in the file.
type Entered<T = String> = BTreeMap<Spanned<String>, T>;

/// What a field means, and whether it carries a secret where its name does not show it.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum FieldLine {
    Text(String),
    Marked(MarkedLine),
}

/// A line with marks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkedLine {
    text: String,
    secret: bool,
}

impl From<FieldLine> for (String, Option<bool>) {
    fn from(line: FieldLine) -> Self {
        match line {
            FieldLine::Text(text) => (text, None),
            FieldLine::Marked(MarkedLine { text, secret }) => (text, Some(secret)),
        }
    }
}

/// A file of the glossary, read by itself.
#[derive(Debug)]
pub struct GlossaryFile {
    source: Arc<SourceFile>,
    tables: Tables,
}

impl GlossaryFile {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The text is not TOML, or not of this form; the error names the line and the column.
    pub fn read(source: Arc<SourceFile>) -> Result<Self, Box<toml::de::Error>> {
        let tables = toml::from_str(&source.text)?;
        Ok(Self { source, tables })
    }
}

/// The whole of a file. The fields of [`Glossary`] explain what each table describes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Tables {
    about: Entered,
    summary: Entered,
    field: Entered<FieldLine>,
    service: BTreeMap<Spanned<String>, Entered<FieldLine>>,
    shape: BTreeMap<Spanned<String>, Entered<FieldLine>>,
    endpoint: BTreeMap<Spanned<String>, Entered<FieldLine>>,
    event: BTreeMap<Spanned<String>, Entered<FieldLine>>,
    value: BTreeMap<Spanned<String>, Entered>,
    code: BTreeMap<Spanned<String>, Entered>,
    code_name: BTreeMap<Spanned<String>, Entered>,
}

impl Glossary {
    /// Adds what another file of the glossary describes. A name that is described already keeps its
    /// first line, and the second one is reported by [`Glossary::apply`].
    pub fn add(&mut self, file: GlossaryFile) {
        let GlossaryFile {
            source,
            tables: file,
        } = file;
        let mut reader = GlossaryReader {
            file: self.sources.len(),
            repeated: &mut self.repeated,
        };
        reader.lines(&mut self.about, unmarked(file.about));
        reader.lines(&mut self.summary, unmarked(file.summary));
        reader.lines(&mut self.field, file.field);
        reader.books(&mut self.service, file.service);
        reader.books(&mut self.shape, file.shape);
        reader.books(&mut self.endpoint, file.endpoint);
        reader.books(&mut self.event, file.event);
        reader.books(&mut self.value, unmarked_books(file.value));
        reader.books(&mut self.code, unmarked_books(file.code));
        reader.books(&mut self.code_name, unmarked_books(file.code_name));
        self.sources.push(source);
    }
}

fn unmarked(entered: Entered) -> Entered<FieldLine> {
    let lines = entered.into_iter();
    lines
        .map(|(key, text)| (key, FieldLine::Text(text)))
        .collect()
}

fn unmarked_books(
    books: BTreeMap<Spanned<String>, Entered>,
) -> BTreeMap<Spanned<String>, Entered<FieldLine>> {
    let books = books.into_iter();
    books
        .map(|(key, entered)| (key, unmarked(entered)))
        .collect()
}

/// Puts the lines of one file among those of the others.
struct GlossaryReader<'a> {
    file: usize,
    repeated: &'a mut Vec<(String, Line)>,
}

impl GlossaryReader<'_> {
    fn line(&self, key: Spanned<String>, line: FieldLine) -> (String, Line) {
        let Range { start, end } = key.span();
        let (text, secret) = line.into();
        let line = Line {
            text,
            secret,
            file: self.file,
            span: Span::new(start, end),
        };
        (key.into_inner(), line)
    }

    fn lines(&mut self, entries: &mut Entries, entered: Entered<FieldLine>) {
        for (key, line) in entered {
            let (name, line) = self.line(key, line);
            match entries.entry(name) {
                Entry::Vacant(free) => {
                    free.insert(line);
                }
                Entry::Occupied(taken) => self.repeated.push((taken.key().clone(), line)),
            }
        }
    }

    fn books(&mut self, books: &mut Books, entered: BTreeMap<Spanned<String>, Entered<FieldLine>>) {
        for (key, entered) in entered {
            let (name, heading) = self.line(key, FieldLine::Text(String::new()));
            let book = books.entry(name).or_default();
            book.headings.push(heading);
            self.lines(&mut book.entries, entered);
        }
    }
}
