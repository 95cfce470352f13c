//! Two lists of facts side by side.

use std::collections::BTreeMap;

use super::{Fact, FactPlace, Kind};

/// Two lists of facts, compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison<'a> {
    /// In both.
    pub same: Vec<&'a Fact>,
    /// In both at the same place, with other values: left, right.
    pub changed: Vec<(&'a Fact, &'a Fact)>,
    /// In the left one alone.
    pub only_left: Vec<&'a Fact>,
    /// In the right one alone.
    pub only_right: Vec<&'a Fact>,
}

impl Comparison<'_> {
    /// Whether both have the same facts.
    pub fn is_equal(&self) -> bool {
        self.changed.is_empty() && self.only_left.is_empty() && self.only_right.is_empty()
    }
}

/// Compares two lists, pairing facts of the same kind and place. What comes out is in the order of
/// the left list, or for what only the right one has, of the right list. The order of the lists
/// themselves does not matter.
pub fn compare<'a>(left: &'a [Fact], right: &'a [Fact]) -> Comparison<'a> {
    let mut rest: BTreeMap<(Kind, &FactPlace), &Fact> = right
        .iter()
        .map(|fact| ((fact.kind, &fact.place), fact))
        .collect();
    let mut comparison = Comparison::default();
    for fact in left {
        match rest.remove(&(fact.kind, &fact.place)) {
            Some(other) if other.value == fact.value => comparison.same.push(fact),
            Some(other) => comparison.changed.push((fact, other)),
            None => comparison.only_left.push(fact),
        }
    }
    let is_left = |fact: &&Fact| rest.contains_key(&(fact.kind, &fact.place));
    comparison.only_right = right.iter().filter(is_left).collect();
    comparison
}
