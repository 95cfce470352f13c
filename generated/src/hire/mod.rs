// Written by `cargo xtask codegen`; do not edit.

//! The service `hire`.

pub mod v1;
pub mod v2;
