//! Names and types that come again within themselves.

use super::{Evidence, Stack};
use crate::resolve::trees::nesting::cost::Cost;

impl Evidence<'_> {
    /// What it costs that the last of some objects has a field of this name already, or that the
    /// row has the type of an object that it would be in.
    pub(super) fn cost_of_repeats(&self, stack: &Stack, row: usize) -> Cost {
        let Some(object) = stack.last() else {
            return 0;
        };
        let mut cost = 0;
        if object.names.contains(self.table.rows[row].name) {
            cost += self.weights.repeat;
        }
        if self.is_within_itself(stack, row) {
            cost += self.weights.within_itself;
        }
        cost
    }

    fn is_within_itself(&self, stack: &Stack, row: usize) -> bool {
        let own = self.type_of(row);
        let mut around = stack.iter().filter_map(|object| object.row());
        own.is_some() && around.any(|around| self.type_of(around) == own)
    }
}
