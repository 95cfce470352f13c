//! An object type as one place has it.

use super::place::{Key, UsePlace};
use crate::resolve::drafts::draft::DraftObject;

/// Named types around a place, from the outside in.
pub(crate) type Within = Vec<(String, Key)>;

/// An object type at one place.
pub(super) struct Occurrence<'a> {
    /// What the page has.
    pub(super) object: &'a DraftObject,
    /// The place.
    pub(super) place: UsePlace,
    /// The named types around its fields.
    pub(super) within: Within,
    /// Its identity.
    pub(super) key: Key,
}

impl Occurrence<'_> {
    /// How many bytes describe the fields.
    pub(super) fn length_of_descriptions(&self) -> usize {
        let fields = self.object.fields.iter();
        fields.map(|field| field.description.0.len()).sum()
    }
}
