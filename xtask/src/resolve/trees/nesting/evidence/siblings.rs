//! What an earlier object of the same type has in the same table.

use std::rc::Rc;

use super::{Evidence, Object};
use crate::resolve::trees::nesting::cost::Cost;
use crate::resolve::trees::nesting::numbers::NumberSet;

/// An earlier object of the same type, beside the object at hand.
#[derive(Debug, Clone)]
pub(super) struct Sibling {
    /// The names of its fields.
    names: Rc<NumberSet>,
    /// How many of them the object at hand does not have so far.
    lacking: u32,
}

impl Sibling {
    /// A sibling beside an object that has no fields yet.
    pub(super) fn new(names: &Rc<NumberSet>) -> Self {
        Self {
            names: names.clone(),
            lacking: names.len(),
        }
    }

    /// The same when the object at hand has one more field, which it may have already.
    pub(super) fn with(&self, name: usize, is_new: bool) -> Self {
        let shared = is_new && self.names.contains(name);
        Self {
            names: self.names.clone(),
            lacking: self.lacking - u32::from(shared),
        }
    }
}

impl Evidence<'_> {
    /// What it costs that an object has a field of this name, by what its sibling has.
    pub(super) fn cost_by_sibling(&self, object: &Object, name: usize) -> Cost {
        match &object.sibling {
            Some(sibling) if !sibling.names.contains(name) => self.weights.unlike_sibling,
            _ => 0,
        }
    }

    /// What it costs that an object lacks fields which its sibling has.
    pub(super) fn cost_of_unlike_sibling(&self, object: &Object) -> Cost {
        match &object.sibling {
            Some(sibling) if !object.is_empty() => {
                let cost = self.weights.unlike_sibling * Cost::from(sibling.lacking);
                cost.min(self.weights.unlike_sibling_at_most)
            }
            _ => 0,
        }
    }
}
