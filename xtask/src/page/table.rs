//! Pipe tables, with outer pipes or open, whose cells may run over lines.
//!
//! A Markdown parser ends a row at its line's end. Here a row with outer pipes goes on until it
//! has all its cells and ends in a pipe, blank lines and list items in it included; a row of an
//! open table goes on while its lines end in a hard break. A row is one slice of the text, so that
//! every cell knows its place.

use std::sync::{Arc, LazyLock};

use regex::Regex;

use super::lines::{Line, fence, is_blank, is_heading};
use super::{Cell, Row, Table};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::limits;
use crate::source::{Located, SourceFile, Span};

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
    if !begins(lines) {
        return None;
    }
    let (header, delimiter) = (lines.first()?.text, lines.get(1)?.text);
    let outer = has_outer_pipe(header) || has_outer_pipe(delimiter);
    let found = width(lines, outer);
    let mut reader = TableReader {
        source,
        lines,
        outer,
        width: found.min(limits::COLUMNS),
        diagnostics,
    };
    let declared = bounds(delimiter, false).without_outer().len();
    if declared != found {
        let span = Span::new(lines[1].start, lines[1].end());
        reader.report_width(span, declared, "the delimiter row was not counted");
    }
    let header = reader.row(0, 1);
    let mut rows = Vec::new();
    let mut count = 0;
    let mut at = 2;
    while let Some(end) = reader.row_end(at) {
        if rows.len() < limits::ROWS {
            rows.push(reader.row(at, end));
        }
        count += 1;
        at = end;
    }
    let span = Span::new(lines[0].start, lines[at - 1].end());
    report_size(source, header.span, [found, count], reader.diagnostics);
    Some(Taken {
        table: Table { header, rows },
        span,
        lines: at,
    })
}

/// Reports a table with more columns or rows than are read.
pub fn report_size(
    source: &Arc<SourceFile>,
    span: Span,
    [columns, rows]: [usize; 2],
    diagnostics: &mut Diagnostics,
) {
    for (what, found, limit, action) in [
        (
            "columns",
            columns,
            limits::COLUMNS,
            "the cells beyond were joined to the last one",
        ),
        ("rows", rows, limits::ROWS, "the rows beyond were left out"),
    ] {
        if found > limit {
            let found = format!("a table of {found} {what}");
            limits::report(source, span, found, limit, action, diagnostics);
        }
    }
}

