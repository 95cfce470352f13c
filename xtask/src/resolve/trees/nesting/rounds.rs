//! The tables of a service are read in several rounds, each with what the round before showed, and
//! with ever less doubt in it.

use std::collections::BTreeMap;

use camino::Utf8Path;
use rayon::prelude::*;

use super::Table;
use super::evidence::Evidence;
use super::learn::{Trust, learn};
use super::priors::Priors;
use super::search::{Found, search};
use super::table::{PreparedTable, Service};
use super::weights::Weights;

/// How much work the searches of one page may take in one round, in places of rows that are
/// weighed. The longest pages of the reference, of 4,900 rows, take nine tenths of it.
const MOST_WORK: usize = 3_000_000;
/// On a page with more rows than this, one reading alone is followed from the first row on: no page
/// of the reference has that many.
pub(super) const MOST_ROWS: usize = 6_000;
/// In the first round, examples alone count.
const ROUNDS: &[Trust] = &[
    Trust {
        doubt: 2.0,
        unseen: 0.0,
    },
    Trust {
        doubt: 1.5,
        unseen: 0.25,
    },
    Trust {
        doubt: 1.0,
        unseen: 0.25,
    },
];
/// The rows of a table that has depths are certain.
const CERTAIN_TABLE: Trust = Trust {
    doubt: 1.0,
    unseen: 1.0,
};

/// The tables of one service, made ready for the search: it may be run with several weights.
pub(super) struct ServiceTables {
    tables: Vec<PreparedTable>,
    /// How much work each search may take.
    shares: Vec<usize>,
}

/// What came out of the last round.
pub(super) struct LastRound {
    /// What was found for each table.
    pub(super) found: Vec<Found>,
    /// What all tables together showed before.
    all: Priors,
    /// What each table showed before.
    own: Vec<Priors>,
}

impl ServiceTables {
    /// Makes the tables of one service ready.
    pub(super) fn new(tables: &[Table]) -> Self {
        let service = Service::of(tables);
        Self {
            tables: tables
                .par_iter()
                .map(|table| PreparedTable::new(table, &service))
                .collect(),
            shares: shares(tables),
        }
    }

    /// The same, each search with that much work at most.
    #[cfg(test)]
    pub(super) fn with_work(self, most: usize) -> Self {
        Self {
            shares: vec![most; self.shares.len()],
            ..self
        }
    }

    /// Reads the tables.
    pub(super) fn read(&self, weights: &Weights) -> LastRound {
        let mut learned = vec![Priors::default(); self.tables.len()];
        let mut last = LastRound {
            found: Vec::new(),
            all: Priors::default(),
            own: Vec::new(),
        };
        for trust in ROUNDS {
            last.all = Priors::default();
            learned.iter().for_each(|own| last.all.add(own));
            last.own = learned;
            (last.found, learned) = (0..self.tables.len())
                .into_par_iter()
                .map(|table| self.read_one(table, &last, *trust, weights))
                .unzip();
        }
        last
    }

    /// What is known of a table in the last round.
    pub(super) fn evidence<'a>(
        &'a self,
        table: usize,
        last: &LastRound,
        weights: &'a Weights,
    ) -> Evidence<'a> {
        Evidence::new(&self.tables[table], &last.all, &last.own[table], weights)
    }

    /// What is found for a table, and what that teaches.
    fn read_one(
        &self,
        table: usize,
        last: &LastRound,
        trust: Trust,
        weights: &Weights,
    ) -> (Found, Priors) {
        let evidence = self.evidence(table, last, weights);
        let (found, trust) = match &self.tables[table].depths {
            Some(depths) => (Found::certain(depths.clone()), CERTAIN_TABLE),
            None => (search(&evidence, self.shares[table]), trust),
        };
        let learned = learn(&evidence, &found.readings, trust);
        (found, learned)
    }
}

/// Of [`MOST_WORK`], what each table of a page may use, by its rows.
fn shares(tables: &[Table]) -> Vec<usize> {
    let mut rows: BTreeMap<&Utf8Path, usize> = BTreeMap::new();
    for table in tables {
        *rows.entry(&table.source.path).or_default() += table.fields.len();
    }
    let share = |table: &Table| {
        let of_page = rows.get(table.source.path.as_path()).copied();
        match of_page.unwrap_or_default().max(1) {
            of_page if of_page > MOST_ROWS => 0,
            of_page => MOST_WORK / of_page * table.fields.len(),
        }
    };
    tables.iter().map(share).collect()
}
