// Written by `cargo xtask codegen`; do not edit.

//! The service `corehr`.

pub mod v1;
pub mod v2;
