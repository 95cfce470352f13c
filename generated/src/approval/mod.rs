// Written by `cargo xtask codegen`; do not edit.

//! The service `approval`.

pub mod v1;
pub mod v2;
pub mod v3;
pub mod v4;
