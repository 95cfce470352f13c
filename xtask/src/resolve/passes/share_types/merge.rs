//! One object of all places that have it: their fields and values together.

use super::occurrence::Occurrence;
use super::values;
use crate::resolve::drafts::draft::{DraftField, DraftObject, DraftType};

/// The object with the fields of all places, the first of which has the words.
pub(super) fn merged(occurrences: &[Occurrence<'_>]) -> DraftObject {
    let mut object = DraftObject::default();
    for occurrence in occurrences {
        for field in &occurrence.object.fields {
            match object.fields.iter_mut().find(|own| own.name == field.name) {
                Some(own) => merge(own, field),
                None => object.fields.push(field.clone()),
            }
        }
    }
    for field in &mut object.fields {
        field.required = required(&field.name, occurrences);
    }
    object
}

/// Whether a field must be sent: where all places that are sent have it and require it.
fn required(name: &str, occurrences: &[Occurrence<'_>]) -> Option<bool> {
    let mut required = None;
    for occurrence in occurrences {
        let field = occurrence.object.fields.iter().find(|own| own.name == name);
        let here = match field {
            Some(field) => field.required,
            None if occurrence.place.in_response => None,
            None => Some(false),
        };
        if let Some(here) = here {
            required = Some(here && required.unwrap_or(true));
        }
    }
    required
}

/// Takes over what the one field has and the other has not.
fn merge(field: &mut DraftField, from: &DraftField) {
    field.kind = merged_kind(&field.kind, &from.kind);
    field.secret = field.secret.or(from.secret);
    field.deprecated &= from.deprecated;
    if field.description.is_empty() {
        field.description = from.description.clone();
    }
    if field.default.is_none() {
        field.default = from.default.clone();
    }
    if field.example.is_none() {
        field.example = from.example.clone();
    }
    if field.limits.is_empty() {
        field.limits = from.limits.clone();
    }
    if field.scopes.is_empty() {
        field.scopes = from.scopes.clone();
    }
}

/// The type of a field whose types agree.
fn merged_kind(one: &DraftType, other: &DraftType) -> DraftType {
    match (one, other) {
        (DraftType::Array(one), DraftType::Array(other)) => merged_kind(one, other).array(),
        (DraftType::Map(one), DraftType::Map(other)) => {
            DraftType::Map(Box::new(merged_kind(one, other)))
        }
        (DraftType::Enumeration(one), DraftType::Enumeration(other)) => {
            DraftType::Enumeration(values::all_values(one, other))
        }
        // What is spelled out, or has its values listed, tells more.
        (_, DraftType::Enumeration(_)) | (DraftType::Reference(_), DraftType::Object(_)) => {
            other.clone()
        }
        _ => one.clone(),
    }
}
