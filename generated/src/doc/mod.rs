// Written by `cargo xtask codegen`; do not edit.

//! The service `doc`.

pub mod v2;
