// Written by `cargo xtask codegen`; do not edit.

//! The service `sheets`.

pub mod v2;
pub mod v3;
