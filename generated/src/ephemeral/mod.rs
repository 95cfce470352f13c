// Written by `cargo xtask codegen`; do not edit.

//! The service `ephemeral`.
//!
//! Cards in a group that only one of its members sees.

pub mod v1;
