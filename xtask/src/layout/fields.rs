//! A table of parameters or fields → [`RawField`]s.

use std::collections::{BTreeMap, BTreeSet};

use super::description;
use super::misspelt;
use super::raw::{Layout, RawDescription, RawField};
use super::text;
use super::vocabulary::{Column, field_place, yes_no};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::page::{Cell, Page, Row, Table};
use crate::source::Located;

/// Whether a layout's tables show how deep a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// By what comes before the name; nothing there is depth 0.
    Drawn,
    /// Not at all, unless a table draws it all the same.
    Lost,
}

impl Depth {
    /// What the tables of a layout show.
    pub fn of(layout: Layout) -> Self {
        match layout {
            Layout::Copied => Self::Lost,
            Layout::Portal | Layout::Tables | Layout::SdkSample | Layout::Historic => Self::Drawn,
        }
    }
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

    /// The first column of this kind.
    pub fn position(&self, column: Column) -> Option<usize> {
        self.0.iter().position(|known| *known == Some(column))
    }

    /// Whether there is a column at this place of which nobody knows what it holds.
    pub fn is_unknown(&self, at: usize) -> bool {
        self.0.get(at) == Some(&None)
    }

    /// The cell of a row under such a column.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> Option<&'a Cell> {
        row.cells.get(self.position(column)?)
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

    /// Whether the table pairs names with values, as tables of headers do.
    pub fn pair_values(&self) -> bool {
        self.has(Column::Name) && self.has(Column::Value)
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
    complete_damaged_header(&mut columns, table);
    report_unknown(page, table, &columns, diagnostics);
    let mut rows: Vec<(usize, RawField)> = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        rows.extend(self::rows(row, &columns));
        if let Some(cell) = columns.cell(row, Column::Required)
            && yes_no(&cell.value).is_none()
        {
            misspelt::report_required(page, cell, diagnostics);
        }
    }
    spell_depths(&mut rows);
    // How wide a level is drawn differs from table to table; only the order of widths counts.
    let widths: BTreeSet<usize> = rows.iter().map(|row| row.0).filter(|w| *w > 0).collect();
    let mut fields = Vec::with_capacity(rows.len());
    for (width, mut field) in rows {
        field.depth = match depth {
            Depth::Lost if widths.is_empty() => None,
            // Older tables draw it even where the layout loses it otherwise.
            Depth::Drawn | Depth::Lost => Some(widths.range(..=width).count()),
        };
        fields.push(field);
    }
    fields
}

/// Gives rows the depth that their names spell: `order.items[].price`, where a row before is called
/// `order.items`. The name that is left is the last of the path.
fn spell_depths(rows: &mut [(usize, RawField)]) {
    if rows.iter().any(|(width, _)| *width > 0) {
        return;
    }
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (width, field) in rows {
        let path = field.name.value.replace("[]", "");
        let parent = path.rsplit_once('.');
        if let Some((depth, leaf)) =
            parent.and_then(|(parent, leaf)| Some((known.get(parent)? + 1, leaf)))
        {
            *width = depth;
            field.name.value = leaf.to_owned();
        }
        known.insert(path, *width);
    }
}

/// Whether the header of a table lost characters.
pub fn damaged(table: &Table) -> bool {
    let mut cells = table.header.cells.iter();
    cells.any(|cell| cell.value.contains(text::LOST))
}

/// Where the header of a damaged table has too little, the table's shape gives the rest: names come
/// first, descriptions last.
fn complete_damaged_header(columns: &mut Columns, table: &Table) {
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
            place: Some(Location {
                source: page.source.clone(),
                span: cell.span,
            }),
            found: format!("a column called \"{}\"", text::plain(&cell.value)),
            expected: "name, type, required, description, default or example".to_owned(),
            action: "its cells were added to the descriptions".to_owned(),
        });
    }
}

/// The fields of a row, one as a rule, and how wide its indent is drawn. Names that are beside
/// each other in one cell (`employee_id、open_id`) are a choice, of which none is required.
fn rows(row: &Row, columns: &Columns) -> Vec<(usize, RawField)> {
    let Some(name_cell) = columns.cell(row, Column::Name) else {
        return Vec::new();
    };
    let (indent, name) = indent_and_name(&name_cell.value);
    let (name, marked) = name_and_mark(name);
    if name.is_empty() {
        return Vec::new();
    }
    let type_text = columns
        .cell(row, Column::Type)
        .map(|cell| cell.clone().map(|text| type_text(&text)))
        .filter(|located| !located.value.is_empty());
    let starred = name_cell.value.trim_end().ends_with('*');
    let required = required_by_column(row, columns)
        .or(marked)
        .or_else(|| starred.then_some(true));
    let place = columns
        .cell(row, Column::Place)
        .and_then(|cell| field_place(&cell.value));
    let description = describe(row, columns);
    let names = lines(&name_cell.value).unwrap_or_else(|| choice(&name));
    let alone = names.len() == 1;
    let fields = names.into_iter().map(|name| {
        let field = RawField {
            name: Located::new(name, name_cell.span),
            type_text: type_text.clone(),
            required: required.map(|required| required && alone),
            depth: None,
            place,
            description: description.clone(),
        };
        (indent, field)
    });
    fields.collect()
}

