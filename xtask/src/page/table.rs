//! Pipe tables, with outer pipes or open, whose cells may run over lines.
//!
//! A Markdown parser ends a row at its line's end. Here a row with outer pipes goes on until it
//! has all its cells and ends in a pipe, blank lines and list items in it included; a row of an
//! open table goes on while its lines end in a hard break. A row is one slice of the text, so that
//! every cell knows its place.

use std::sync::{Arc, LazyLock};

use regex::Regex;

use super::lines::{Line, is_blank, is_heading};
use super::source::{Said, SourceFile, Span};
use super::{Cell, Row, Table};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};

#[expect(clippy::expect_used, reason = "the patterns are constants, and tested")]
static DELIMITER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$").expect("constant"));
#[expect(clippy::expect_used, reason = "the patterns are constants, and tested")]
static LINE_BREAK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\s*<\s*/?\s*br\s*/?\s*>[ \t]*").expect("constant"));

/// A table that was read, and how many lines it took.
pub(super) struct Taken {
    pub(super) table: Table,
    pub(super) span: Span,
    pub(super) lines: usize,
}

/// Reads the table that begins at the first of these lines; `None` where none does.
pub(super) fn read(
    source: &Arc<SourceFile>,
    lines: &[Line<'_>],
    diagnostics: &mut Diagnostics,
) -> Option<Taken> {
    let (header, delimiter) = (lines.first()?, lines.get(1)?);
    let is_table = delimiter.text.contains('|')
        && header.text.contains('|')
        && DELIMITER.is_match(delimiter.text);
    if !is_table {
        return None;
    }
    let outer = header.text.trim_start().starts_with('|');
    let width = cells(delimiter.text, outer, true).len();
    let mut reader = Reader {
        source,
        lines,
        outer,
        width,
        diagnostics,
    };
    let header = reader.row(0, 1);
    let mut rows = Vec::new();
    let mut at = 2;
    while let Some(end) = reader.row_end(at) {
        rows.push(reader.row(at, end));
        at = end;
    }
    let last = &lines[at - 1];
    let span = Span::new(lines[0].start, last.end());
    Some(Taken {
        table: Table { header, rows },
        span,
        lines: at,
    })
}

struct Reader<'a, 's> {
    source: &'a Arc<SourceFile>,
    lines: &'a [Line<'s>],
    outer: bool,
    width: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_, '_> {
    /// One past the last line of the row that begins at line `at`; `None` where the table ends.
    fn row_end(&self, at: usize) -> Option<usize> {
        let first = self.lines.get(at)?;
        if is_blank(first.text) || is_heading(first.text) || first.text.starts_with(":::") {
            return None;
        }
        if self.outer {
            self.closed_row_end(at)
        } else {
            Some(self.open_row_end(at))
        }
    }

    fn closed_row_end(&self, at: usize) -> Option<usize> {
        if !self.lines[at].text.trim_start().starts_with('|') {
            return None;
        }
        let mut pipes = 0;
        for (offset, line) in self.lines[at..].iter().enumerate() {
            let own = pipe_count(line.text);
            // Another row begins, or another part of the page: this one is never closed.
            let interrupted = offset > 0
                && (is_heading(line.text)
                    || line.text.trim_start().starts_with('|')
                        && line.text.trim_end().ends_with('|')
                        && own > self.width);
            if interrupted {
                return Some(self.without_trailing_blanks(at, at + offset));
            }
            pipes += own;
            if pipes > self.width && line.text.trim_end().ends_with('|') {
                return Some(at + offset + 1);
            }
        }
        // Never closed down to the end of the page: it is the one line that it began with.
        Some(at + 1)
    }

    fn open_row_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        let mut pipes = pipe_count(self.lines[at].text);
        while let Some(line) = self.lines.get(end) {
            let continues = self.lines[end - 1].text.ends_with("  ");
            let own = pipe_count(line.text);
            let lacks_cells = pipes + 1 < self.width && pipes + own < self.width;
            let tail = pipes + 1 >= self.width && self.is_no_row(end);
            if is_heading(line.text) || line.text.starts_with(":::") {
                break;
            }
            if is_blank(line.text) {
                // A blank line inside a cell has the rest of the cell below it: more lines that
                // are no rows, and then a row.
                if !(continues && self.cell_goes_on(end)) {
                    break;
                }
            } else if !(continues || lacks_cells || tail) {
                break;
            }
            pipes += own;
            end += 1;
        }
        self.without_trailing_blanks(at, end)
    }

    /// Whether the line and those that hard breaks join to it have no pipe: a row's first cell may
    /// run over lines, before its first pipe comes.
    fn is_no_row(&self, at: usize) -> bool {
        for line in &self.lines[at..] {
            if pipe_count(line.text) > 0 {
                return false;
            }
            if !line.text.ends_with("  ") {
                break;
            }
        }
        true
    }

    /// Whether below the blank lines from `at` on the same table has more: a row of its width
    /// before any blank line or heading.
    fn cell_goes_on(&self, at: usize) -> bool {
        self.lines[at..]
            .iter()
            .skip_while(|line| is_blank(line.text))
            .take_while(|line| !is_blank(line.text) && !is_heading(line.text))
            .any(|line| pipe_count(line.text) + 1 == self.width)
    }

    fn without_trailing_blanks(&self, start: usize, mut end: usize) -> usize {
        while end > start + 1 && is_blank(self.lines[end - 1].text) {
            end -= 1;
        }
        end
    }

    fn row(&mut self, start: usize, end: usize) -> Row {
        let span = Span::new(self.lines[start].start, self.lines[end - 1].end());
        let text = self.source.slice(span);
        let mut ranges = cells(text, self.outer, false);
        if ranges.len() != self.width {
            let by_code = cells(text, self.outer, true);
            if by_code.len() == self.width {
                ranges = by_code;
            }
        }
        if ranges.len() != self.width {
            self.report_width(span, ranges.len());
        }
        if ranges.len() > self.width {
            let joined = ranges[ranges.len() - 1].1;
            ranges.truncate(self.width);
            if let Some(last) = ranges.last_mut() {
                last.1 = joined;
            }
        }
        let mut cells: Vec<Cell> = ranges
            .into_iter()
            .map(|(from, to)| cell(&text[from..to], span.start + from))
            .collect();
        cells.resize(
            self.width,
            Said::new(String::new(), Span::new(span.end, span.end)),
        );
        Row { cells, span }
    }

    fn report_width(&mut self, span: Span, found: usize) {
        let action = if found > self.width {
            "what is too much was joined to the last cell"
        } else {
            "the missing cells were taken as empty"
        };
        self.diagnostics.push(Diagnostic {
            code: Code::RowWidth,
            place: Some(Place {
                source: self.source.clone(),
                span,
            }),
            found: format!("a row of {found} cells"),
            expected: format!("{} cells, as in the header", self.width),
            action: action.to_owned(),
        });
    }
}

