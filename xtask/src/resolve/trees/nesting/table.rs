//! A table made ready for the search: its rows as numbers, its examples laid over each other.

use std::collections::BTreeSet;

use super::Table;
use super::example_index::ExampleIndex;
use super::numbers::Numbers;
use super::priors::Kind;
use super::row::{Below, Holds};
use super::type_names::TypeNames;
use super::word_similarity::{RowText, RowWords, Vocabulary};
use crate::resolve::reading::rows::TypedRow;
use crate::resolve::trees::tree::has_depths;

/// What the tables of a service have in common.
pub(super) struct Service {
    /// The names of all rows.
    names: Numbers<String>,
    /// The kinds of object that rows may be.
    kinds: Numbers<Kind>,
    vocabulary: Vocabulary,
}

/// A table whose tree is searched for.
pub(super) struct PreparedTable {
    /// The rows.
    pub(super) rows: Vec<Row>,
    /// The last row of each name.
    pub(super) last: Vec<usize>,
    /// The number that each name has in the service.
    pub(super) names: Vec<usize>,
    /// The number that each kind of object has in the service.
    pub(super) kinds: Vec<usize>,
    /// The names of the types that have one.
    pub(super) types: TypeNames,
    /// The examples.
    pub(super) examples: ExampleIndex,
    /// Where in the examples the table begins.
    pub(super) root: usize,
    /// The row that is `data` beside `code`, if there is one.
    pub(super) data: Option<usize>,
    /// The words of the rows.
    pub(super) words: RowWords,
    /// The depths of the rows, where the page gives them.
    pub(super) depths: Option<Vec<usize>>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    /// The number of its name in the table.
    pub(super) name: usize,
    /// What may be below it.
    pub(super) holds: Holds,
    /// Whether it is a list; `None` where the type leaves it open.
    pub(super) list: Option<bool>,
    /// The number of its type in the table, where the type has a name of its own.
    pub(super) type_name: Option<usize>,
    /// The number in the table of what comes before the last dot of that name.
    pub(super) stem: Option<usize>,
    /// The number in the table of the kind of object that it may be; a map's keys are data, so that
    /// maps of scalars have none.
    pub(super) kind: Option<usize>,
    /// Whether its name is one of those of paging, which are beside the list of items.
    pub(super) paging: bool,
}

/// Names that are about paging.
const PAGING: &[&str] = &["has_more", "page_token", "total", "next_page_token"];

impl Service {
    /// What some tables have in common.
    pub(super) fn of(tables: &[Table]) -> Self {
        let rows = || tables.iter().flat_map(|table| table.fields);
        let texts = tables.iter().flat_map(texts);
        Self {
            names: Numbers::of(rows().map(|row| row.field.name.value.clone())),
            kinds: Numbers::of(rows().filter_map(kind)),
            vocabulary: Vocabulary::of(texts),
        }
    }
}

/// The name and the description of each row.
fn texts<'a>(table: &Table<'a>) -> impl Iterator<Item = RowText<'a>> {
    let fields = table.fields.iter();
    fields.map(|TypedRow { field, .. }| {
        let text = field.description.text.0.as_str();
        (field.name.value.as_str(), text)
    })
}

/// By what an object that a row is would be known again; a map's keys are data, so that maps of
/// scalars have none.
fn kind(row: &TypedRow) -> Option<Kind> {
    let below = Below::by(row.column.as_ref());
    match below.holds {
        Holds::ScalarMap => None,
        _ if below.type_name.is_empty() => Some(Kind::Field(row.field.name.value.clone())),
        _ => Some(Kind::Type(below.type_name.to_owned())),
    }
}

impl PreparedTable {
    /// Makes a table ready.
    pub(super) fn new(table: &Table, service: &Service) -> Self {
        let names = Numbers::of(table.fields.iter().map(|row| row.field.name.value.clone()));
        let kinds = Numbers::of(table.fields.iter().filter_map(kind));
        let columns = table.fields.iter().map(|row| row.column.as_ref());
        let types = columns.map(|column| Below::by(column).type_name);
        let types = TypeNames::of(types.filter(|name| !name.is_empty()));
        let rows = table.fields.iter();
        let rows: Vec<Row> = rows
            .map(|row| Row::new(row, &names, &kinds, &types))
            .collect();
        let maps = rows.iter().filter(|row| row.holds == Holds::ObjectMap);
        let maps: BTreeSet<usize> = maps.map(|row| row.name).collect();
        let examples = ExampleIndex::of(table.examples, &names, &maps);
        let head = Head::of(&rows, &names);
        let root = if table.response && !head.has_code {
            inner_root(&rows, &examples)
        } else {
            ExampleIndex::ROOT
        };
        let in_service = names.iter().filter_map(|name| service.names.find(name));
        let kinds = kinds.iter().filter_map(|kind| service.kinds.find(kind));
        let depths = table.fields.iter().filter_map(|row| row.field.depth);
        Self {
            last: last_rows(&rows, names.len()),
            names: in_service.collect(),
            kinds: kinds.collect(),
            types,
            words: RowWords::of(texts(table), &service.vocabulary),
            depths: has_depths(table.fields).then(|| depths.collect()),
            rows,
            examples,
            root,
            data: head.data.filter(|_| table.response && head.has_code),
        }
    }
}

impl Row {
    fn new(
        row: &TypedRow,
        names: &Numbers<String>,
        kinds: &Numbers<Kind>,
        types: &TypeNames,
    ) -> Self {
        let below = Below::by(row.column.as_ref());
        let name = &row.field.name.value;
        Self {
            name: names.find(name).unwrap_or_default(),
            holds: below.holds,
            list: below.list,
            type_name: types.find(below.type_name),
            stem: types.find_stem(below.type_name),
            kind: kind(row).and_then(|kind| kinds.find(&kind)),
            paging: PAGING.contains(&name.as_str()),
        }
    }
}

/// The last row of each name.
fn last_rows(rows: &[Row], names: usize) -> Vec<usize> {
    let mut last = vec![0; names];
    for (at, row) in rows.iter().enumerate() {
        last[row.name] = at;
    }
    last
}

/// How a table begins.
struct Head {
    has_code: bool,
    /// The row of `data`, which holds fields.
    data: Option<usize>,
}

impl Head {
    fn of(rows: &[Row], names: &Numbers<String>) -> Self {
        let is_named = |row: &Row, name: &str| names.find_text(name) == Some(row.name);
        let is_data = |row: &Row| is_named(row, "data") && row.holds != Holds::Nothing;
        Self {
            has_code: rows.iter().take(2).any(|row| is_named(row, "code")),
            data: rows.iter().take(4).position(is_data),
        }
    }
}

/// Where in the examples a response table begins that has neither `code` nor `data`: at `data`,
/// where more of its names are than beside it.
fn inner_root(rows: &[Row], examples: &ExampleIndex) -> usize {
    let shown = |at: usize| {
        let names = rows
            .iter()
            .filter(|row| examples.field(at, row.name).is_some());
        names.count()
    };
    match examples.data() {
        Some(data) if shown(data) > shown(ExampleIndex::ROOT) => data,
        _ => ExampleIndex::ROOT,
    }
}
