// Written by `cargo xtask codegen`; do not edit.

//! The service `spark`.

pub mod v1;