/// Whether a table begins at the first of these lines: a header and a delimiter row.
pub(super) fn begins(lines: &[Line<'_>]) -> bool {
    let [header, delimiter, ..] = lines else {
        return false;
    };
    delimiter.text.contains('|') && header.text.contains('|') && DELIMITER.is_match(delimiter.text)
}

fn has_outer_pipe(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

/// How many cells a row has. Header and delimiter row should agree; where they do not, the rows
/// show which of them is right.
fn width(lines: &[Line<'_>], outer: bool) -> usize {
    let declared = bounds(lines[1].text, false).without_outer().len();
    let of = |line: &Line<'_>| fit(line.text, outer, declared).len();
    if of(&lines[0]) == declared || lines.get(2).is_some_and(|row| of(row) == declared) {
        declared
    } else {
        of(&lines[0])
    }
}

struct TableReader<'a, 's> {
    source: &'a Arc<SourceFile>,
    lines: &'a [Line<'s>],
    outer: bool,
    width: usize,
    diagnostics: &'a mut Diagnostics,
}

impl TableReader<'_, '_> {
    /// One past the last line of the row that begins at line `at`; `None` where the table ends.
    fn row_end(&self, at: usize) -> Option<usize> {
        let first = self.lines.get(at)?.text;
        let is_other = is_blank(first) || is_other_block(first) || fence(first).is_some();
        if is_other || begins(&self.lines[at..]) {
            return None;
        }
        if self.outer {
            self.closed_row_end(at)
        } else {
            Some(self.open_row_end(at))
        }
    }

    fn closed_row_end(&self, at: usize) -> Option<usize> {
        let first = self.lines[at].text;
        let mut pipes = pipe_count(first);
        if !has_outer_pipe(first) {
            // A row without its first pipe is one only where it has all its cells on its line.
            let is_row = pipes > 0 && pipes + usize::from(!is_closed(first)) >= self.width;
            return is_row.then_some(at + 1);
        }
        let mut end = at + 1;
        loop {
            let closed = is_closed(self.lines[end - 1].text);
            if closed && pipes > self.width {
                return Some(end);
            }
            let next = self.lines.get(end).map(|line| line.text);
            let Some(next) = next.filter(|next| !is_other_block(next)) else {
                return Some(self.cut_short(at, end));
            };
            let own = pipe_count(next);
            let is_whole = || own > self.width && is_closed(next);
            if has_outer_pipe(next) && (closed || pipes >= self.width || is_whole()) {
                return Some(self.cut_short(at, end));
            }
            pipes += own;
            end += 1;
        }
    }

    /// Where a row ends that is never closed, and goes on to line `end` at most: it has what
    /// is right below it and nothing that a blank line parts from it.
    fn cut_short(&self, at: usize, end: usize) -> usize {
        let mut below = self.lines[at + 1..end].iter();
        let ends = below.position(|line| is_blank(line.text) || fence(line.text).is_some());
        ends.map_or(end, |length| at + 1 + length)
    }

    fn open_row_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        let mut pipes = pipe_count(self.lines[at].text);
        while let Some(line) = self.lines.get(end) {
            let continues = self.lines[end - 1].text.ends_with("  ");
            if is_other_block(line.text) || !continues && fence(line.text).is_some() {
                break;
            }
            let own = pipe_count(line.text);
            if is_blank(line.text) {
                // A blank line inside a cell has the rest of the cell below it: more lines that
                // are no rows, and then a row.
                let below = self.below_blanks(end);
                if !(continues && self.cell_goes_on(below)) {
                    break;
                }
                end = below;
                continue;
            }
            let lacks_cells = || pipes + 1 < self.width && pipes + own < self.width;
            let is_tail = || pipes + 1 >= self.width && self.is_no_row(end);
            if !(continues || lacks_cells() || is_tail()) {
                break;
            }
            pipes += own;
            end += 1;
        }
        self.without_trailing_blanks(at, end)
    }

    fn below_blanks(&self, at: usize) -> usize {
        let below = self.lines[at..].iter().position(|l| !is_blank(l.text));
        below.map_or(self.lines.len(), |length| at + length)
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

    /// Whether from line `at` on the same table has more: a row of its width before any blank
    /// line or other block, and no table of its own.
    fn cell_goes_on(&self, at: usize) -> bool {
        let mut rest = self.lines[at..].iter().enumerate();
        rest.by_ref()
            .take_while(|(_, line)| !is_blank(line.text) && !is_other_block(line.text))
            .find(|(_, line)| pipe_count(line.text) + 1 == self.width)
            .is_some_and(|(offset, _)| !begins(&self.lines[at + offset..]))
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
        let mut ranges = fit(text, self.outer, self.width);
        if ranges.len() > self.width {
            let surplus = (ranges[self.width].0, ranges[ranges.len() - 1].1);
            let is_empty = text[surplus.0..surplus.1]
                .trim_matches(BLANK_OR_PIPE)
                .is_empty();
            let found = ranges.len();
            ranges.truncate(self.width);
            if !is_empty {
                self.report_width(span, found, JOINED);
                if let Some(last) = ranges.last_mut() {
                    last.1 = surplus.1;
                }
            }
        } else if ranges.len() < self.width {
            self.report_width(span, ranges.len(), PADDED);
        }
        let mut cells: Vec<Cell> = ranges
            .into_iter()
            .map(|(from, to)| {
                let at = Span::new(span.start + from, span.start + to);
                let text = within_limit(self.source, at, &text[from..to], self.diagnostics);
                cell(text, at.start)
            })
            .collect();
        cells.resize(
            self.width,
            Located::new(String::new(), Span::new(span.end, span.end)),
        );
        Row { cells, span }
    }

    fn report_width(&mut self, span: Span, found: usize, action: &str) {
        let widths = [found, self.width];
        report_row_width(self.source, span, widths, action, self.diagnostics);
    }
}

/// What is done about a row with too many cells.
const JOINED: &str = "what is too much was joined to the last cell";
/// What is done about a row with too few cells.
const PADDED: &str = "the missing cells were taken as empty";

/// Reports a row that is padded or joined to be as wide as its header.
pub fn report_fitted_row(
    source: &Arc<SourceFile>,
    span: Span,
    widths: [usize; 2],
    diagnostics: &mut Diagnostics,
) {
    let [found, width] = widths;
    let action = if found > width { JOINED } else { PADDED };
    report_row_width(source, span, widths, action, diagnostics);
}

fn report_row_width(
    source: &Arc<SourceFile>,
    span: Span,
    [found, width]: [usize; 2],
    action: &str,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.push(Diagnostic {
        code: Code::RowWidth,
        place: Some(Location {
            source: source.clone(),
            span,
        }),
        found: format!("a row of {found} cells"),
        expected: format!("{width} cells, as in the header"),
        action: action.to_owned(),
    });
}

const BLANK_OR_PIPE: fn(char) -> bool = |c| c.is_whitespace() || c == '|';

/// Whether a line begins what no cell holds: a heading or a container.
fn is_other_block(line: &str) -> bool {
    is_heading(line) || line.trim_start().starts_with(":::")
}

fn pipe_count(line: &str) -> usize {
    pipes(line, false).len()
}

/// The bytes at which unescaped pipes are, if asked without those inside code spans and the
/// destinations of links.
fn pipes(text: &str, shelter: bool) -> Vec<usize> {
    let mut found = Vec::new();
    let mut escaped = false;
    let mut in_code = false;
    let mut in_link = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'|' if !(escaped || shelter && (in_code || in_link)) => found.push(at),
            b'`' if !escaped => in_code = !in_code,
            b'(' if text[..at].ends_with(']') => in_link = true,
            b')' => in_link = false,
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    found
}

/// Whether a line ends in a pipe that is not escaped.
fn is_closed(line: &str) -> bool {
    let line = line.trim_end();
    line.ends_with('|') && pipes(line, false).last() == Some(&(line.len() - 1))
}

/// The parts of a row between its pipes.
struct Bounds<'a> {
    text: &'a str,
    ranges: Vec<(usize, usize)>,
}

fn bounds(text: &str, shelter: bool) -> Bounds<'_> {
    let pipes = pipes(text, shelter);
    let mut ranges = Vec::with_capacity(pipes.len() + 1);
    let mut from = 0;
    for at in pipes {
        ranges.push((from, at));
        from = at + 1;
    }
    ranges.push((from, text.len()));
    Bounds { text, ranges }
}

