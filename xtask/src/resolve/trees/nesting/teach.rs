//! What the readings of one table teach about the objects in it.
//!
//! A table whose depths are said teaches with full weight. Of the readings of any other, each
//! teaches as much as it is likely, so that a table teaches just what is certain in it.

use super::evidence::Evidence;
use super::knowledge::{CERTAIN, Knowledge};
use super::search::Reading;

/// How tables are believed, one of the times that they are read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Round {
    /// The higher, the more alike the readings of a table count.
    doubt: f64,
    /// What an object teaches that no example shows, where one that is shown teaches 1: its
    /// fields are there by habit.
    guessed: f64,
}

impl Round {
    /// A time that tables are read.
    pub(super) const fn new(doubt: f64, guessed: f64) -> Self {
        Self { doubt, guessed }
    }
}

/// What the readings of a table teach.
pub(super) fn teach(evidence: &Evidence, readings: &[Reading], round: Round) -> Knowledge {
    let mut knowledge = Knowledge::default();
    for (reading, weight) in readings.iter().zip(weights(readings, round.doubt)) {
        if weight > 0 {
            teach_one(
                evidence,
                &reading.depths,
                weight,
                round.guessed,
                &mut knowledge,
            );
        }
    }
    knowledge
}

/// How likely each reading is among all, in thousandths.
fn weights(readings: &[Reading], doubt: f64) -> Vec<u64> {
    let best = readings.first().map_or(0, |reading| reading.cost);
    let likely = |reading: &Reading| (-f64::from(reading.cost - best) / 1000.0 / doubt).exp();
    let all: f64 = readings.iter().map(likely).sum();
    readings
        .iter()
        .map(|reading| (CERTAIN as f64 * likely(reading) / all).round() as u64)
        .collect()
}

fn teach_one(
    evidence: &Evidence,
    depths: &[usize],
    weight: u64,
    guessed: f64,
    knowledge: &mut Knowledge,
) {
    let seen = evidence.seen_in_examples(depths);
    for (row, depth) in depths.iter().enumerate() {
        let below: Vec<&str> = depths
            .iter()
            .enumerate()
            .skip(row + 1)
            .take_while(|(_, at)| *at > depth)
            .filter(|(_, at)| **at == depth + 1)
            .map(|(field, _)| evidence.name(field))
            .collect();
        let weight = match seen[row] {
            true => weight,
            false => (weight as f64 * guessed) as u64,
        };
        if let Some(holder) = evidence.holder(row).filter(|_| !below.is_empty()) {
            knowledge.learn(holder, below.into_iter(), weight);
        }
    }
}
