//! How readily objects end.

use super::Evidence;
use crate::resolve::trees::nesting::cost::Cost;
use crate::resolve::trees::nesting::row::Holds;

impl Evidence<'_> {
    /// What it costs that so many objects end before `row`.
    pub(super) fn cost_of_ends(&self, ended: u32, row: usize) -> Cost {
        let first = match self.table.rows[row].holds {
            Holds::Fields => self.weights.end_before_object,
            _ => self.weights.end,
        };
        match ended {
            0 => 0,
            _ => first + self.weights.end_more * Cost::from(ended - 1),
        }
    }
}
