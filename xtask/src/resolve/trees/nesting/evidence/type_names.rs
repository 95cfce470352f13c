//! How the names of types begin: fields have types that are named after that of their object.

use std::rc::Rc;

use super::{Candidate, Evidence, Object};
use crate::resolve::trees::nesting::cost::Cost;
use crate::resolve::trees::nesting::numbers::NumberSet;

impl Evidence<'_> {
    /// Whether the type of `row` begins with the name of that of an object, as `order_item` does
    /// with `order`.
    pub(super) fn is_named_after(&self, object: &Object, row: usize) -> bool {
        let holder = object.row().and_then(|holder| self.type_of(holder));
        match (holder, self.type_of(row)) {
            (Some(outer), Some(inner)) => self.table.types.is_named_after(outer, inner),
            _ => false,
        }
    }

    /// Whether the type of `row` is named beside that of a field of an object, as
    /// `order.item.unit` is beside `order.item.price`.
    pub(super) fn is_named_beside(&self, object: &Object, row: usize) -> bool {
        let stem = self.table.rows[row].stem;
        stem.is_some_and(|stem| object.stems.contains(stem))
    }

    /// The stems of the types of the fields of an object, with one more field.
    pub(super) fn stems_with(&self, object: &Object, row: usize) -> Rc<NumberSet> {
        let mut stems = object.stems.clone();
        if let Some(stem) = self.table.rows[row]
            .stem
            .filter(|stem| !stems.contains(*stem))
        {
            Rc::make_mut(&mut stems).insert(stem);
        }
        stems
    }

    /// What it costs that the type of a row is named after or beside those of another place where
    /// it may be; `any` has what holds for one place or another.
    pub(super) fn cost_of_type_names(&self, candidate: &Candidate, any: (bool, bool)) -> Cost {
        let mut cost = 0;
        if any.0 && !candidate.named_after {
            cost += self.weights.named_after_another;
        }
        if any.1 && !candidate.named_beside {
            cost += self.weights.named_beside_another;
        }
        cost
    }
}
