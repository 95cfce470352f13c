// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `term` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Term {
    /// The term.
    ///
    /// Example: `飞书`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What the term becomes.
    ///
    /// Example: `Lark`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

impl Term {
    /// With what is required.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
        }
    }

    /// Sets [`from`](Self#structfield.from).
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets [`to`](Self#structfield.to).
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}
