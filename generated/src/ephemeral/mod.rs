// Written by `cargo xtask codegen`; do not edit.

//! The service `ephemeral`.

pub mod v1;
