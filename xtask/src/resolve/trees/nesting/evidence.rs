//! What speaks for and against a row standing in a place. Each family of evidence is one file,
//! with what it needs to know of an object whose end has not come yet.

mod conventions;
mod ends;
mod examples;
mod kinds;
mod repeats;
mod siblings;
mod similar_words;
mod type_names;
mod types;

use std::cell::Cell;
use std::rc::Rc;

use self::examples::{ExampleCosts, InExamples};
use self::kinds::{KindPriors, OfKind};
use self::siblings::Sibling;
use self::similar_words::{Similarities, Words};
use super::cost::Cost;
use super::numbers::NumberSet;
use super::priors::Priors;
use super::row::Holds;
use super::table::{PreparedTable, Row};
use super::weights::Weights;
use crate::depth::MAX_DEPTH;

/// Everything that is known about one table.
pub(super) struct Evidence<'a> {
    table: &'a PreparedTable,
    weights: &'a Weights,
    examples: ExampleCosts<'a>,
    kinds: KindPriors<'a>,
    similarities: Similarities,
}

/// An object that the next row may be in, with the fields that it has so far.
#[derive(Debug, Clone)]
pub(super) struct Object {
    /// The row that it is; `None` for the whole.
    row: Option<usize>,
    /// Distinguishes the rows that it is in, and its own, from those of other objects.
    path: u64,
    /// The names of its fields.
    names: Rc<NumberSet>,
    /// What the types of its fields begin with.
    stems: Rc<NumberSet>,
    /// How many fields it has.
    count: u32,
    in_examples: InExamples,
    of_kind: OfKind,
    sibling: Option<Sibling>,
    words: Words,
    /// What it costs that it has no further field.
    cost_of_closing: Cost,
    /// What was last asked of it.
    candidate: Cell<Option<Candidate>>,
}

/// A row as the next field of an object.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    row: usize,
    /// What speaks against it, other places left aside.
    cost: Cost,
    /// Whether the examples have it there, and the object does not have it yet.
    shown: bool,
    /// Whether its type is named after that of the object.
    named_after: bool,
    /// Whether its type is named beside that of a field of the object.
    named_beside: bool,
    /// How much it has in common with the fields of the object.
    similarity: u64,
}

/// The open objects from the whole to the innermost.
pub(super) type Stack = [Rc<Object>];

impl Object {
    /// Distinguishes the rows that it is in, and its own, from those of other objects.
    pub(super) fn path(&self) -> u64 {
        self.path
    }

    /// Whether it has no field so far.
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The row that it is; `None` for the whole.
    pub(super) fn row(&self) -> Option<usize> {
        self.row
    }

    /// The names of its fields.
    pub(super) fn names(&self) -> &Rc<NumberSet> {
        &self.names
    }

    /// What it costs that it has no further field.
    pub(super) fn cost_of_closing(&self) -> Cost {
        self.cost_of_closing
    }
}

impl<'a> Evidence<'a> {
    /// Brings together what is known about a table: `all` that all tables of its service showed,
    /// and what its `own` rows did.
    pub(super) fn new(
        table: &'a PreparedTable,
        all: &Priors,
        own: &Priors,
        weights: &'a Weights,
    ) -> Self {
        Self {
            examples: ExampleCosts::new(table, weights),
            kinds: KindPriors::new(table, all, own, weights),
            similarities: Similarities::new(table.rows.len()),
            table,
            weights,
        }
    }

