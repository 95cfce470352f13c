//! Fields with what is in them: the tree of a table whose rows show how deep they are.
//!
//! This file knows depths alone. Tables that lost them are read by `nesting`.

use std::sync::Arc;

use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::layout::RawField;
use crate::resolve::reading::rows::TypedRow;
use crate::resolve::reading::types::ColumnType;
use crate::source::SourceFile;

/// A field of a table and the fields within it.
#[derive(Debug, Clone)]
pub struct FieldTree {
    /// The field itself; its depth is that of the row, and means nothing from here on.
    pub field: RawField,
    /// The type column; `None` where the table has none.
    pub column: Option<ColumnType>,
    /// The fields of the object, or of the items of the list, that it is; in the page's order.
    pub children: Vec<FieldTree>,
}

impl FieldTree {
    /// A field with nothing in it.
    pub fn leaf(row: TypedRow) -> Self {
        Self::with_children(row, Vec::new())
    }

    fn with_children(row: TypedRow, children: Vec<FieldTree>) -> Self {
        Self {
            field: row.field,
            column: row.column,
            children,
        }
    }
}

/// Whether every row shows how deep it is.
pub fn has_depths(rows: &[TypedRow]) -> bool {
    rows.iter().all(|row| row.field.depth.is_some())
}

/// The tree that the depths of the rows draw. What counts is which rows are deeper than others,
/// not by how much; rows below one parent that are unequally deep are reported.
pub fn from_depths(
    table: Vec<TypedRow>,
    source: &Arc<SourceFile>,
    diagnostics: &mut Diagnostics,
) -> Vec<FieldTree> {
    let mut rows = Vec::with_capacity(table.len());
    let mut above: Vec<Above> = Vec::new();
    let mut root = None;
    let mut is_reported = false;
    for row in table {
        let depth_on_page = row.field.depth.unwrap_or_default();
        while above
            .last()
            .is_some_and(|row| row.depth_on_page >= depth_on_page)
        {
            above.pop();
        }
        if above.len() == MAX_DEPTH {
            if !std::mem::replace(&mut is_reported, true) {
                report_deep(&row.field, source, diagnostics);
            }
            rows.push((MAX_DEPTH, row));
            continue;
        }
        let siblings = above.last_mut().map_or(&mut root, |row| &mut row.children);
        if *siblings.get_or_insert(depth_on_page) != depth_on_page {
            report_unequal(&row.field, source, diagnostics);
        }
        rows.push((above.len(), row));
        above.push(Above {
            depth_on_page,
            children: None,
        });
    }
    let mut rows = rows.into_iter().peekable();
    take_level(&mut rows, 0)
}

/// A row between the root and the one at hand.
struct Above {
    /// How deep the page draws it.
    depth_on_page: usize,
    /// How deep the page draws the first of its children.
    children: Option<usize>,
}

/// Takes the rows that are at `depth`, each with those that follow it and are deeper.
fn take_level(
    rows: &mut std::iter::Peekable<std::vec::IntoIter<(usize, TypedRow)>>,
    depth: usize,
) -> Vec<FieldTree> {
    let mut level = Vec::new();
    while let Some((_, row)) = rows.next_if(|(at, _)| *at >= depth) {
        let children = take_level(rows, depth + 1);
        level.push(FieldTree::with_children(row, children));
    }
    level
}

fn report_deep(field: &RawField, source: &Arc<SourceFile>, diagnostics: &mut Diagnostics) {
    let action = "this field and those below it were taken as fields of one object";
    let span = field.name.span;
    depth::report(source, span, "fields in fields", action, diagnostics);
}

fn report_unequal(field: &RawField, source: &Arc<SourceFile>, diagnostics: &mut Diagnostics) {
    diagnostics.push(Diagnostic {
        code: Code::OpenNesting,
        place: Some(Location {
            source: source.clone(),
            span: field.name.span,
        }),
        found: format!(
            "`{}` is drawn neither as deep as the rows beside it nor below one of them",
            field.name.value
        ),
        expected: "the same depth for all fields of one object".to_owned(),
        action: "it was taken as a field beside them".to_owned(),
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Encoding, Located};

    fn row(name: &str, depth: usize) -> TypedRow {
        TypedRow::from(RawField {
            name: Located {
                value: name.to_owned(),
                ..Located::default()
            },
            type_text: None,
            required: None,
            depth: Some(depth),
            place: None,
            description: Default::default(),
        })
    }

    fn draw(trees: &[FieldTree]) -> String {
        let parts: Vec<String> = trees
            .iter()
            .map(|tree| {
                if tree.children.is_empty() {
                    tree.field.name.value.clone()
                } else {
                    format!("{}({})", tree.field.name.value, draw(&tree.children))
                }
            })
            .collect();
        parts.join(" ")
    }

    #[test]
    fn fields_in_fields_end_at_the_limit() {
        let source = SourceFile::new("page.md", String::new(), Encoding::Utf8);
        let rows = (0..20_000).map(|depth| row("a", depth)).collect();
        let mut diagnostics = Diagnostics::default();
        let trees = from_depths(rows, &source, &mut diagnostics);
        assert_eq!(draw(&trees).matches('(').count(), MAX_DEPTH);
        let codes: Vec<Code> = diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, [Code::TooDeep]);
    }

    #[test]
    fn depths_draw_a_tree() {
        let source = SourceFile::new("page.md", String::new(), Encoding::Utf8);
        for (rows, drawn, reports) in [
            (
                vec![("a", 0), ("b", 1), ("c", 2), ("d", 1), ("e", 0)],
                "a(b(c) d) e",
                0,
            ),
            (vec![("a", 0), ("b", 2), ("c", 2)], "a(b c)", 0),
            (vec![("a", 0), ("b", 3), ("c", 2)], "a(b c)", 1),
            (vec![("a", 1), ("b", 2), ("c", 1)], "a(b) c", 0),
            (vec![("a", 1), ("b", 0)], "a b", 1),
            (vec![], "", 0),
        ] {
            let rows = rows
                .into_iter()
                .map(|(name, depth)| row(name, depth))
                .collect();
            let mut diagnostics = Diagnostics::default();
            let trees = from_depths(rows, &source, &mut diagnostics);
            assert_eq!(draw(&trees), drawn);
            assert_eq!(diagnostics.iter().count(), reports);
        }
    }
}
