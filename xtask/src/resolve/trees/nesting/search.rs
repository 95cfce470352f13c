//! The search for the tree: row by row, over all places where a row may stand, keeping the
//! readings that cost least.
//!
//! A reading is the depth of every row. What speaks against it is added up in thousandths of a
//! nat, so that a sum of costs is, roughly, the logarithm of how unlikely the reading is.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::evidence::{Evidence, Open};

/// How many readings of the rows so far are kept.
const BEAM: usize = 96;
/// How many of those may have the same objects open: they differ in rows that are done with.
const ALIKE: usize = 4;
/// How many readings of the whole table are returned.
const READINGS: usize = 96;

/// A reading of a whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// What speaks against it.
    pub(super) cost: u32,
    /// The depth of each row.
    pub(super) depths: Vec<usize>,
}

impl Reading {
    /// What a table whose rows say how deep they stand says itself.
    pub(super) fn certain(depths: Vec<usize>) -> Self {
        Self { cost: 0, depths }
    }
}

/// A reading of the rows so far.
#[derive(Clone)]
struct State {
    cost: u32,
    /// The objects that the next row may stand in: the whole first, the innermost last.
    open: Vec<Rc<Open>>,
    /// The objects that have ended, last first.
    ended: Option<Rc<Ended>>,
    trail: Option<Rc<Trail>>,
}

/// The depths of the rows so far, last first.
struct Trail {
    depth: usize,
    before: Option<Rc<Trail>>,
}

/// Objects that have ended.
struct Ended {
    open: Rc<Open>,
    before: Option<Rc<Ended>>,
}

/// A next step that is weighed but not yet taken.
struct Step {
    cost: u32,
    state: usize,
    depth: usize,
}

/// The readings of a table that cost least, the best first. There is always one.
pub(super) fn search(evidence: &Evidence) -> Vec<Reading> {
    let mut states = vec![State {
        cost: 0,
        open: vec![Rc::new(evidence.whole())],
        ended: None,
        trail: None,
    }];
    for row in 0..evidence.len() {
        let steps = weigh(evidence, &states, row);
        states = take(evidence, &states, row, steps);
    }
    let mut readings: Vec<Reading> = states
        .into_iter()
        .map(|state| finish(evidence, state))
        .collect();
    // Of two that cost the same, the one that leaves rows where they began is the likelier.
    readings.sort_by(|a, b| (a.cost, &b.depths).cmp(&(b.cost, &a.depths)));
    readings.truncate(READINGS);
    readings
}

/// Every place where `row` may stand in every state, with what it costs, the cheapest first.
fn weigh(evidence: &Evidence, states: &[State], row: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    for (at, state) in states.iter().enumerate() {
        let innermost = state.open.len() - 1;
        let shared = evidence.shared(&state.open, row);
        let (mut closing, mut ended) = (0, 0);
        for depth in (0..=innermost).rev() {
            let open = &state.open[depth];
            let cost = state.cost
                + closing
                + evidence.cost_of_place(open, row, ended)
                + evidence.cost_of_choice(&state.open, &shared, depth, row);
            steps.push(Step {
                cost,
                state: at,
                depth,
            });
            closing += evidence.cost_of_closing(open);
            // An object that never got a field costs by its type, not by its end.
            ended += u32::from(!open.is_empty());
        }
    }
    // States are in the order of their cost, and deeper places come first: equal costs keep that.
    steps.sort_by_key(|step| step.cost);
    steps
}

/// Takes the cheapest steps, few of them with the same objects open.
fn take(evidence: &Evidence, states: &[State], row: usize, steps: Vec<Step>) -> Vec<State> {
    let mut taken: Vec<State> = Vec::new();
    let mut alike: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for step in steps {
        if taken.len() == BEAM {
            break;
        }
        let from = &states[step.state];
        let holders: Vec<usize> = from.open[..=step.depth]
            .iter()
            .map(|open| open.id())
            .collect();
        let count = alike.entry(holders).or_default();
        if *count == ALIKE {
            continue;
        }
        *count += 1;
        taken.push(after(evidence, from, row, &step));
    }
    taken
}

/// The state after a step.
fn after(evidence: &Evidence, from: &State, row: usize, step: &Step) -> State {
    let mut open = from.open[..=step.depth].to_vec();
    let parent = open[step.depth].with(evidence, row);
    let ended = end(from, step.depth + 1);
    let twin = twin(evidence, ended.as_deref(), row);
    let below = evidence.opened_by(&parent, row, twin);
    open[step.depth] = Rc::new(parent);
    open.extend(below.map(Rc::new));
    State {
        cost: step.cost,
        open,
        ended,
        trail: Some(Rc::new(Trail {
            depth: step.depth,
            before: from.trail.clone(),
        })),
    }
}

/// The objects that have ended when those of `from` that are this deep end too.
fn end(from: &State, depth: usize) -> Option<Rc<Ended>> {
    let now = from.open[depth..]
        .iter()
        .rev()
        .filter(|open| !open.is_empty());
    now.fold(from.ended.clone(), |before, open| {
        let open = open.clone();
        Some(Rc::new(Ended { open, before }))
    })
}

/// The last object that has ended and has the type of `row`.
fn twin(evidence: &Evidence, mut ended: Option<&Ended>, row: usize) -> Option<Rc<Open>> {
    while let Some(at) = ended {
        if evidence.is_twin(&at.open, row) {
            return Some(at.open.clone());
        }
        ended = at.before.as_deref();
    }
    None
}

/// Closes what is still open.
fn finish(evidence: &Evidence, state: State) -> Reading {
    let closing: u32 = state
        .open
        .iter()
        .map(|open| evidence.cost_of_closing(open))
        .sum();
    let mut depths = Vec::new();
    let mut trail = state.trail.as_deref();
    while let Some(at) = trail {
        depths.push(at.depth);
        trail = at.before.as_deref();
    }
    depths.reverse();
    Reading {
        cost: state.cost + closing,
        depths,
    }
}
