// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `term` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Term {
    /// The term. Example: `飞书`.
    pub from: Option<String>,
    /// What the term becomes. Example: `Lark`.
    pub to: Option<String>,
}

impl Term {
    /// With what is required.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
        }
    }
}

crate::setters!(Term { from(impl Into<String>).into(), to(impl Into<String>).into() });

crate::object!(Term { from "from", to "to" });
