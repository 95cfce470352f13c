//! What a type may hold.

use super::{Evidence, Object};
use crate::resolve::trees::nesting::cost::Cost;
use crate::resolve::trees::nesting::row::Holds;

impl Evidence<'_> {
    /// What it costs by its type that an object has fields at all.
    pub(super) fn cost_of_some(&self, object: &Object) -> Cost {
        let Some(row) = object.row() else {
            return 0;
        };
        let weights = self.weights;
        match self.table.rows[row].holds {
            Holds::Nothing => weights.below_scalar,
            Holds::Unsaid if self.is_shown_scalar(object) => weights.below_scalar,
            Holds::ScalarMap => weights.below_scalar_map,
            Holds::Fields | Holds::Perhaps => 0,
            Holds::ObjectMap => weights.below_object_map,
            Holds::Unsaid => weights.below_unsaid,
        }
    }

    /// What it costs by its type that an object has no fields.
    pub(super) fn cost_of_none(&self, object: &Object) -> Cost {
        let Some(row) = object.row() else {
            return 0;
        };
        let weights = self.weights;
        match self.table.rows[row].holds {
            Holds::Nothing | Holds::ScalarMap => 0,
            Holds::Fields => weights.empty_named,
            Holds::Perhaps => weights.empty_object + self.cost_of_empty(object),
            Holds::ObjectMap => weights.empty_object_map,
            Holds::Unsaid => self.cost_of_empty(object),
        }
    }
}
