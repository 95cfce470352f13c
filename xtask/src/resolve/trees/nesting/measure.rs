//! How many trees the search finds. A table whose depths are known is a solved example: they are
//! taken off, the search runs, and what it finds is compared.

use std::ops::AddAssign;

use rayon::prelude::*;

use super::Table;
use super::rounds::{LastRound, ServiceTables};
use super::search;
use super::solutions::{Solutions, readable_pages};
use super::weights::{Family, Weights};
use crate::layout::RawEndpoint;
use crate::resolve::reading::page::Page;
use crate::resolve::trees::build_trees::by_service;
use crate::resolve::trees::page_tables::PageTables;

/// The tables of one service with their depths taken off, and the depths apart from them.
pub struct SolvedService {
    /// The service, `calendar` for example.
    pub name: String,
    service: ServiceTables,
    tables: Vec<SolvedTable>,
}

/// What is known of one table.
struct SolvedTable {
    page: String,
    names: Vec<String>,
    /// The depths that it had; `None` where it had none, so that there is nothing to compare.
    depths: Option<Vec<usize>>,
}

/// How many of some tables' trees were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// Trees that are wholly as the page has them.
    pub trees: usize,
    /// Trees that were asked for.
    pub all_trees: usize,
    /// Rows that are fields of the object that the page has them in.
    pub rows: usize,
    /// Rows of all trees that were asked for.
    pub all_rows: usize,
    /// How unlikely the search took the trees of the pages for, in thousandths of a nat, each at
    /// most [`MOST_SURPRISE`].
    pub surprise: u64,
    /// How much work the searches took, in places of rows that were weighed.
    pub work: usize,
}

/// The most that one tree can surprise: trees that no evidence leads to count no more than that.
pub const MOST_SURPRISE: u64 = 20_000;

impl AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        self.trees += other.trees;
        self.all_trees += other.all_trees;
        self.rows += other.rows;
        self.all_rows += other.all_rows;
        self.surprise += other.surprise;
        self.work += other.work;
    }
}

/// A tree that was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The page.
    pub page: String,
    /// The first row that is a field of another object than on the page.
    pub row: String,
    /// The object that the page has it in; empty for the root.
    pub wanted: String,
    /// The object that the search put it in; empty for the root.
    pub found: String,
    /// How many rows of the table are fields of other objects than on the page.
    pub rows: usize,
    /// How much more each family of evidence has against the tree of the page than against the
    /// one that was found, in thousandths of a nat; `None` where no search comes to that tree.
    pub against: Option<Vec<(Family, i64)>>,
}

/// The tables of all services whose depths are known, in the order of their names. The first rows
/// of a table are a table too: of longer ones, that many rows are taken.
pub fn solved(
    endpoints: Vec<RawEndpoint>,
    solutions: &Solutions,
    most_rows: usize,
) -> Vec<SolvedService> {
    let services: Vec<_> = by_service(readable_pages(endpoints)).into_iter().collect();
    services
        .into_par_iter()
        .map(|(name, pages)| SolvedService::of(name, pages, solutions, most_rows))
        .collect()
}

impl SolvedTable {
    fn of(page: &Page, table: &Table<'_>, solutions: &Solutions, most_rows: usize) -> Self {
        let names = table.fields.iter().take(most_rows);
        let depths = solutions.find(page, table).map(|mut depths| {
            depths.truncate(most_rows);
            depths
        });
        Self {
            page: table.source.path.to_string(),
            names: names.map(|row| row.field.name.value.clone()).collect(),
            depths: depths.filter(|depths| depths.iter().any(|depth| *depth > 0)),
        }
    }

    fn compare(&self, found: &[usize]) -> (Score, Option<Miss>) {
        let Some(depths) = &self.depths else {
            return (Score::default(), None);
        };
        let (wanted, found) = (parents(depths), parents(found));
        let wrong = |row: &usize| wanted[*row] != found[*row];
        let rows = (0..wanted.len()).filter(wrong).count();
        let name = |row: Option<usize>| row.map_or_else(String::new, |row| self.names[row].clone());
        let miss = (0..wanted.len()).find(wrong).map(|row| Miss {
            page: self.page.clone(),
            row: self.names[row].clone(),
            wanted: name(wanted[row]),
            found: name(found[row]),
            rows,
            against: None,
        });
        let score = Score {
            trees: usize::from(rows == 0),
            all_trees: 1,
            rows: wanted.len() - rows,
            all_rows: wanted.len(),
            surprise: 0,
            work: 0,
        };
        (score, miss)
    }
}

