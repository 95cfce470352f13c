// Written by `cargo xtask codegen`; do not edit.

//! The service `performance`.

pub mod v1;
pub mod v2;
