// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `open_ids`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Card {
    /// The users who see the update, by their ids within the app; needed for cards that each user sees on their own. Example: `["ou_5ad573a6411d72b8305fda3a9c15xxxx"]`.
    pub open_ids: Option<Vec<String>>,
}

crate::object_builder!(Card {
    open_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(Card { open_ids "open_ids" });
