// Written by `cargo xtask codegen`; do not edit.

//! The service `translation`.

pub mod v1;
