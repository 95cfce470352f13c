// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `verification` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Verification {
    /// The legal name of the company.
    pub name: Option<String>,
    /// Whether the company has been verified.
    pub has_verification: Option<bool>,
}

crate::object!(Verification { name "name", has_verification "has_verification" });
