// Written by `cargo xtask codegen`; do not edit.

//! The service `lingo`.
//!
//! The dictionary of a tenant: entries, drafts, repositories and highlights.

pub mod v1;