impl SolvedService {
    fn of(name: String, mut pages: Vec<Page>, solutions: &Solutions, most_rows: usize) -> Self {
        let tables = pages.iter().flat_map(|page| {
            let tables = page.tables().into_iter();
            tables.map(|table| SolvedTable::of(page, &table, solutions, most_rows))
        });
        let solved = tables.collect();
        for rows in pages.iter_mut().flat_map(Page::tables_mut) {
            rows.truncate(most_rows);
            rows.iter_mut().for_each(|row| row.field.depth = None);
        }
        let tables: Vec<Table<'_>> = pages.iter().flat_map(Page::tables).collect();
        Self {
            name,
            service: ServiceTables::new(&tables),
            tables: solved,
        }
    }

    /// Searches with some weights, and compares what it finds.
    pub fn score(&self, weights: &Weights) -> Score {
        let last = self.service.read(weights);
        let mut all = Score::default();
        for (number, table) in self.tables.iter().enumerate() {
            let found = &last.found[number];
            if let (Some(best), Some(depths)) = (found.readings.first(), &table.depths) {
                let (score, _) = table.compare(&best.depths);
                all += Score {
                    surprise: self.surprise(number, depths, &last, weights),
                    work: found.work,
                    ..score
                };
            }
        }
        all
    }

    /// How unlikely the search takes the depths of a table for.
    fn surprise(&self, table: usize, depths: &[usize], last: &LastRound, weights: &Weights) -> u64 {
        let readings = &last.found[table].readings;
        let cost = match readings.iter().find(|reading| reading.depths == depths) {
            Some(reading) => Some(reading.cost),
            None => search::cost_of(&self.service.evidence(table, last, weights), depths),
        };
        match (cost, readings.first()) {
            (Some(cost), Some(best)) => {
                let more = cost as f64 - best.cost as f64;
                let likely = search::likelihoods(readings, 1.0)[0];
                (more - 1000.0 * likely.ln()).clamp(0.0, MOST_SURPRISE as f64) as u64
            }
            _ => MOST_SURPRISE,
        }
    }

    /// The trees that a search with some weights does not find.
    pub fn misses(&self, weights: &Weights) -> Vec<Miss> {
        let last = self.service.read(weights);
        let mut misses = Vec::new();
        for (number, table) in self.tables.iter().enumerate() {
            let miss = last.found[number]
                .readings
                .first()
                .and_then(|best| Some((best, table.compare(&best.depths).1?)));
            if let (Some((best, miss)), Some(depths)) = (miss, &table.depths) {
                let against = self.against(number, [depths, &best.depths], &last, weights);
                misses.push(Miss { against, ..miss });
            }
        }
        misses
    }

    /// How much more each family of evidence has against the wanted depths of a table than against
    /// those that were found.
    fn against(
        &self,
        table: usize,
        wanted_and_found: [&[usize]; 2],
        last: &LastRound,
        weights: &Weights,
    ) -> Option<Vec<(Family, i64)>> {
        let families = Family::ALL.iter().map(|family| {
            let weights = weights.only(*family);
            let evidence = self.service.evidence(table, last, &weights);
            let costs = wanted_and_found
                .map(|depths| search::cost_of(&evidence, depths).map(|cost| cost as i64));
            Some((*family, costs[0]? - costs[1]?))
        });
        families.collect()
    }
}

/// The score of some services together.
pub fn score<'a>(
    services: impl IntoIterator<Item = &'a SolvedService>,
    weights: &Weights,
) -> Score {
    let services: Vec<_> = services.into_iter().collect();
    let scores: Vec<Score> = services
        .into_par_iter()
        .map(|service| service.score(weights))
        .collect();
    let mut all = Score::default();
    scores.into_iter().for_each(|score| all += score);
    all
}

/// For each row the row that it is a field of; `None` for the root.
fn parents(depths: &[usize]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(depths.len());
    for (row, depth) in depths.iter().enumerate() {
        open.truncate(*depth);
        parents.push(open.last().copied());
        open.push(row);
    }
    parents
}
