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
type Entered = BTreeMap<Spanned<String>, String>;

/// The whole of a file. The fields of [`Glossary`] say what each table describes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    summary: Entered,
    field: Entered,
    service: BTreeMap<Spanned<String>, Entered>,
    shape: BTreeMap<Spanned<String>, Entered>,
    endpoint: BTreeMap<Spanned<String>, Entered>,
    value: BTreeMap<Spanned<String>, Entered>,
    code: BTreeMap<Spanned<String>, Entered>,
    code_name: BTreeMap<Spanned<String>, Entered>,
}

impl Glossary {
    /// Adds what another file of the glossary describes. A name that is described already keeps its
    /// first line, and the second one is reported by [`Glossary::apply`].
    ///
    /// # Errors
    ///
    /// The text is not TOML, or not of this form; the error names the line and the column.
    pub fn add(&mut self, source: Arc<SourceFile>) -> Result<(), Box<toml::de::Error>> {
        let file: File = toml::from_str(&source.text)?;
        let mut reader = GlossaryReader {
            file: self.sources.len(),
            repeated: &mut self.repeated,
        };
        reader.lines(&mut self.summary, file.summary);
        reader.lines(&mut self.field, file.field);
        reader.books(&mut self.service, file.service);
        reader.books(&mut self.shape, file.shape);
        reader.books(&mut self.endpoint, file.endpoint);
        reader.books(&mut self.value, file.value);
        reader.books(&mut self.code, file.code);
        reader.books(&mut self.code_name, file.code_name);
        self.sources.push(source);
        Ok(())
    }
}

/// Puts the lines of one file among those of the others.
struct GlossaryReader<'a> {
    file: usize,
    repeated: &'a mut Vec<(String, Line)>,
}

impl GlossaryReader<'_> {
    fn line(&self, key: Spanned<String>, text: String) -> (String, Line) {
        let Range { start, end } = key.span();
        let line = Line {
            text,
            file: self.file,
            span: Span::new(start, end),
        };
        (key.into_inner(), line)
    }

    fn lines(&mut self, entries: &mut Entries, entered: Entered) {
        for (key, text) in entered {
            let (name, line) = self.line(key, text);
            match entries.entry(name) {
                Entry::Vacant(free) => {
                    free.insert(line);
                }
                Entry::Occupied(taken) => self.repeated.push((taken.key().clone(), line)),
            }
        }
    }

    fn books(&mut self, books: &mut Books, entered: BTreeMap<Spanned<String>, Entered>) {
        for (key, entered) in entered {
            let (name, heading) = self.line(key, String::new());
            let book = books.entry(name).or_default();
            book.headings.push(heading);
            self.lines(&mut book.entries, entered);
        }
    }
}
