//! The fields of an answer that hold a moment.

use super::fields::{FieldPlan, RustType, method_of};
use super::moment_unit::MomentUnit;
use crate::names::identifier::Name;

/// A method that reads the moment in a field.
#[derive(Debug)]
pub struct MomentPlan<'a> {
    /// The method.
    pub method: Name,
    /// The field.
    pub field: &'a Name,
    /// The field's name on the wire.
    pub wire: &'a str,
    /// Its unit.
    pub unit: MomentUnit,
}

/// The moments among the fields of a struct. A method that would be called like a field is left
/// out.
pub fn of(fields: &[FieldPlan]) -> Vec<MomentPlan<'_>> {
    let moments = fields.iter().filter_map(|field| {
        let unit = field.moment?;
        if !matches!(field.kind, RustType::String | RustType::Integer) {
            return None;
        }
        Some(MomentPlan {
            method: method_of(field, "_at", fields)?,
            field: &field.name,
            wire: &field.wire,
            unit,
        })
    });
    moments.collect()
}
