//! The search for the tree: row by row, over all places where a row may be, keeping the
//! readings that cost least.
//!
//! A reading is the depth of every row. What speaks against it is added up in thousandths of a
//! nat, so that a sum of costs is, roughly, the logarithm of how unlikely the reading is.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::rc::Rc;

use super::cost::Cost;
use super::evidence::{Evidence, Object};
use super::numbers::NumberSet;

/// How many readings of the rows so far are kept.
pub(super) const BEAM: usize = 48;
/// How much more than the cheapest, in thousandths of a nat, a reading may cost and still be kept.
const SPREAD: Cost = 6000;
/// How many of those may have the same objects open: they differ in rows that are done with.
const ALIKE: usize = 2;

/// A reading of a whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// What speaks against it.
    pub(super) cost: Cost,
    /// The depth of each row.
    pub(super) depths: Vec<usize>,
}

/// How likely each reading is among all, the more alike the higher the doubt.
pub(super) fn likelihoods(readings: &[Reading], doubt: f64) -> Vec<f64> {
    let best = readings.first().map_or(0, |reading| reading.cost);
    let likely = |reading: &Reading| (-((reading.cost - best) as f64) / 1000.0 / doubt).exp();
    let all: f64 = readings.iter().map(likely).sum();
    readings
        .iter()
        .map(|reading| likely(reading) / all)
        .collect()
}

/// What a search found.
#[derive(Debug)]
pub(super) struct Found {
    /// The readings that cost least, the best first. There is always one.
    pub(super) readings: Vec<Reading>,
    /// The row from which on only the cheapest reading was followed, since the table's share of
    /// work was used up.
    pub(super) narrowed_at: Option<usize>,
    /// How much work the search took, in steps weighed.
    pub(super) work: usize,
}

impl Found {
    /// What a table gives whose rows have depths.
    pub(super) fn certain(depths: Vec<usize>) -> Self {
        Self {
            readings: vec![Reading { cost: 0, depths }],
            narrowed_at: None,
            work: 0,
        }
    }
}

/// A reading of the rows so far.
struct State {
    cost: Cost,
    /// The objects that the next row may be in: the whole first, the innermost last.
    open: Vec<Rc<Object>>,
    /// The names of the fields of the last object of each type that has ended.
    ended: Rc<Vec<Option<Rc<NumberSet>>>>,
    /// The last step that led here.
    last: Option<u32>,
}

/// A step that some reading took: the depth of a row.
#[derive(Clone, Copy)]
struct Taken {
    depth: u8,
    before: Option<u32>,
}

/// A next step that is weighed but not yet taken.
struct Step {
    cost: Cost,
    state: usize,
    depth: usize,
}

/// Searches for the tree of a table with so much work, in steps weighed; when it is used up, only
/// the cheapest reading is followed.
pub(super) fn search(evidence: &Evidence, most_work: usize) -> Found {
    let mut search = Search::new(evidence);
    let mut states = vec![State::first(evidence)];
    let (mut work, mut narrowed_at) = (0, None);
    for row in 0..evidence.len() {
        let beam = if work > most_work {
            narrowed_at.get_or_insert(row);
            states.truncate(1);
            1
        } else {
            BEAM
        };
        search.weigh(&states, row);
        work += search.steps.len();
        states = search.take(&states, row, beam);
        work += states.len() * evidence.work_of_state();
    }
    let readings = states.iter().map(|state| search.finish(state));
    let mut readings: Vec<Reading> = readings.collect();
    // Of two that cost the same, the one that leaves rows where they began is the likelier.
    readings.sort_by(|a, b| (a.cost, &b.depths).cmp(&(b.cost, &a.depths)));
    Found {
        readings,
        narrowed_at,
        work,
    }
}

/// What speaks against rows having these depths; `None` where no search would come to them.
pub(super) fn cost_of(evidence: &Evidence, depths: &[usize]) -> Option<Cost> {
    let mut search = Search::new(evidence);
    let mut state = State::first(evidence);
    for (row, depth) in depths.iter().enumerate() {
        search.weigh(std::slice::from_ref(&state), row);
        let step = search.steps.iter().find(|step| step.depth == *depth)?;
        state = search.after(&state, row, step, None);
    }
    Some(search.finish(&state).cost)
}

struct Search<'a> {
    evidence: &'a Evidence<'a>,
    /// All steps that readings took, each with the one before it.
    taken: Vec<Taken>,
    /// The steps to the row at hand.
    steps: Vec<Step>,
    /// What each place of one state costs.
    costs: Vec<Cost>,
}