fn pipe_count(line: &str) -> usize {
    pipes(line, false).len()
}

/// The bytes at which unescaped pipes stand, those inside code spans left out if asked.
fn pipes(text: &str, mind_code: bool) -> Vec<usize> {
    let mut found = Vec::new();
    let mut escaped = false;
    let mut in_code = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'|' if !(escaped || in_code && mind_code) => found.push(at),
            b'`' if !escaped => in_code = !in_code,
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    found
}

/// The ranges of the cells of a row.
fn cells(text: &str, outer: bool, mind_code: bool) -> Vec<(usize, usize)> {
    let pipes = pipes(text, mind_code);
    let mut bounds: Vec<(usize, usize)> = Vec::with_capacity(pipes.len() + 1);
    let mut from = 0;
    for at in pipes {
        bounds.push((from, at));
        from = at + 1;
    }
    bounds.push((from, text.len()));
    if outer {
        let is_empty = |(from, to): &(usize, usize)| text[*from..*to].trim().is_empty();
        if bounds.len() > 1 && bounds.first().is_some_and(is_empty) {
            bounds.remove(0);
        }
        if bounds.len() > 1 && bounds.last().is_some_and(is_empty) {
            bounds.pop();
        }
    }
    bounds
}

fn cell(text: &str, start: usize) -> Cell {
    let trimmed = text.trim();
    let lead = text.len() - text.trim_start().len();
    let span = Span::new(start + lead, start + lead + trimmed.len());
    let broken = LINE_BREAK.replace_all(trimmed, "\n");
    let value = broken
        .split('\n')
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        .replace("\\|", "|");
    Said::new(value.trim().to_owned(), span)
}
