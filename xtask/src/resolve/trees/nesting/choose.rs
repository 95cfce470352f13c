//! The choice of weights: each in turn is set to values around its own, and the one with which
//! the most trees are found is kept, until none gets better.

use super::measure::{self, Score, SolvedService};
use super::weights::{Weight, Weights};

/// How often all weights are gone through at most.
const PASSES: usize = 6;
/// What a weight is tried at, in hundredths of what it is. Nothing comes first: evidence that
/// does not pay is left out.
const STEPS: &[u32] = &[0, 50, 75, 90, 110, 130, 200];

/// A step of the choice.
#[derive(Debug, Clone)]
pub struct Step {
    /// The weight.
    pub name: &'static str,
    /// What it was.
    pub before: u32,
    /// What it is.
    pub after: u32,
    /// The score with it.
    pub score: Score,
}

/// Chooses weights by the trees of some services, beginning with some. Each change is told.
pub fn choose(
    services: &[&SolvedService],
    mut weights: Weights,
    mut told: impl FnMut(Step),
) -> Weights {
    let mut best = measure::score(services.iter().copied(), &weights);
    for _ in 0..PASSES {
        let mut better = false;
        for weight in Weights::ALL {
            let before = (weight.get)(&weights);
            let Some((after, score)) = better_value(services, &weights, weight, best) else {
                continue;
            };
            better |= worth(score) > worth(best);
            *(weight.at)(&mut weights) = after;
            best = score;
            told(Step {
                name: weight.name,
                before,
                after,
                score,
            });
        }
        if !better {
            break;
        }
    }
    weights
}

/// A value with which more is found, or nothing where as much is found without.
fn better_value(
    services: &[&SolvedService],
    weights: &Weights,
    weight: &Weight,
    best: Score,
) -> Option<(u32, Score)> {
    let before = (weight.get)(weights);
    let mut chosen = None;
    let mut best = worth(best);
    for step in STEPS {
        let after = round(u64::from(before) * u64::from(*step) / 100);
        if after == before {
            continue;
        }
        let mut tried = weights.clone();
        *(weight.at)(&mut tried) = after;
        let score = measure::score(services.iter().copied(), &tried);
        if worth(score) > best || after == 0 && worth(score) == best {
            best = worth(score);
            chosen = Some((after, score));
        }
    }
    chosen
}

/// What of two scores is the better: more trees, then more rows.
fn worth(score: Score) -> (usize, usize) {
    (score.trees, score.rows)
}

/// A value as a person would write it: two figures.
fn round(value: u64) -> u32 {
    let mut unit = 1;
    while value / unit >= 100 {
        unit *= 10;
    }
    u32::try_from((value + unit / 2) / unit * unit).unwrap_or(u32::MAX)
}