impl State {
    /// No row has been read.
    fn first(evidence: &Evidence) -> Self {
        Self {
            cost: 0,
            open: vec![Rc::new(evidence.whole())],
            ended: Rc::new(vec![None; evidence.types()]),
            last: None,
        }
    }
}

impl<'a> Search<'a> {
    fn new(evidence: &'a Evidence<'a>) -> Self {
        Self {
            evidence,
            taken: Vec::new(),
            steps: Vec::new(),
            costs: Vec::new(),
        }
    }

    /// Weighs every place where `row` may be in every state.
    fn weigh(&mut self, states: &[State], row: usize) {
        self.steps.clear();
        for (at, state) in states.iter().enumerate() {
            self.evidence.costs(&state.open, row, &mut self.costs);
            let costs = self.costs.iter().enumerate().rev();
            self.steps.extend(costs.map(|(depth, cost)| Step {
                cost: state.cost + cost,
                state: at,
                depth,
            }));
        }
    }

    /// Takes the cheapest steps, at most as many as the beam is wide and few of them with the same
    /// objects open.
    fn take(&mut self, states: &[State], row: usize, beam: usize) -> Vec<State> {
        let mut cheapest = self.cheapest();
        let best = cheapest.peek().map_or(0, |Reverse((cost, _))| *cost);
        let mut after: Vec<State> = Vec::new();
        let mut alike: Vec<(u64, usize)> = Vec::new();
        while let Some(Reverse((cost, at))) = cheapest.pop() {
            if after.len() == beam || cost > best + SPREAD {
                break;
            }
            let step = &self.steps[at];
            let from = &states[step.state];
            let path = from.open[step.depth].path();
            match alike.iter_mut().find(|(other, _)| *other == path) {
                Some((_, ALIKE)) => continue,
                Some((_, count)) => *count += 1,
                None => alike.push((path, 1)),
            }
            let last = u32::try_from(self.taken.len()).ok();
            self.taken.push(Taken {
                depth: step.depth as u8,
                before: from.last,
            });
            after.push(self.after(from, row, step, last));
        }
        after
    }

    /// The steps by their cost. States are in the order of their cost, and deeper places come first:
    /// equal costs keep that. Few of the steps are taken, so that to sort them all would be in vain.
    fn cheapest(&self) -> BinaryHeap<Reverse<(Cost, usize)>> {
        let steps = self.steps.iter().enumerate();
        steps.map(|(at, step)| Reverse((step.cost, at))).collect()
    }

    /// The state after a step.
    fn after(&self, from: &State, row: usize, step: &Step, last: Option<u32>) -> State {
        let mut open = from.open[..=step.depth].to_vec();
        for object in &mut open[..step.depth] {
            if let Some(missing) = self.evidence.missing(object, row) {
                *object = Rc::new(missing);
            }
        }
        let ended = self.end(from, step.depth + 1);
        open[step.depth] = Rc::new(self.evidence.with(&open[step.depth], row));
        let sibling = self.evidence.type_of(row).and_then(|at| ended[at].as_ref());
        let below = self.evidence.opened_by(&open, row, sibling);
        open.extend(below.map(Rc::new));
        State {
            cost: step.cost,
            open,
            ended,
            last,
        }
    }

    /// The objects that have ended when those of `from` that are this deep end too.
    fn end(&self, from: &State, depth: usize) -> Rc<Vec<Option<Rc<NumberSet>>>> {
        let mut ended = from.ended.clone();
        for object in from.open[depth..].iter().rev() {
            let type_name = object.row().and_then(|row| self.evidence.type_of(row));
            if let Some(type_name) = type_name.filter(|_| !object.is_empty()) {
                Rc::make_mut(&mut ended)[type_name] = Some(object.names().clone());
            }
        }
        ended
    }

    /// Closes what is still open.
    fn finish(&self, state: &State) -> Reading {
        let closing: Cost = state.open.iter().map(|open| open.cost_of_closing()).sum();
        let mut depths = Vec::with_capacity(self.evidence.len());
        let mut last = state.last;
        while let Some(at) = last {
            let Taken { depth, before } = self.taken[at as usize];
            depths.push(usize::from(depth));
            last = before;
        }
        depths.reverse();
        Reading {
            cost: state.cost + closing,
            depths,
        }
    }
}
