//! Priors that the readings of one table give about the objects in it.
//!
//! A table whose rows have depths teaches with full weight. Of the readings of any other, each
//! teaches as much as it is likely, so that a table teaches just what is certain in it.

use super::evidence::Evidence;
use super::priors::{CERTAIN, Priors};
use super::row::Holds;
use super::search::{Reading, likelihoods};

/// How far the readings of a table are trusted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trust {
    /// The higher, the more alike the readings of a table count.
    pub(super) doubt: f64,
    /// What an object teaches that no example shows, where one that is shown teaches 1: its
    /// fields are there by the priors alone.
    pub(super) unseen: f64,
}

/// The priors that the readings of a table give.
pub(super) fn learn(evidence: &Evidence, readings: &[Reading], trust: Trust) -> Priors {
    let mut seen = Lessons::default();
    for (reading, likely) in readings.iter().zip(likelihoods(readings, trust.doubt)) {
        let weight = (CERTAIN as f64 * likely).round() as u64;
        if weight > 0 {
            seen.learn(evidence, &reading.depths, weight);
        }
    }
    let mut priors = seen.shown;
    priors.level(CERTAIN);
    seen.unseen.level((CERTAIN as f64 * trust.unseen) as u64);
    priors.add_missing(seen.unseen);
    priors
}

/// What a table teaches, by whether examples show the objects.
#[derive(Default)]
struct Lessons {
    shown: Priors,
    unseen: Priors,
}

impl Lessons {
    /// Learns from one reading.
    fn learn(&mut self, evidence: &Evidence, depths: &[usize], weight: u64) {
        let table = evidence.table();
        let mut open: Vec<(Option<usize>, bool)> = Vec::new();
        for (row, shown) in evidence.shown_in_examples(depths).into_iter().enumerate() {
            open.truncate(depths[row]);
            let name = table.names[table.rows[row].name];
            if let Some((Some(kind), shown)) = open.last() {
                self.of(*shown).learn_field(*kind, name, weight);
            }
            let kind = table.rows[row].kind.map(|kind| table.kinds[kind]);
            let may_be_empty = table.rows[row].holds != Holds::Nothing;
            let is_filled = depths.get(row + 1).is_some_and(|next| *next > depths[row]);
            match (kind, is_filled) {
                (Some(kind), true) => self.of(shown).learn_filled(kind, weight),
                (Some(kind), false) if may_be_empty => self.of(shown).learn_empty(kind, weight),
                _ => {}
            }
            open.push((kind, shown));
        }
    }

    fn of(&mut self, shown: bool) -> &mut Priors {
        if shown {
            &mut self.shown
        } else {
            &mut self.unseen
        }
    }
}
