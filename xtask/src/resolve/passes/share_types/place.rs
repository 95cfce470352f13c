//! Where object types and enumerations are used.

use std::sync::Arc;

use crate::resolve::drafts::Subject;
use crate::resolve::drafts::draft::{DraftField, DraftType};
use crate::resolve::drafts::walk::Part;

/// What distinguishes an object type as a page has it, by which its shape is found. All that is in
/// the object has it too, and shares it.
pub(crate) type Key = Arc<str>;

/// Where something is. The least one is the same whatever the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct UsePlace {
    /// Whether it is in an event: what endpoints have too is called after those.
    pub(crate) in_event: bool,
    /// How many objects it is in.
    pub(crate) depth: usize,
    /// The resource of the endpoint, or the event.
    pub(crate) resource: String,
    /// The method of the endpoint.
    pub(crate) method: String,
    /// Whether it is in the response.
    pub(crate) in_response: bool,
    /// The name of the field.
    pub(crate) field: String,
    /// Whether the field is a list of it.
    pub(crate) many: bool,
    /// The object that the field is in; `None` at the root.
    pub(crate) parent: Option<Key>,
}

/// The place of a part of an endpoint or an event itself.
pub(super) fn place_of_part(draft: &dyn Subject, part: Part) -> UsePlace {
    UsePlace {
        in_event: matches!(part, Part::Event | Part::Answer),
        depth: 0,
        resource: draft.resource(),
        method: draft.method(),
        in_response: part.is_received(),
        field: String::new(),
        many: false,
        parent: None,
    }
}

/// The place of what a field holds.
pub(super) fn place_of(field: &DraftField, around: &UsePlace) -> UsePlace {
    UsePlace {
        field: field.name.clone(),
        many: matches!(field.kind, DraftType::Array(_)),
        ..around.clone()
    }
}
