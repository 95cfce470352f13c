//! What a request requires and takes by name.
//!
//! Texts in a row are easily swapped, and the compiler sees nothing of it. Where `new` would take
//! several, each is given by the method of its name instead, and a request without one is an error
//! before anything is sent.

use super::fields::{FieldPlan, RustType};
use crate::names::identifier::Name;

/// As many texts as `new` takes at most.
const TEXTS: usize = 2;

/// A field that is required and set by name.
#[derive(Debug)]
pub struct NamedPlan {
    /// The field.
    pub name: Name,
    /// The method that sets it.
    pub setter: Name,
    /// The name on the wire.
    pub wire: String,
}

/// Makes texts that would be parameters of `new` fields that are set by name, where they are many.
pub fn take_by_name(fields: &mut [FieldPlan]) -> Vec<NamedPlan> {
    let is_text = |field: &&mut FieldPlan| {
        field.required && matches!(field.kind, RustType::String | RustType::Secret)
    };
    let texts: Vec<&mut FieldPlan> = fields.iter_mut().filter(is_text).collect();
    if texts.len() <= TEXTS {
        return Vec::new();
    }
    let named = texts.into_iter().map(|field| {
        field.required = false;
        field.docs.extend([String::new(), "Required.".to_owned()]);
        NamedPlan {
            name: field.name.clone(),
            setter: field.setter.clone(),
            wire: field.wire.clone(),
        }
    });
    named.collect()
}
