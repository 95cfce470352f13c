//! Where the reference puts `data` and the fields of paging.

use super::{Evidence, Object};
use crate::resolve::trees::nesting::cost::Cost;

impl Evidence<'_> {
    /// What it costs that a row which no example shows there is beside `data`, or is about
    /// pages in the items of a list rather than beside it.
    pub(super) fn cost_by_convention(&self, object: &Object, row: usize, shown: bool) -> Cost {
        match object.row() {
            _ if shown => 0,
            None if self.table.data.is_some_and(|data| data < row) => self.weights.beside_data,
            Some(holder)
                if self.table.rows[row].paging && self.table.rows[holder].list == Some(true) =>
            {
                self.weights.paging_in_items
            }
            _ => 0,
        }
    }
}
