//! Enumerations, each once, with all the fields that have it.

use std::collections::BTreeMap;

use super::place::{UsePlace, place_of};
use super::vague::names_a_type;
use crate::resolve::drafts::draft::{DraftEnumeration, DraftField, DraftType};
use crate::resolve::passes::identity;

/// An enumeration and its places.
#[derive(Debug)]
pub(crate) struct SharedEnumeration {
    /// The values, with the best label that any page has for each.
    pub(crate) values: DraftEnumeration,
    /// The first of its places for each name of a field that has it, with how many there are.
    pub(crate) fields: BTreeMap<String, (usize, UsePlace)>,
}

/// What distinguishes enumerations. Three values or more of text are the same thing wherever they
/// are; numbers, and pairs such as `on` and `off`, only in fields of one name; and where that
/// name means nothing, only in objects of one kind.
pub(crate) fn enumeration_key(of: &DraftEnumeration, field: &str, context: &str) -> String {
    let values = identity::of_enumeration(of);
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
        improve_labels(&mut shared.values, of);
        let entry = shared
            .fields
            .entry(place.field.clone())
            .or_insert_with(|| (0, place.clone()));
        entry.0 += 1;
        if *place < entry.1 {
            entry.1 = place.clone();
        }
    }
}

/// Takes over labels that are longer; the order of the values is that of the page whose order comes
/// first, so that it does not depend on which page is read first.
fn improve_labels(known: &mut DraftEnumeration, other: &DraftEnumeration) {
    let order = |of: &DraftEnumeration| -> Vec<String> {
        of.options
            .iter()
            .map(|option| option.value.clone())
            .collect()
    };
    let mut better = if order(other) < order(known) {
        other.clone()
    } else {
        known.clone()
    };
    for option in &mut better.options {
        let labels = [&*known, other]
            .into_iter()
            .flat_map(|of| of.options.iter().filter(|one| one.value == option.value))
            .map(|one| one.label.clone());
        let best = labels.max_by(|one, two| (one.0.len(), one).cmp(&(two.0.len(), two)));
        option.label = best.unwrap_or_default();
    }
    *known = better;
}
