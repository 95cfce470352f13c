//! What the page's examples show.

use super::{Evidence, Object};
use crate::resolve::trees::nesting::cost::Cost;
use crate::resolve::trees::nesting::example_index::{Node, NodeField};
use crate::resolve::trees::nesting::row::Holds;
use crate::resolve::trees::nesting::table::PreparedTable;
use crate::resolve::trees::nesting::weights::Weights;

/// The most of an object's fields that examples are expected to show: some are always lacking.
const MOST_COVERAGE: f64 = 0.99;

/// An object as the examples have it.
#[derive(Debug, Clone)]
pub(super) struct InExamples {
    /// Where they have it.
    node: Option<usize>,
    /// How many of its fields they have.
    shown: u32,
    /// What it costs that it lacks further fields which they have.
    cost_of_left_out: Cost,
}

impl InExamples {
    /// Where the examples have it.
    pub(super) fn node(&self) -> Option<usize> {
        self.node
    }

    /// What it costs that the object has no further field which the examples have there.
    pub(super) fn cost_of_left_out(&self) -> Cost {
        self.cost_of_left_out
    }
}

/// What it costs to leave out what the examples show.
pub(super) struct ExampleCosts<'a> {
    table: &'a PreparedTable,
    /// Of one field.
    left_out: Cost,
    /// For each node the sums of those costs: of all fields whose last row is the given one or a
    /// later one, in the order of rows.
    sums: Vec<Vec<(usize, Cost)>>,
}

impl<'a> ExampleCosts<'a> {
    pub(super) fn new(table: &'a PreparedTable, weights: &Weights) -> Self {
        let nodes = table.examples.nodes();
        let sums = nodes.iter().map(|node| {
            let names = node.fields.iter().map(|field| field.name);
            sums_by_last(table, names.map(|name| (name, weights.left_out)))
        });
        Self {
            sums: sums.collect(),
            left_out: weights.left_out,
            table,
        }
    }

    /// An object that the examples have at a node, and whose first field is `first` or later.
    pub(super) fn open(&self, node: Option<usize>, first: usize) -> InExamples {
        InExamples {
            node,
            shown: 0,
            cost_of_left_out: node.map_or(0, |node| sum_from(&self.sums[node], first)),
        }
    }

    /// What it costs that an object lacks a field of this name, which it does not have so far.
    pub(super) fn cost_of_lack(&self, object: &InExamples, name: usize) -> Cost {
        let field = object
            .node
            .and_then(|node| self.table.examples.field(node, name));
        field.map_or(0, |_| self.left_out)
    }

    /// An object that will never have a field of this name, which is paid for.
    pub(super) fn without(&self, object: &InExamples, name: usize) -> InExamples {
        let cost = self.cost_of_lack(object, name);
        InExamples {
            cost_of_left_out: object.cost_of_left_out - cost,
            ..object.clone()
        }
    }

    /// An object with one more field, which it may have already.
    pub(super) fn with(&self, object: &InExamples, name: usize, is_new: bool) -> InExamples {
        let mut with = object.clone();
        let field = object
            .node
            .and_then(|node| self.table.examples.field(node, name));
        if field.is_some() {
            with.shown += 1;
            if is_new {
                with.cost_of_left_out -= self.left_out;
            }
        }
        with
    }
}

/// Sums of costs by the last rows of names: for each last row, in order, what it and all later
/// ones come to.
pub(super) fn sums_by_last(
    table: &PreparedTable,
    costs: impl Iterator<Item = (usize, Cost)>,
) -> Vec<(usize, Cost)> {
    let mut sums: Vec<(usize, Cost)> = costs.map(|(name, cost)| (table.last[name], cost)).collect();
    sums.sort_unstable_by_key(|(last, _)| *last);
    let mut sum = 0;
    for (_, cost) in sums.iter_mut().rev() {
        sum += *cost;
        *cost = sum;
    }
    sums
}

/// What all names come to that have a row from `first` on.
pub(super) fn sum_from(sums: &[(usize, Cost)], first: usize) -> Cost {
    let at = sums.partition_point(|(last, _)| *last < first);
    sums.get(at).map_or(0, |(_, sum)| *sum)
}

impl Evidence<'_> {
    /// Where the examples have the object that `row` would be in one that they have at `node`.
    pub(super) fn node_of(&self, node: Option<usize>, row: usize) -> Option<usize> {
        let row = &self.table.rows[row];
        let field = self.table.examples.field(node?, row.name)?;
        match row.holds {
            Holds::ScalarMap => None,
            Holds::ObjectMap => self.node(field.node).values,
            _ => Some(field.node),
        }
    }

    /// Whether the examples have the object that each row is, where rows have these depths.
    pub(in super::super) fn shown_in_examples(&self, depths: &[usize]) -> Vec<bool> {
        let mut open = vec![Some(self.table.root)];
        let mut shown = Vec::with_capacity(depths.len());
        for (row, depth) in depths.iter().enumerate() {
            open.truncate(depth + 1);
            let node = self.node_of(open.last().copied().flatten(), row);
            shown.push(node.is_some_and(|node| self.node(node).object));
            open.push(node);
        }
        shown
    }

    /// What the examples have at a node.
    pub(super) fn node(&self, at: usize) -> &Node {
        self.table.examples.node(at)
    }

    /// The field of an object that the examples have.
    pub(super) fn shown(&self, object: &Object, name: usize) -> Option<&NodeField> {
        let node = object.in_examples.node?;
        self.table.examples.field(node, name)
    }

    /// Whether the examples have the object.
    pub(super) fn is_shown(&self, object: &Object) -> bool {
        let node = object.in_examples.node.map(|node| self.node(node));
        node.is_some_and(|node| node.object)
    }

    /// Whether the examples have a scalar in place of the object.
    pub(super) fn is_shown_scalar(&self, object: &Object) -> bool {
        let node = object.in_examples.node.map(|node| self.node(node));
        node.is_some_and(|node| node.scalar && !node.object)
    }

    /// What it costs that an object is left empty which the examples fill.
    pub(super) fn cost_of_empty(&self, object: &Object) -> Cost {
        let node = object.in_examples.node.map(|node| self.node(node));
        if node.is_some_and(|node| node.filled) {
            self.weights.empty_unlike_example
        } else {
            0
        }
    }

    /// What the examples have against a field of an object, of which they show it or not.
    pub(super) fn cost_by_examples(&self, object: &Object, shown: bool) -> Cost {
        if shown || self.is_shown(object) {
            self.cost_of_presence(object, shown)
        } else if self.node(self.table.root).object {
            self.weights.no_object_in_example
        } else {
            0
        }
    }

    /// What it costs that examples of an object have its next field, or lack it, by how many of
    /// those before they have.
    fn cost_of_presence(&self, object: &Object, present: bool) -> Cost {
        let coverage = (self.weights.coverage as f64 / 1000.0).min(MOST_COVERAGE);
        let fields = f64::from(object.count);
        let shown = f64::from(object.in_examples.shown);
        let (had, expected) = if present {
            (shown, coverage)
        } else {
            (fields - shown, 1.0 - coverage)
        };
        let steadiness = self.weights.coverage_steadiness as f64 / 1000.0;
        let share = (had + expected * steadiness) / (fields + steadiness);
        (-share.ln() * self.weights.presence as f64) as Cost
    }
}
