//! Where object types and enumerations are used.

use crate::resolve::drafts::draft::{
    Draft, DraftContent, DraftField, DraftResponseContent, DraftType,
};

/// What tells the places apart where one object type is used: its identity, and which of its
/// fields must be sent.
pub(crate) type Key = (String, Vec<Option<bool>>);

/// Where something stands. The least one is the same whatever the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// How many objects it stands in.
    pub(crate) depth: usize,
    /// The resource of the endpoint.
    pub(crate) resource: String,
    /// The method of the endpoint.
    pub(crate) method: String,
    /// Whether it stands in the response.
    pub(crate) in_response: bool,
    /// The name of the field.
    pub(crate) field: String,
    /// Whether the field is a list of it.
    pub(crate) many: bool,
    /// The object that the field stands in; `None` at the root.
    pub(crate) parent: Option<Key>,
}

/// What stands at the root of something.
pub(super) enum Root<'a> {
    /// The fields of an object.
    Fields(&'a [DraftField]),
    /// Another value.
    Value(&'a DraftType),
}

/// The roots of an endpoint, with their places.
pub(super) fn roots(draft: &Draft) -> Vec<(Root<'_>, Place)> {
    let place = |in_response| Place {
        depth: 0,
        resource: draft.endpoint.name.resource.clone(),
        method: draft.endpoint.name.method.clone(),
        in_response,
        field: String::new(),
        many: false,
        parent: None,
    };
    let mut roots = Vec::new();
    for fields in [&draft.headers, &draft.path, &draft.query] {
        roots.push((Root::Fields(fields), place(false)));
    }
    match draft.request.as_ref().map(|request| &request.content) {
        Some(DraftContent::Fields(fields)) => roots.push((Root::Fields(fields), place(false))),
        Some(DraftContent::Value(value)) => roots.push((Root::Value(value), place(false))),
        None => {}
    }
    match &draft.response.content {
        DraftResponseContent::Data(DraftContent::Fields(fields))
        | DraftResponseContent::Beside(fields) => roots.push((Root::Fields(fields), place(true))),
        DraftResponseContent::Data(DraftContent::Value(value))
        | DraftResponseContent::Root(value) => roots.push((Root::Value(value), place(true))),
        DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
    }
    roots
}

/// The place of what a field holds.
pub(super) fn place_of(field: &DraftField, around: &Place) -> Place {
    Place {
        field: field.name.clone(),
        many: matches!(field.kind, DraftType::Array(_)),
        ..around.clone()
    }
}
