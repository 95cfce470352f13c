//! How many trees the search finds. A table whose rows have depths is a solved example: its
//! depths are taken off, the search runs, and what it finds is compared.

use std::ops::AddAssign;

use rayon::prelude::*;

use super::weights::Weights;
use super::{Search, Table};
use crate::diagnostics::Diagnostics;
use crate::layout::RawEndpoint;
use crate::resolve::reading::page::{Page, read_pages};
use crate::resolve::trees::build_trees::by_service;
use crate::resolve::trees::tree::{self, FieldTree};
use crate::resolve::trees::{distrust_impossible_depths, remove_separator_rows};

/// The tables of one service with their depths taken off, and the depths apart from them.
pub struct SolvedService {
    /// The service, `calendar` for example.
    pub name: String,
    search: Search,
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
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        self.trees += other.trees;
        self.all_trees += other.all_trees;
        self.rows += other.rows;
        self.all_rows += other.all_rows;
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
}

/// The tables of all services whose pages have depths, in the order of their names.
pub fn solved(endpoints: Vec<RawEndpoint>) -> Vec<SolvedService> {
    let mut pages = read_pages(endpoints, &mut Diagnostics::default());
    remove_separator_rows(&mut pages, &mut Diagnostics::default());
    distrust_impossible_depths(&mut pages);
    let services: Vec<_> = by_service(pages).into_iter().collect();
    services
        .into_par_iter()
        .map(|(name, mut pages)| {
            let tables = pages.iter().flat_map(Page::tables);
            let solved = tables.map(|table| SolvedTable::of(&table)).collect();
            pages.iter_mut().for_each(forget_depths);
            let tables: Vec<Table<'_>> = pages.iter().flat_map(Page::tables).collect();
            SolvedService {
                name,
                search: Search::new(&tables),
                tables: solved,
            }
        })
        .collect()
}

/// Removes the depths from all tables.
fn forget_depths(page: &mut Page) {
    let named = page.named.iter_mut().flat_map(|(_, rows)| rows);
    let response = page.response.iter_mut().flatten();
    for row in page.request.iter_mut().chain(response).chain(named) {
        row.field.depth = None;
    }
}

impl SolvedTable {
    fn of(table: &Table) -> Self {
        let depths = tree::has_depths(table.fields).then(|| {
            let fields = table.fields.to_vec();
            let trees = tree::from_depths(fields, table.source, &mut Diagnostics::default());
            let mut depths = Vec::new();
            collect_depths(&trees, 0, &mut depths);
            depths
        });
        let names = table.fields.iter();
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
        });
        let score = Score {
            trees: usize::from(rows == 0),
            all_trees: 1,
            rows: wanted.len() - rows,
            all_rows: wanted.len(),
        };
        (score, miss)
    }
}

impl SolvedService {
    /// Searches with some weights, and compares.
    pub fn score(&self, weights: &Weights) -> Score {
        let mut score = Score::default();
        for (table, found) in self.tables.iter().zip(self.search.depths(weights)) {
            score += table.compare(&found).0;
        }
        score
    }

    /// The trees that a search with some weights does not find.
    pub fn misses(&self, weights: &Weights) -> Vec<Miss> {
        let found = self.search.depths(weights);
        let compared = self.tables.iter().zip(&found);
        compared
            .filter_map(|(table, found)| table.compare(found).1)
            .collect()
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

fn collect_depths(trees: &[FieldTree], depth: usize, depths: &mut Vec<usize>) {
    for tree in trees {
        depths.push(depth);
        collect_depths(&tree.children, depth + 1, depths);
    }
}
