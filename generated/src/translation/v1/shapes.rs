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

crate::object_builder!(Term {
    from(impl Into<String>).into(), to(impl Into<String>).into();
    from(impl Into<String>).into(), to(impl Into<String>).into()
});
crate::object!(Term { from "from", to "to" });
