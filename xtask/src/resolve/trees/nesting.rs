//! The tree of a table that lost its depths, found again.
//!
//! Rows are in depth-first order. A search weighs every place where each may belong, by its type,
//! by the examples, and by priors learned from the other tables of the service; it keeps the
//! readings that cost least. Where another reading costs nearly as little, the page is reported.
//! This room knows fields and examples, and nothing of how a page is written.

pub mod choose;
mod cost;
mod evidence;
mod example_index;
mod learn;
pub mod measure;
mod numbers;
mod priors;
mod report;
mod rounds;
mod row;
mod search;
pub mod solutions;
mod table;
mod type_names;
pub mod weights;
mod word_similarity;

use std::sync::Arc;

use serde_json::Value;

use self::rounds::ServiceTables;
use self::search::Found;
use self::weights::Weights;
use super::tree::{FieldTree, from_depths, has_depths};
use crate::diagnostics::Diagnostics;
use crate::resolve::reading::rows::TypedRow;
use crate::source::SourceFile;

/// A table of fields whose tree is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// The rows, with depths or without.
    pub fields: &'a [TypedRow],
    /// Examples of what the table describes, as whole bodies.
    pub examples: &'a [Value],
    /// Whether it describes a response, whose fields are below `data`.
    pub response: bool,
    /// The page.
    pub source: &'a Arc<SourceFile>,
}

/// The trees of all tables of one service, in the order of the tables. The tree of a table does
/// not depend on that order.
///
/// Tables whose rows have depths keep them, and the others learn from them.
pub fn recover(tables: &[Table], diagnostics: &mut Diagnostics) -> Vec<Vec<FieldTree>> {
    if tables.iter().all(|table| has_depths(table.fields)) {
        let drawn = tables.iter();
        return drawn
            .map(|table| from_depths(table.fields.to_vec(), table.source, diagnostics))
            .collect();
    }
    let service = ServiceTables::new(tables);
    let found = service.read(&Weights::default()).found;
    tables
        .iter()
        .zip(found)
        .map(|(table, found)| build(table, &found, diagnostics))
        .collect()
}

/// The tree that the best reading gives.
fn build(table: &Table, found: &Found, diagnostics: &mut Diagnostics) -> Vec<FieldTree> {
    let mut rows = table.fields.to_vec();
    if let Some(best) = found.readings.first() {
        for (row, depth) in rows.iter_mut().zip(&best.depths) {
            row.field.depth = Some(*depth);
        }
        report::report(table, found, diagnostics);
    }
    from_depths(rows, table.source, diagnostics)
}

#[cfg(test)]
mod tests;
