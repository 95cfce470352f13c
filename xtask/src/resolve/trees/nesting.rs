//! The tree of a table that lost its depths, found again.
//!
//! Rows stand in depth-first order. A search weighs every place where each may stand, by its
//! type, by the examples, and by what all tables of the service say together of the types in
//! them; it keeps the readings that cost least. Where another reading costs nearly as little, the
//! page is reported. This file knows fields and examples, and nothing of how a page is written.

pub mod choose;
mod evidence;
mod kinship;
mod knowledge;
pub mod measure;
mod row;
mod search;
mod teach;
pub mod weights;
mod witness;

use std::sync::Arc;

use serde_json::Value;

use self::evidence::Evidence;
use self::kinship::{Kinship, Spoken, Vocabulary};
use self::knowledge::Knowledge;
use self::row::{Names, Row};
use self::search::Reading;
use self::teach::Round;
use self::weights::Weights;
use self::witness::Witness;
use super::tree::{FieldTree, from_depths, has_depths};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::resolve::reading::rows::TypedRow;
use crate::source::SourceFile;

/// A table of fields whose tree is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// The rows, with depths or without.
    pub fields: &'a [TypedRow],
    /// Examples of what the table describes, as whole bodies.
    pub examples: &'a [Value],
    /// Whether it describes a response, whose fields stand below `data`.
    pub response: bool,
    /// The page.
    pub source: &'a Arc<SourceFile>,
}

/// The tables of a service are read several times, each time with what the time before taught,
/// and with ever less doubt in it. The first time, examples alone teach.
const ROUNDS: &[Round] = &[
    Round::new(2.0, 0.0),
    Round::new(1.5, 0.25),
    Round::new(1.0, 0.25),
    Round::new(1.0, 0.25),
];
/// A table whose rows say how deep they stand is taken at its word.
const SAID: Round = Round::new(1.0, 1.0);
/// How much more than the best reading, in thousandths of a nat, the second-best must cost for
/// the table not to be reported: here it is a third as likely.
const CLOSE: u32 = 1100;

/// The trees of all tables of one service, in the order of the tables. The tree of a table does
/// not depend on that order.
///
/// Tables whose rows say how deep they stand are taken at their word, and teach the others.
pub fn recover(tables: &[Table], diagnostics: &mut Diagnostics) -> Vec<Vec<FieldTree>> {
    let search = Search::new(tables);
    let readings = read_all(&search.tables, &Weights::default());
    tables
        .iter()
        .zip(readings)
        .map(|(table, readings)| draw(table, &readings, diagnostics))
        .collect()
}

/// The tables of one service, made ready for the search: it may be run with several weights.
pub struct Search {
    tables: Vec<Prepared>,
}

impl Search {
    /// Makes the tables of one service ready.
    pub fn new(tables: &[Table]) -> Self {
        let vocabulary = Vocabulary::of(tables.iter().flat_map(spoken));
        let tables = tables.iter().map(|table| Prepared::new(table, &vocabulary));
        Self {
            tables: tables.collect(),
        }
    }

    /// The depths of the rows of each table, as its best reading has them.
    pub fn depths(&self, weights: &Weights) -> Vec<Vec<usize>> {
        let readings = read_all(&self.tables, weights).into_iter();
        let best = readings.map(|readings| readings.into_iter().next());
        best.map(|best| best.map_or_else(Vec::new, |best| best.depths))
            .collect()
    }
}

/// What a table calls its rows, and says of them.
fn spoken<'a>(table: &Table<'a>) -> impl Iterator<Item = Spoken<'a>> {
    let fields = table.fields.iter();
    fields.map(|TypedRow { field, .. }| {
        let text = field.description.text.0.as_str();
        (field.name.value.as_str(), text)
    })
}

/// A table made ready for the search.
struct Prepared {
    rows: Vec<Row>,
    names: Names,
    witness: Witness,
    kinship: Kinship,
    response: bool,
    /// The one reading of a table whose rows say how deep they stand.
    said: Option<Vec<Reading>>,
}

