//! Tables of elements as tables of pages: header, rows, cells; the depth of a row is drawn
//! before its name, as in tables of pipes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cells;
use crate::depth::MAX_DEPTH;
use crate::diagnostics::Diagnostics;
use crate::limits;
use crate::page::elements::{Role, role};
use crate::page::{Cell, Element, Row, Table, report_fitted_row, report_size, within_limit};
use crate::source::{Located, SourceFile};

/// The table that an element is.
pub(super) fn table(
    source: &Arc<SourceFile>,
    element: &Element,
    diagnostics: &mut Diagnostics,
) -> Table {
    let mut elements = Vec::new();
    collect(element, false, &mut elements);
    let mut carried = Carried::default();
    let mut rows: Vec<(bool, Row)> = Vec::new();
    let count = elements.len();
    for (head, element) in elements.into_iter().take(limits::ROWS) {
        rows.push((head, carried.row(source, element, diagnostics)));
    }
    let at = rows.iter().position(|(head, _)| *head).unwrap_or(0);
    let header = if rows.is_empty() {
        Row::default()
    } else {
        rows.remove(at).1
    };
    let columns = header.cells.len();
    report_size(source, header.span, [columns, count], diagnostics);
    let width = columns.clamp(1, limits::COLUMNS);
    let rows = rows.into_iter().map(|(_, row)| row);
    let rows = rows
        .map(|row| fit(source, row, width, diagnostics))
        .collect();
    Table { header, rows }
}

/// The rows of a table, each with whether it is in the head. Tables in cells have rows of
/// their own.
fn collect<'a>(element: &'a Element, head: bool, rows: &mut Vec<(bool, &'a Element)>) {
    for inner in element.elements() {
        match role(&inner.name) {
            Role::Row => rows.push((head, inner)),
            Role::Cell | Role::Table => {}
            _ => collect(inner, head || inner.name.ends_with("thead"), rows),
        }
    }
}

/// Cells that reach down into the rows below, by column: for how many rows yet, and what is in
/// them.
#[derive(Default)]
struct Carried(BTreeMap<usize, (usize, Cell)>);

impl Carried {
    fn row(
        &mut self,
        source: &Arc<SourceFile>,
        element: &Element,
        diagnostics: &mut Diagnostics,
    ) -> Row {
        let mut row = Row {
            cells: Vec::new(),
            span: element.span,
        };
        let mut reaching = BTreeMap::new();
        let cells = element.elements().filter(|e| role(&e.name) == Role::Cell);
        for inner in cells {
            self.fill(&mut row);
            let text = cells::markdown(source, &inner.children);
            let text = within_limit(source, inner.span, &text, diagnostics);
            let cell = Located::new(text.to_owned(), inner.span);
            let down = number(inner, "rowspan").unwrap_or(1).min(limits::COLUMNS);
            if down > 1 {
                reaching.insert(row.cells.len(), (down - 1, cell.clone()));
            }
            row.cells.push(cell);
            let wide = number(inner, "colspan").unwrap_or(1).min(limits::COLUMNS);
            for _ in 1..wide {
                row.cells.push(Cell::default());
            }
        }
        self.fill(&mut row);
        self.0.retain(|_, (left, _)| *left > 0);
        self.0.extend(reaching);
        draw_depth(element, &mut row);
        row
    }

    /// Adds the cells that reach down into the columns that come next.
    fn fill(&mut self, row: &mut Row) {
        while let Some((left, cell)) = self.0.get_mut(&row.cells.len())
            && *left > 0
        {
            *left -= 1;
            row.cells.push(cell.clone());
        }
    }
}

fn number(element: &Element, attribute: &str) -> Option<usize> {
    element.attribute(attribute)?.trim().parse().ok()
}

fn draw_depth(element: &Element, row: &mut Row) {
    let level = number(element, "level").unwrap_or(0).min(MAX_DEPTH);
    if let Some(name) = row.cells.first_mut()
        && level > 0
    {
        name.value = format!("{} {}", "└".repeat(level), name.value);
    }
}

/// A row as wide as the header: padded, or what is too much joined at its end.
fn fit(source: &Arc<SourceFile>, mut row: Row, width: usize, diagnostics: &mut Diagnostics) -> Row {
    let found = row.cells.len();
    if found != width {
        report_fitted_row(source, row.span, [found, width], diagnostics);
    }
    if found > width {
        let surplus = row.cells.split_off(width);
        let parts = row.cells.last().into_iter().chain(&surplus);
        let parts: Vec<&str> = parts.map(|cell| cell.value.trim()).collect();
        let joined = parts.join("\n").trim().to_owned();
        if let Some(last) = row.cells.last_mut() {
            last.value = joined;
        }
    }
    row.cells.resize(width, Cell::default());
    row
}
