//! What is reported of a search: where two readings cost nearly the same, and where a table was too
//! long to follow more than one.

use super::Table;
use super::cost::Cost;
use super::search::{Found, Reading};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::resolve::reading::rows::TypedRow;

/// How much more than the best reading, in thousandths of a nat, the second-best must cost for
/// the table not to be reported: here it is a third as likely.
const CLOSE: Cost = 1100;

/// Reports what is to be known of a search.
pub(super) fn report(table: &Table, found: &Found, diagnostics: &mut Diagnostics) {
    if let Some(row) = found.narrowed_at {
        diagnostics.push(narrowed(table, row));
    }
    if let [best, second, ..] = found.readings.as_slice()
        && second.cost - best.cost < CLOSE
    {
        let mut rows = 0..table.fields.len();
        if let Some(row) = rows.find(|row| best.depths[*row] != second.depths[*row]) {
            diagnostics.push(open(table, best, second, row));
        }
    }
}

/// From which row on only one reading was followed.
fn narrowed(table: &Table, row: usize) -> Diagnostic {
    let name = &table.fields[row].field.name.value;
    diagnostic(
        table,
        row,
        [
            format!("the page is too long to weigh every place where `{name}` and later rows fit"),
            "fewer rows, or rows with depths".to_owned(),
            "from there on only the likeliest tree was followed".to_owned(),
        ],
    )
}

/// Where two readings part, and what each costs.
fn open(table: &Table, best: &Reading, second: &Reading, row: usize) -> Diagnostic {
    let name = &table.fields[row].field.name.value;
    let [taken, other] = [best, second].map(|reading| parent(table.fields, &reading.depths, row));
    let [cost, other_cost] = [best, second].map(|reading| points(reading.cost));
    diagnostic(
        table,
        row,
        [
            format!("`{name}` fits {taken}, and nearly as well {other}"),
            "one place where it fits best".to_owned(),
            format!("it was placed {taken}, which costs {cost} against {other_cost}"),
        ],
    )
}

fn diagnostic(table: &Table, row: usize, [found, expected, action]: [String; 3]) -> Diagnostic {
    Diagnostic {
        code: Code::OpenNesting,
        place: Some(Location {
            source: table.source.clone(),
            span: table.fields[row].field.name.span,
        }),
        found,
        expected,
        action,
    }
}

/// Where a reading has a row, in words.
fn parent(rows: &[TypedRow], depths: &[usize], row: usize) -> String {
    let holder = (0..row).rev().find(|above| depths[*above] < depths[row]);
    match holder {
        Some(holder) => format!("in `{}`", rows[holder].field.name.value),
        None => "at the root".to_owned(),
    }
}

/// A cost for people: with two decimals.
fn points(cost: Cost) -> String {
    format!("{}.{:02}", cost / 1000, cost % 1000 / 10)
}
