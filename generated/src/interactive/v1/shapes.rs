// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `open_ids`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Card {
    /// The users who see the update, by their ids within the app; needed for cards that each user sees on their own.
    ///
    /// Example: `["ou_5ad573a6411d72b8305fda3a9c15xxxx"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_ids: Option<Vec<String>>,
}

impl Card {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`open_ids`](Self#structfield.open_ids).
    #[must_use]
    pub fn open_ids(
        mut self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_ids = Some(open_ids.into_iter().map(Into::into).collect());
        self
    }
}
