//! Numbers for names, kinds and types, so that the search compares numbers.

use std::collections::BTreeSet;

/// Things and their numbers, which are in the order of the things: whatever order they come in,
/// they get the same.
#[derive(Debug)]
pub(super) struct Numbers<T> {
    sorted: Vec<T>,
}

impl<T: Ord> Numbers<T> {
    /// Numbers things from 0, equal ones the same.
    pub(super) fn of(things: impl IntoIterator<Item = T>) -> Self {
        let distinct: BTreeSet<T> = things.into_iter().collect();
        Self {
            sorted: distinct.into_iter().collect(),
        }
    }

    /// The number of a thing; `None` for one that is not among them.
    pub(super) fn find(&self, thing: &T) -> Option<usize> {
        self.sorted.binary_search(thing).ok()
    }

    /// The thing that has a number.
    pub(super) fn get(&self, number: usize) -> Option<&T> {
        self.sorted.get(number)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.sorted.len()
    }

    /// The things, by their numbers.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.sorted.iter()
    }
}

impl Numbers<String> {
    /// The number of a text.
    pub(super) fn find_text(&self, text: &str) -> Option<usize> {
        let found = self.sorted.binary_search_by(|at| at.as_str().cmp(text));
        found.ok()
    }
}

/// Some of the numbers below a bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumberSet {
    words: Box<[u64]>,
    count: u32,
}

impl NumberSet {
    /// None of the numbers below `bound`.
    pub(super) fn none(bound: usize) -> Self {
        Self {
            words: vec![0; bound.div_ceil(64)].into(),
            count: 0,
        }
    }

    /// How many are in it.
    pub(super) fn len(&self) -> u32 {
        self.count
    }

    /// Whether a number is in it.
    pub(super) fn contains(&self, number: usize) -> bool {
        self.words
            .get(number / 64)
            .is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    /// Puts a number below the bound in.
    pub(super) fn insert(&mut self, number: usize) {
        let bit = 1 << (number % 64);
        if let Some(word) = self.words.get_mut(number / 64)
            && *word & bit == 0
        {
            *word |= bit;
            self.count += 1;
        }
    }
}
