//! How much a row has in common with the fields of an object, in its name and its description.

use std::cell::Cell;

use super::{Evidence, Object};
use crate::resolve::trees::nesting::cost::Cost;
use crate::resolve::trees::nesting::word_similarity::nearest;

/// With how many of the last fields of an object a row is compared.
const COMPARED: usize = 24;

/// The rows whose words show what an object is about.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    /// The row that it is; `None` for the whole.
    own: Option<u32>,
    /// Its last fields; the next one takes the place of the oldest.
    fields: [u32; COMPARED],
    /// How many fields it has had.
    count: usize,
}

impl Words {
    /// The words of the object that a row is.
    pub(super) fn of(row: usize) -> Self {
        Self {
            own: Some(row as u32),
            ..Self::default()
        }
    }

    /// The same with one more field.
    pub(super) fn with(&self, row: usize) -> Self {
        let mut words = self.clone();
        words.fields[words.count % COMPARED] = row as u32;
        words.count += 1;
        words
    }

    /// The row that it is, and its last fields.
    fn rows(&self) -> impl Iterator<Item = usize> {
        let fields = &self.fields[..self.count.min(COMPARED)];
        fields.iter().chain(&self.own).map(|row| *row as usize)
    }
}

/// Similarities that were asked for.
pub(super) struct Similarities {
    /// For each row the row that it was last compared with, and what came out.
    last: Vec<Cell<(usize, u64)>>,
}

impl Similarities {
    pub(super) fn new(rows: usize) -> Self {
        Self {
            last: vec![Cell::new((usize::MAX, 0)); rows],
        }
    }
}

impl Evidence<'_> {
    /// How much `row` has in common with an object and its last fields, the one that is open left
    /// out.
    pub(super) fn similarity(&self, object: &Object, open: Option<usize>, row: usize) -> u64 {
        let others = object.words.rows().filter(|other| Some(*other) != open);
        nearest(others.map(|other| self.similarity_of_rows(row, other)))
    }

    fn similarity_of_rows(&self, row: usize, other: usize) -> u64 {
        let last = &self.similarities.last[other];
        if last.get().0 != row {
            last.set((row, self.table.words.similarity(row, other)));
        }
        last.get().1
    }

    /// What it costs that a row has less in common with an object than with another that is open.
    pub(super) fn cost_of_dissimilarity(&self, less: u64) -> Cost {
        let cost = less * self.weights.closer_to_another / 100;
        cost.min(self.weights.closer_to_another_at_most)
    }
}