impl Prepared {
    fn new(table: &Table, vocabulary: &Vocabulary) -> Self {
        let mut names = Names::default();
        let rows = table.fields.iter().map(|row| {
            let name = names.number(&row.field.name.value);
            Row::new(name, row.column.as_ref())
        });
        let rows = rows.collect();
        let depths = || {
            table
                .fields
                .iter()
                .filter_map(|row| row.field.depth)
                .collect()
        };
        let said = has_depths(table.fields).then(|| vec![Reading::certain(depths())]);
        Self {
            rows,
            names,
            witness: Witness::of(table.examples),
            kinship: match &said {
                Some(_) => Kinship::default(),
                None => Kinship::of(spoken(table), vocabulary),
            },
            response: table.response,
            said,
        }
    }

    fn evidence<'a>(&'a self, knowledge: &'a Knowledge, weights: &'a Weights) -> Evidence<'a> {
        Evidence::new(
            &self.rows,
            &self.names,
            &self.witness,
            &self.kinship,
            knowledge,
            weights,
            self.response,
        )
    }

    fn read(&self, evidence: &Evidence) -> Vec<Reading> {
        self.said
            .clone()
            .unwrap_or_else(|| search::search(evidence))
    }
}

/// The readings of all tables, the best first.
fn read_all(tables: &[Prepared], weights: &Weights) -> Vec<Vec<Reading>> {
    let mut taught = vec![Knowledge::default(); tables.len()];
    let mut readings = Vec::new();
    for round in ROUNDS {
        let mut all = Knowledge::default();
        taught.iter().for_each(|knowledge| all.add(knowledge));
        (readings, taught) = tables
            .iter()
            .zip(&taught)
            .map(|(table, own)| {
                let others = all.without(own);
                let evidence = table.evidence(&others, weights);
                let readings = table.read(&evidence);
                let round = if table.said.is_some() { SAID } else { *round };
                let taught = teach::teach(&evidence, &readings, round);
                (readings, taught)
            })
            .unzip();
    }
    readings
}

/// The tree that the best reading draws, reported where the next is close.
fn draw(table: &Table, readings: &[Reading], diagnostics: &mut Diagnostics) -> Vec<FieldTree> {
    let mut fields = table.fields.to_vec();
    if let [best, rest @ ..] = readings
        && !has_depths(table.fields)
    {
        for (row, depth) in fields.iter_mut().zip(&best.depths) {
            row.field.depth = Some(*depth);
        }
        let second = rest.first().filter(|next| next.cost - best.cost < CLOSE);
        diagnostics.extend(report(table, best, second));
    }
    from_depths(fields, table.source, diagnostics)
}

/// Says where two readings part, and what each costs.
fn report(table: &Table, best: &Reading, second: Option<&Reading>) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(second) = second else {
        return diagnostics;
    };
    let mut rows = 0..table.fields.len();
    let Some(row) = rows.find(|row| best.depths[*row] != second.depths[*row]) else {
        return diagnostics;
    };
    let field = &table.fields[row].field;
    let [taken, other] = [best, second].map(|reading| parent(table.fields, &reading.depths, row));
    diagnostics.push(Diagnostic {
        code: Code::OpenNesting,
        place: Some(Location {
            source: table.source.clone(),
            span: field.name.span,
        }),
        found: format!(
            "`{}` fits {taken}, and nearly as well {other}",
            field.name.value
        ),
        expected: "one place where it fits best".to_owned(),
        action: format!(
            "it was placed {taken}, which costs {} against {}",
            points(best.cost),
            points(second.cost)
        ),
    });
    diagnostics
}

/// Where a reading has a row, in words.
fn parent(fields: &[TypedRow], depths: &[usize], row: usize) -> String {
    let holder = (0..row).rev().find(|above| depths[*above] < depths[row]);
    match holder {
        Some(holder) => format!("in `{}`", fields[holder].field.name.value),
        None => "at the root".to_owned(),
    }
}

/// A cost for people: with two decimals.
fn points(cost: u32) -> String {
    format!("{}.{:02}", cost / 1000, cost % 1000 / 10)
}

#[cfg(test)]
mod tests;