    /// The table.
    pub(super) fn table(&self) -> &'a PreparedTable {
        self.table
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.table.rows.len()
    }

    /// How many types there are.
    pub(super) fn types(&self) -> usize {
        self.table.types.len()
    }

    /// What it takes to make a state, in steps weighed: it copies a set of names, and at times what
    /// is known of each type.
    pub(super) fn work_of_state(&self) -> usize {
        1 + self.table.last.len() / 512 + self.table.types.len() / 64
    }

    /// The number of a row's type, where the type has a name.
    pub(super) fn type_of(&self, row: usize) -> Option<usize> {
        self.table.rows[row].type_name
    }

    /// The object that the table as a whole is.
    pub(super) fn whole(&self) -> Object {
        self.closed(Object {
            row: None,
            path: 0,
            names: Rc::new(NumberSet::none(self.table.last.len())),
            stems: Rc::new(NumberSet::none(self.table.types.stems())),
            count: 0,
            in_examples: self.examples.open(Some(self.table.root), 0),
            of_kind: OfKind::default(),
            sibling: None,
            words: Words::default(),
            cost_of_closing: 0,
            candidate: Cell::new(None),
        })
    }

    /// The object that a row opens within the last of some, where its type allows for one.
    /// `sibling` has the names of the fields of an object of the same type that came before.
    pub(super) fn opened_by(
        &self,
        stack: &Stack,
        row: usize,
        sibling: Option<&Rc<NumberSet>>,
    ) -> Option<Object> {
        let parent = stack.last().filter(|_| stack.len() < MAX_DEPTH)?;
        let node = self.node_of(parent.in_examples.node(), row);
        let Row { holds, kind, .. } = self.table.rows[row];
        if holds == Holds::Nothing && !node.is_some_and(|at| self.node(at).object) {
            return None;
        }
        Some(self.closed(Object {
            row: Some(row),
            path: mix(parent.path, row),
            names: Rc::new(NumberSet::none(self.table.last.len())),
            stems: Rc::new(NumberSet::none(self.table.types.stems())),
            count: 0,
            in_examples: self.examples.open(node, row + 1),
            of_kind: self.kinds.open(kind, row + 1),
            sibling: sibling.map(Sibling::new),
            words: Words::of(row),
            cost_of_closing: 0,
            candidate: Cell::new(None),
        }))
    }

    /// An object with one more field.
    pub(super) fn with(&self, object: &Object, row: usize) -> Object {
        let name = self.table.rows[row].name;
        let mut names = object.names.clone();
        let is_new = !names.contains(name);
        if is_new {
            Rc::make_mut(&mut names).insert(name);
        }
        self.closed(Object {
            row: object.row,
            path: object.path,
            count: object.count + 1,
            in_examples: self.examples.with(&object.in_examples, name, is_new),
            of_kind: self.kinds.with(&object.of_kind, name, is_new, &names),
            sibling: object
                .sibling
                .as_ref()
                .map(|sibling| sibling.with(name, is_new)),
            words: object.words.with(row),
            stems: self.stems_with(object, row),
            names,
            cost_of_closing: 0,
            candidate: Cell::new(None),
        })
    }

    /// What it costs that the last row of a name is in another object than in this one,
    /// which stays open.
    fn cost_of_missing(&self, object: &Object, row: usize) -> Cost {
        let name = self.table.rows[row].name;
        if self.table.last[name] != row || object.names.contains(name) {
            return 0;
        }
        self.examples.cost_of_lack(&object.in_examples, name)
    }

    /// An object that stays open while the last row of a name is in another, where that makes
    /// a difference.
    pub(super) fn missing(&self, object: &Object, row: usize) -> Option<Object> {
        (self.cost_of_missing(object, row) > 0).then(|| {
            let name = self.table.rows[row].name;
            self.closed(Object {
                in_examples: self.examples.without(&object.in_examples, name),
                ..object.clone()
            })
        })
    }

    fn closed(&self, mut object: Object) -> Object {
        object.cost_of_closing = self.cost_of_closing_of(&object);
        object
    }

    fn cost_of_closing_of(&self, object: &Object) -> Cost {
        let mut cost = 0;
        if object.is_empty() {
            cost += self.cost_of_none(object);
            // JSON in a string shows names that the table need not spell out.
            if object
                .row
                .is_some_and(|row| self.table.rows[row].holds == Holds::Nothing)
            {
                return cost;
            }
        }
        cost += object.in_examples.cost_of_left_out();
        cost += self.cost_of_unlike_sibling(object);
        cost + self.cost_of_lacking(object)
    }

    /// What it costs that `row` is the next field of each of the open objects, the whole first;
    /// those below it end before.
    pub(super) fn costs(&self, stack: &Stack, row: usize, costs: &mut Vec<Cost>) {
        let candidates = || (0..stack.len()).map(|depth| self.candidate(stack, depth, row));
        let shown = candidates().any(|candidate| candidate.shown);
        let most_similar = candidates()
            .map(|candidate| candidate.similarity)
            .max()
            .unwrap_or_default();
        let any_named = (
            candidates().any(|candidate| candidate.named_after),
            candidates().any(|candidate| candidate.named_beside),
        );
        costs.clear();
        costs.extend(candidates().map(|candidate| {
            let mut cost = candidate.cost;
            if shown && !candidate.shown {
                cost += self.weights.misplaced;
            }
            cost += self.cost_of_type_names(&candidate, any_named);
            cost + self.cost_of_dissimilarity(most_similar - candidate.similarity)
        }));
        let (mut closing, mut ended) = (0, 0);
        let missing = stack.iter().map(|object| self.cost_of_missing(object, row));
        let mut missing: Cost = missing.sum();
        for (cost, object) in costs.iter_mut().zip(stack).rev() {
            // What the objects within it lack, they cost when they end.
            missing -= self.cost_of_missing(object, row);
            *cost += closing + missing + self.cost_of_ends(ended, row);
            closing += object.cost_of_closing;
            // An object that never got a field costs by its type, not by its end.
            ended += u32::from(!object.is_empty());
        }
    }

    /// `row` as the next field of one of the open objects, other places left aside.
    fn candidate(&self, stack: &Stack, depth: usize, row: usize) -> Candidate {
        let known = stack[depth].candidate.get();
        known
            .filter(|candidate| candidate.row == row)
            .unwrap_or_else(|| {
                let candidate = self.weigh(stack, depth, row);
                stack[depth].candidate.set(Some(candidate));
                candidate
            })
    }

    fn weigh(&self, stack: &Stack, depth: usize, row: usize) -> Candidate {
        let object = &stack[depth];
        let open = stack.get(depth + 1).and_then(|below| below.row);
        let name = self.table.rows[row].name;
        let has_it = object.names.contains(name);
        let shown = self.shown(object, name).is_some();
        let mut cost = 0;
        if object.is_empty() {
            cost += self.cost_of_some(object);
        }
        cost += self.cost_by_examples(object, shown);
        cost += self.cost_by_kind(object, name);
        cost += self.cost_by_sibling(object, name);
        cost += self.cost_by_convention(object, row, shown);
        cost += self.cost_of_repeats(&stack[..=depth], row);
        Candidate {
            row,
            cost,
            shown: shown && !has_it,
            named_after: self.is_named_after(object, row),
            named_beside: self.is_named_beside(object, row),
            similarity: self.similarity(object, open, row),
        }
    }
}

/// A number for a row at a path, such that other rows and paths have others.
fn mix(path: u64, row: usize) -> u64 {
    // The steps of SplitMix64, which spread every bit over all.
    let mut mixed = path
        .wrapping_mul(31)
        .wrapping_add(row as u64 + 0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