fn required_by_column(row: &Row, columns: &Columns) -> Option<bool> {
    let cell = columns.cell(row, Column::Required)?;
    yes_no(&cell.value)
}

/// Names that a cell offers for choice, a line each.
fn lines(cell: &str) -> Option<Vec<String>> {
    let lines = cell.lines().filter(|line| !line.trim().is_empty());
    let names: Vec<String> = lines.map(|line| indent_and_name(line).1).collect();
    (names.len() > 1 && names.iter().all(|name| is_plain(name))).then_some(names)
}

/// The name, and whether a word after it marks the field as required: `content 必选`.
fn name_and_mark(name: String) -> (String, Option<bool>) {
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || "_-.[]@$".contains(c)));
    let (own, rest) = name.split_at(end.unwrap_or(name.len()));
    let word = rest.trim_matches(|c: char| c.is_whitespace() || "`()（）[]【】*".contains(c));
    // `no`, `y` and `1` may be parts of names.
    let is_mark = !word.is_ascii() || word.len() > 3;
    match yes_no(word).filter(|_| is_mark && !own.is_empty()) {
        Some(required) => (own.to_owned(), Some(required)),
        None => (name, None),
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Names that a cell offers for choice.
fn choice(name: &str) -> Vec<String> {
    let parts: Vec<&str> = name.split(['、', '/', '或']).map(str::trim).collect();
    if parts.len() > 1 && parts.iter().all(|part| is_plain(part)) {
        parts.into_iter().map(str::to_owned).collect()
    } else {
        vec![name.to_owned()]
    }
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

/// All that a row has about its field, in the columns' order.
fn describe(row: &Row, columns: &Columns) -> RawDescription {
    let mut words = Located::default();
    let mut example = None;
    let mut default = None;
    let mut fixed = None;
    for (cell, column) in row.cells.iter().zip(columns.iter()) {
        match column {
            Some(Column::Description | Column::Options) | None => join(&mut words, cell),
            Some(Column::Example) => example = own_value(cell),
            Some(Column::Default) => default = own_value(cell),
            Some(Column::Value) => fixed = own_value(cell),
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
    if fixed.is_some() {
        description.fixed = fixed;
    }
    description
}

fn join(words: &mut Located<String>, cell: &Cell) {
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

fn own_value(cell: &Cell) -> Option<Located<String>> {
    let value = cell.clone().map(|text| text::literal(&text));
    (!description::means_nothing(&value.value)).then_some(value)
}

/// How wide the indent of a name is drawn, and the name: `&nbsp;&nbsp;└ name`, `∟∟name`,
/// `└─ name`, `> name`. A corner and a wide blank are two blanks wide.
pub fn indent_and_name(cell: &str) -> (usize, String) {
    let cell = cell.trim();
    // The corner may be within the ticks of the name.
    let ticked = cell.strip_prefix('`').unwrap_or(cell);
    let decoded = text::decode_entities(ticked);
    let is_branch = |c: char| {
        matches!(
            c,
            '└' | '∟' | '├' | '│' | '┗' | '┣' | '╰' | '─' | '↳' | '>' | '»'
        )
    };
    let drawn: String = decoded
        .chars()
        .take_while(|c| c.is_whitespace() || is_branch(*c))
        .collect();
    let rest = &decoded[drawn.len()..];
    let lead = drawn.chars().take_while(|c| c.is_whitespace());
    let blanks: usize = lead.map(|c| if c == '\u{2003}' { 2 } else { 1 }).sum();
    let corners = drawn.chars().filter(|c| is_branch(*c) && *c != '─').count();
    let name = name_of(rest);
    let is_ticked = ticked.len() < cell.len() && cell.ends_with('`');
    let name = if is_ticked {
        without_blanks(&name)
    } else {
        name
    };
    (blanks + 2 * corners, name)
}

/// A name without marks.
fn name_of(text: &str) -> String {
    let bare = text.trim().trim_end_matches(['*', '`']).trim();
    let ticked = bare.strip_prefix('`').map(|rest| rest.split_once('`'));
    let name = match ticked {
        Some(Some((inner, after))) if yes_no(after.trim_matches([' ', '`'])).is_some() => {
            format!("{} {}", inner.trim(), after.trim_matches([' ', '`']))
        }
        Some(Some((inner, _))) => without_blanks(inner),
        Some(None) => bare.trim_matches('`').trim().to_owned(),
        None => text::plain(bare),
    };
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name in ticks without the blanks that got into it: `frozen RowCount`. What else is in the ticks
/// stays: a second name, or a word that marks the field as required.
fn without_blanks(ticked: &str) -> String {
    let name: String = ticked.split_whitespace().collect();
    let marked = ticked.split_whitespace().any(|word| yes_no(word).is_some());
    if is_plain(&name) && !marked {
        name
    } else {
        ticked.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Encoding, SourceFile, Span};
    use std::collections::BTreeMap;

    fn depths(rows: &[&[&str]]) -> Vec<(usize, String)> {
        let row = |cells: &&[&str]| Row {
            cells: cells
                .iter()
                .map(|cell| Located::new((*cell).to_owned(), Span::default()))
                .collect(),
            span: Span::default(),
        };
        let mut rows = rows.iter().map(row);
        let table = Table {
            header: rows.next().unwrap_or_default(),
            rows: rows.collect(),
        };
        let page = Page {
            source: SourceFile::new("p.md", String::new(), Encoding::Utf8),
            front_matter: BTreeMap::new(),
            blocks: Vec::new(),
        };
        let fields = read(&page, &table, Depth::Drawn, &mut Diagnostics::default());
        let depths = fields
            .into_iter()
            .map(|f| (f.depth.unwrap_or(9), f.name.value));
        depths.collect()
    }

    #[test]
    fn depth_is_read_from_names_that_spell_it() {
        let rows: Vec<[&str; 2]> = [
            "order",
            "order.items",
            "order.items[].price",
            "v1.0",
            "order.note",
        ]
        .map(|name| [name, ""])
        .to_vec();
        let mut table: Vec<&[&str]> = vec![&["参数", "说明"]];
        table.extend(rows.iter().map(|row| row.as_slice()));
        let found = depths(&table);
        let found: Vec<_> = found
            .iter()
            .map(|(depth, name)| (*depth, name.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (0, "order"),
                (1, "items"),
                (2, "price"),
                (0, "v1.0"),
                (1, "note")
            ]
        );
    }

    #[test]
    fn depth_is_read_from_any_drawing() {
        let drawings: [[&str; 4]; 6] = [
            [
                "`a`",
                "&nbsp;&nbsp;└ `b`",
                "&nbsp;&nbsp;&nbsp;&nbsp;└ `c`",
                "`d`",
            ],
            ["a", "∟b", "∟∟c", "d"],
            ["a", "∟b", "∟ ∟c", "d"],
            ["a", "∟b", "&nbsp;&nbsp;&nbsp;∟c", "d"],
            ["a", "&emsp;∟b", "&emsp;&emsp;∟c", "d"],
            ["`a`", "`  ∟b`", "`    ∟c`", "`d`"],
        ];
        for [a, b, c, d] in drawings {
            let found = depths(&[&["参数", "说明"], &[a, ""], &[b, ""], &[c, ""], &[d, ""]]);
            let found: Vec<_> = found
                .iter()
                .map(|(depth, name)| (*depth, name.as_str()))
                .collect();
            assert_eq!(found, [(0, "a"), (1, "b"), (2, "c"), (0, "d")], "{b}");
        }
    }

    #[test]
    fn names_side_by_side_are_a_choice() {
        let found = depths(&[
            &["名称", "类型"],
            &["employee_id、open_id", "string"],
            &["a/b c", "x"],
            &["&emsp;∟leader_user_id\n&emsp;∟leader_open_id", "string"],
        ]);
        let found: Vec<_> = found
            .iter()
            .map(|(depth, name)| (*depth, name.as_str()))
            .collect();
        let expected = ["employee_id", "open_id", "a/b c"].map(|name| (0, name));
        let below = ["leader_user_id", "leader_open_id"].map(|name| (1, name));
        assert_eq!(found, [&expected[..], &below].concat());
    }

    #[test]
    fn a_word_after_the_name_marks_a_required_field() {
        for (cell, name, required) in [
            ("`content` `必选`", "content", Some(true)),
            ("`external   必选 `", "external", Some(true)),
            ("content必选", "content", Some(true)),
            ("note（选填）", "note", Some(false)),
            ("note (optional)", "note", Some(false)),
            ("is_no", "is_no", None),
            ("`frozen RowCount`", "frozenRowCount", None),
            ("type 1", "type 1", None),
            ("必选", "必选", None),
        ] {
            let (_, found) = indent_and_name(cell);
            assert_eq!(name_and_mark(found), (name.to_owned(), required), "{cell}");
        }
    }
}
