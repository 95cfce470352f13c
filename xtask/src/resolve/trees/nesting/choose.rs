//! The choice of weights: each in turn is set to values around its own, and the one with which
//! the most trees are found is kept, until none gets better by much. Small gains, and gains in some
//! services at the cost of others, are accidents of a few tables: weights that follow them find
//! fewer trees in services that they were not chosen on.

use super::cost::Cost;
use super::measure::{self, MOST_SURPRISE, Score, SolvedService};
use super::weights::{Weight, Weights};

/// How often all weights are gone through at most.
const PASSES: usize = 6;
/// By how many thousandths of a nat a score must get better: by a little more than the most that
/// one tree can count for.
const LEAST_GAIN: i64 = 25_000;
/// What a weight is tried at, in hundredths of what it is. Nothing comes first: of values that are
/// worth as much, the first is taken.
const STEPS: &[Cost] = &[0, 50, 80, 125, 200];

/// A step of the choice.
#[derive(Debug, Clone)]
pub struct Step {
    /// The weight.
    pub name: &'static str,
    /// What it was.
    pub before: Cost,
    /// What it is.
    pub after: Cost,
    /// The score with it.
    pub score: Score,
}

/// Chooses weights by the trees of some services, beginning with some. Each change is reported.
///
/// A change is kept that gains enough over all services and loses in neither half of them.
pub fn choose(
    services: &[&SolvedService],
    mut weights: Weights,
    mut report: impl FnMut(Step),
) -> Weights {
    let mut best = Halves::score(services, &weights);
    for _ in 0..PASSES {
        let mut better = false;
        for weight in Weights::ALL {
            let before = (weight.get)(&weights);
            let Some((after, halves)) = better_value(services, &weights, weight, best) else {
                continue;
            };
            better = true;
            *(weight.at)(&mut weights) = after;
            best = halves;
            report(Step {
                name: weight.name,
                before,
                after,
                score: best.all(),
            });
        }
        if !better {
            break;
        }
    }
    weights
}

/// The value with which most is found, where that is more than with the value that it has.
fn better_value(
    services: &[&SolvedService],
    weights: &Weights,
    weight: &Weight,
    best: Halves,
) -> Option<(Cost, Halves)> {
    let before = (weight.get)(weights);
    let mut chosen = None;
    let mut least = worth(best.all()) + LEAST_GAIN;
    for step in STEPS {
        let after = round(before * step / 100);
        if after == before {
            continue;
        }
        let mut tried = weights.clone();
        *(weight.at)(&mut tried) = after;
        let halves = Halves::score(services, &tried);
        if worth(halves.all()) >= least && halves.lose_nothing_to(best) {
            least = worth(halves.all()) + 1;
            chosen = Some((after, halves));
        }
    }
    chosen
}

/// The scores of every other service, and of the rest.
#[derive(Debug, Clone, Copy)]
struct Halves([Score; 2]);

impl Halves {
    fn score(services: &[&SolvedService], weights: &Weights) -> Self {
        let half = |first: usize| {
            let half = services.iter().skip(first).step_by(2);
            measure::score(half.copied(), weights)
        };
        Self([half(0), half(1)])
    }

    fn all(self) -> Score {
        let [mut all, second] = self.0;
        all += second;
        all
    }

    fn lose_nothing_to(self, other: Self) -> bool {
        let mut pairs = self.0.into_iter().zip(other.0);
        pairs.all(|(own, other)| worth(own) >= worth(other))
    }
}

/// What a score is worth, in thousandths of a nat: a tree that is found counts as much as one that
/// could not surprise more.
fn worth(score: Score) -> i64 {
    MOST_SURPRISE as i64 * score.trees as i64 - score.surprise as i64
}

/// A value as a person would write it: two figures.
fn round(value: Cost) -> Cost {
    let mut unit = 1;
    while value / unit >= 100 {
        unit *= 10;
    }
    (value + unit / 2) / unit * unit
}

#[cfg(test)]
mod tests {
    use super::super::solutions::Solutions;
    use super::*;
    use crate::resolve::fixtures::{endpoint, rows};

    #[test]
    fn values_have_two_figures() {
        for (value, rounded) in [(0, 0), (99, 99), (105, 110), (1234, 1200), (60_000, 60_000)] {
            assert_eq!(round(value), rounded);
        }
    }

    #[test]
    fn weights_are_chosen_that_find_a_tree_which_others_do_not() {
        let raw = ["things", "parts"].map(|resource| {
            let mut raw = endpoint("POST", &format!("/open-apis/a/v1/{resource}"));
            raw.request_fields = rows("owner person\n  id string\n  name string\nid string");
            raw
        });
        let services = measure::solved(raw.into(), &Solutions::default(), usize::MAX);
        let services: Vec<&SolvedService> = services.iter().collect();
        let weights = Weights {
            end: 8000,
            ..Weights::default()
        };
        let before = services[0].score(&weights);
        let chosen = choose(&services, weights, |_| {});
        let after = services[0].score(&chosen);
        assert_eq!((before.trees, after.trees), (0, 2));
    }
}
