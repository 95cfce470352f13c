// Written by `cargo xtask codegen`; do not edit.

//! The service `baike`.
//!
//! The encyclopedia of a tenant under its older name: entries, drafts and files.

pub mod v1;
