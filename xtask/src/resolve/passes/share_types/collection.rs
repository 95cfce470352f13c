//! All object types and enumerations of one service version, each once.

use std::collections::BTreeMap;

use super::Sharing;
use super::enumerations::{Enumerations, SharedEnumeration};
use super::place::{Key, UsePlace, place_of_part};
use super::shapes::{Objects, Shared};
use crate::resolve::drafts::Drafts;
use crate::resolve::drafts::walk::Root;

/// All shapes and enumerations of a version, still without ids.
#[derive(Debug)]
pub(crate) struct Collection {
    /// Which object types are one.
    pub(super) sharing: Sharing,
    /// The shapes, in an order that does not depend on that of the pages.
    pub(crate) shapes: Vec<Shared>,
    /// The shape that an object type became.
    pub(crate) shape_of: BTreeMap<Key, usize>,
    /// The enumerations by [`enumeration_key`](super::enumerations::enumeration_key).
    pub(crate) enumerations: BTreeMap<String, SharedEnumeration>,
}

impl Collection {
    /// Collects what the endpoints and events of one version have.
    pub(super) fn of(drafts: &Drafts, sharing: Sharing) -> Self {
        let mut objects = Objects::new(sharing);
        let mut enumerations = Enumerations::default();
        for draft in drafts.all() {
            for (part, root) in draft.parts() {
                let place = place_of_part(draft, part);
                match root {
                    Root::Fields(fields) => enumerations.fields(fields, &place, &place.resource),
                    Root::Value(value) => enumerations.kind(value, &place, &place.resource),
                }
                objects.collect(part, root, place);
            }
        }
        let mut collection = Self {
            sharing,
            shapes: Vec::new(),
            shape_of: BTreeMap::new(),
            enumerations: BTreeMap::new(),
        };
        for (shared, keys) in objects.share() {
            let index = collection.shapes.len();
            collection
                .shape_of
                .extend(keys.into_iter().map(|key| (key, index)));
            collection.shapes.push(shared);
        }
        // Enumerations in objects are taken from the shapes, each once.
        for shared in &collection.shapes {
            let place = UsePlace {
                depth: shared.home.depth + 1,
                parent: Some(shared.key.clone()),
                ..shared.home.clone()
            };
            enumerations.fields(&shared.object.fields, &place, shared.context());
        }
        collection.enumerations = enumerations.by_key;
        collection
    }
}
