//! Where object types and enumerations are used.

use crate::resolve::drafts::draft::{Draft, DraftField, DraftType};
use crate::resolve::drafts::walk::Part;

/// What distinguishes the places where one object type is used: its identity, and which of its
/// fields must be sent.
pub(crate) type Key = (String, Vec<Option<bool>>);

/// Where something is. The least one is the same whatever the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct UsePlace {
    /// How many objects it is in.
    pub(crate) depth: usize,
    /// The resource of the endpoint.
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

/// The place of a part of an endpoint itself.
pub(super) fn place_of_part(draft: &Draft, part: Part) -> UsePlace {
    UsePlace {
        depth: 0,
        resource: draft.endpoint.name.resource.clone(),
        method: draft.endpoint.name.method.clone(),
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
