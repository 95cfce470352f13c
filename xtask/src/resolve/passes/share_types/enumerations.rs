//! Enumerations, each once, with all the fields that have it.

use std::collections::BTreeMap;

use super::place::{UsePlace, place_of};
use super::vague::names_a_type;
use super::values;
use crate::resolve::drafts::draft::{DraftEnumeration, DraftField, DraftType};
use crate::resolve::passes::identity;

/// An enumeration and its places.
#[derive(Debug)]
pub(crate) struct SharedEnumeration {
    /// The values, with the best label that any page has for each.
    pub(crate) values: DraftEnumeration,
    /// The first of its places for each name of a field that has it, with how many there are;
    /// those in events only where no endpoint has it in a field of that name.
    pub(crate) fields: BTreeMap<String, (usize, UsePlace)>,
}

/// What distinguishes enumerations. Three values or more of text are the same thing wherever they
/// are; numbers, and pairs such as `on` and `off`, only in fields of one name; and where that
/// name means nothing, only in objects of one kind. Numbers mean what their labels tell.
pub(crate) fn enumeration_key(of: &DraftEnumeration, field: &str, context: &str) -> String {
    let values = identity::of_enumeration(of) + &values::meanings(of);
    if !of.integer && of.options.len() > 2 {
        values
    } else if names_a_type(field) {
        format!("{values}@{field}")
    } else {
        format!("{values}@{context}.{field}")
    }
}

/// Enumerations by key. Those in objects are taken from the shapes, each once.
#[derive(Default)]
pub(super) struct Enumerations {
    /// By [`enumeration_key`].
    pub(super) by_key: BTreeMap<String, SharedEnumeration>,
}

impl Enumerations {
    /// Collects the enumerations of fields.
    pub(super) fn fields(&mut self, fields: &[DraftField], around: &UsePlace, context: &str) {
        for field in fields {
            self.kind(&field.kind, &place_of(field, around), context);
        }
    }

    /// Collects the enumeration that a type is.
    pub(super) fn kind(&mut self, kind: &DraftType, place: &UsePlace, context: &str) {
        let DraftType::Enumeration(of) = kind.innermost() else {
            return;
        };
        let shared = self
            .by_key
            .entry(enumeration_key(of, &place.field, context))
            .or_insert_with(|| SharedEnumeration {
                values: of.clone(),
                fields: BTreeMap::new(),
            });
        shared.values = values::all_values(&shared.values, of);
        let entry = shared
            .fields
            .entry(place.field.clone())
            .or_insert_with(|| (0, place.clone()));
        // Where endpoints have it, events do not count.
        match (entry.1.in_event, place.in_event) {
            (true, false) => *entry = (1, place.clone()),
            (false, true) => {}
            _ => {
                entry.0 += 1;
                if *place < entry.1 {
                    entry.1 = place.clone();
                }
            }
        }
    }
}
