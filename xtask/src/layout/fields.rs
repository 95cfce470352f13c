//! A table of parameters or fields → [`RawField`]s.

use super::description;
use super::raw::{RawDescription, RawField};
use super::text;
use super::vocabulary::{Column, yes_no};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::page::{Cell, Page, Row, Said, Table};

/// Whether a layout's tables say how deep a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// By what stands before the name; nothing there is depth 0.
    Drawn,
    /// Not at all.
    Lost,
}

/// What each column of a table holds.
#[derive(Debug, Clone)]
pub struct Columns(Vec<Option<Column>>);

impl Columns {
    /// Reads a header row.
    pub fn of(table: &Table) -> Self {
        let columns = table
            .header
            .cells
            .iter()
            .map(|cell| Column::of(&cell.value));
        Self(columns.collect())
    }

    /// Whether there is such a column.
    pub fn has(&self, column: Column) -> bool {
        self.0.contains(&Some(column))
    }

    /// The cell of a row under such a column.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> Option<&'a Cell> {
        let at = self.0.iter().position(|known| *known == Some(column))?;
        row.cells.get(at)
    }

    /// The columns, in order.
    pub fn iter(&self) -> impl Iterator<Item = Option<Column>> {
        self.0.iter().copied()
    }

    /// Whether the table names fields: a column of names, and one of types or of what they mean.
    pub fn name_fields(&self) -> bool {
        self.has(Column::Name)
            && (self.has(Column::Type)
                || self.has(Column::Required)
                || self.has(Column::Description))
    }
}

/// Reads a table of fields. Columns that nobody knows are reported, and their cells are kept as
/// words of the description.
pub fn read(
    page: &Page,
    table: &Table,
    depth: Depth,
    diagnostics: &mut Diagnostics,
) -> Vec<RawField> {
    let mut columns = Columns::of(table);
    mend(&mut columns, table);
    report_unknown(page, table, &columns, diagnostics);
    let fields = table
        .rows
        .iter()
        .filter_map(|row| field(row, &columns, depth));
    fields.collect()
}

/// Whether the header of a table lost characters.
pub fn damaged(table: &Table) -> bool {
    let mut cells = table.header.cells.iter();
    cells.any(|cell| cell.value.contains(text::LOST))
}

/// Where the header of a damaged table says too little, a table's shape says the rest: names come
/// first, descriptions last.
fn mend(columns: &mut Columns, table: &Table) {
    let damaged = |at: usize| {
        let cell = table.header.cells.get(at);
        cell.is_some_and(|cell| cell.value.trim().is_empty() || cell.value.contains(text::LOST))
    };
    let last = columns.0.len().saturating_sub(1);
    let places = [
        (0, Column::Name),
        (1, Column::Type),
        (last, Column::Description),
    ];
    for (at, column) in places {
        if columns.0.get(at) == Some(&None) && damaged(at) && !columns.has(column) {
            columns.0[at] = Some(column);
        }
    }
    if last == 3 && columns.0[2].is_none() && damaged(2) && !columns.has(Column::Required) {
        columns.0[2] = Some(Column::Required);
    }
}

fn report_unknown(page: &Page, table: &Table, columns: &Columns, diagnostics: &mut Diagnostics) {
    for (cell, column) in table.header.cells.iter().zip(columns.iter()) {
        if column.is_some() || cell.value.trim().is_empty() {
            continue;
        }
        diagnostics.push(Diagnostic {
            code: Code::UnknownColumn,
            place: Some(Place {
                source: page.source.clone(),
                span: cell.span,
            }),
            found: format!("a column called \"{}\"", text::plain(&cell.value)),
            expected: "name, type, required, description, default or example".to_owned(),
            action: "its cells were added to the descriptions".to_owned(),
        });
    }
}