impl Bounds<'_> {
    /// The cells, where the first and the last pipe are outside of them.
    fn without_outer(mut self) -> Vec<(usize, usize)> {
        let is_empty = |(from, to): &(usize, usize)| self.text[*from..*to].trim().is_empty();
        if self.ranges.len() > 1 && self.ranges.first().is_some_and(is_empty) {
            self.ranges.remove(0);
        }
        if self.ranges.len() > 1 && self.ranges.last().is_some_and(is_empty) {
            self.ranges.pop();
        }
        self.ranges
    }
}

/// The ranges of the cells of a row, read in the way that gives `width` of them: pipes in code
/// and links divide cells, unless that makes too many; a row with outer pipes may be in an
/// open table.
fn fit(text: &str, outer: bool, width: usize) -> Vec<(usize, usize)> {
    let read = |shelter: bool, outer: bool| {
        let bounds = bounds(text, shelter);
        if outer {
            bounds.without_outer()
        } else {
            bounds.ranges
        }
    };
    [(false, outer), (true, outer), (false, true), (true, true)]
        .into_iter()
        .map(|(shelter, outer)| read(shelter, outer))
        .find(|ranges| ranges.len() == width)
        .unwrap_or_else(|| read(false, outer || has_outer_pipe(text)))
}

/// The text of a cell as far as it is read.
pub fn within_limit<'t>(
    source: &Arc<SourceFile>,
    span: Span,
    text: &'t str,
    diagnostics: &mut Diagnostics,
) -> &'t str {
    if text.len() <= limits::CELL_BYTES {
        return text;
    }
    let found = format!("a cell of {} bytes", text.len());
    let action = "the rest was left out";
    limits::report(source, span, found, limits::CELL_BYTES, action, diagnostics);
    &text[..text.floor_char_boundary(limits::CELL_BYTES)]
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
    Located::new(value.trim().to_owned(), span)
}