fn field(row: &Row, columns: &Columns, depth: Depth) -> Option<RawField> {
    let name_cell = columns.cell(row, Column::Name)?;
    let (level, name) = depth_and_name(&name_cell.value);
    if name.is_empty() {
        return None;
    }
    let type_text = columns
        .cell(row, Column::Type)
        .map(|cell| cell.clone().map(|text| type_text(&text)))
        .filter(|said| !said.value.is_empty());
    let starred = name_cell.value.trim_end().ends_with('*');
    let required = columns
        .cell(row, Column::Required)
        .and_then(|cell| yes_no(&cell.value))
        .or_else(|| starred.then_some(true));
    Some(RawField {
        name: Said::new(name, name_cell.span),
        type_text,
        required,
        depth: match depth {
            Depth::Drawn => Some(level),
            Depth::Lost => None,
        },
        description: describe(row, columns),
    })
}

/// A type as written, marks and escapes off.
pub fn type_text(cell: &str) -> String {
    let cell = cell.trim();
    let ticked = cell.len() > 1 && cell.starts_with('`') && cell.ends_with('`');
    let bare = if ticked { cell.trim_matches('`') } else { cell };
    let text = text::unescape(&text::plain(&text::unescape(bare)));
    // An export that took `<string>` for an element leaves `List\`.
    text.trim_end_matches('\\').to_owned()
}

/// All that a row says of its field, in the columns' order.
fn describe(row: &Row, columns: &Columns) -> RawDescription {
    let mut words = Said::default();
    let mut example = None;
    let mut default = None;
    for (cell, column) in row.cells.iter().zip(columns.iter()) {
        match column {
            Some(Column::Description | Column::Options) | None => join(&mut words, cell),
            Some(Column::Example) => example = own_value(cell),
            Some(Column::Default) => default = own_value(cell),
            _ => {}
        }
    }
    let mut description = description::read(&words, Vec::new());
    if example.is_some() {
        description.example = example;
    }
    if default.is_some() {
        description.default = default;
    }
    description
}

fn join(words: &mut Said<String>, cell: &Cell) {
    if cell.value.trim().is_empty() {
        return;
    }
    if words.value.is_empty() {
        *words = cell.clone();
    } else {
        words.value.push('\n');
        words.value.push_str(&cell.value);
        words.span = words.span.to(cell.span);
    }
}

fn own_value(cell: &Cell) -> Option<Said<String>> {
    let value = cell.clone().map(|text| text::literal(&text));
    (!description::means_nothing(&value.value)).then_some(value)
}

/// How deep a name is drawn, and the name: `&nbsp;&nbsp;└ name`, `∟name`, `└─ name`, `> name`.
pub fn depth_and_name(cell: &str) -> (usize, String) {
    let decoded = text::decode_entities(cell);
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{A0}' | '\u{2003}' | '\u{2002}');
    let is_branch = |c: char| {
        matches!(
            c,
            '└' | '∟' | '├' | '│' | '┗' | '┣' | '╰' | '─' | '↳' | '>' | '»'
        )
    };
    let drawn: String = decoded
        .chars()
        .take_while(|c| is_blank(*c) || is_branch(*c))
        .collect();
    let rest = &decoded[drawn.len()..];
    let corners = drawn.chars().filter(|c| is_branch(*c) && *c != '─').count();
    let blanks = drawn.chars().take_while(|c| is_blank(*c)).count();
    let wide = drawn
        .chars()
        .take_while(|c| is_blank(*c))
        .filter(|c| *c == '\u{2003}')
        .count();
    let depth = match corners {
        0 => 0,
        1 => (if wide > 0 { wide } else { blanks / 2 }).max(1),
        many => many,
    };
    (depth, name_of(rest))
}

/// A name without marks.
fn name_of(text: &str) -> String {
    let bare = text.trim().trim_end_matches('*').trim();
    let ticked = bare
        .strip_prefix('`')
        .and_then(|rest| rest.split('`').next());
    let name = match ticked {
        Some(inner) => inner.trim().to_owned(),
        None => text::plain(bare),
    };
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
