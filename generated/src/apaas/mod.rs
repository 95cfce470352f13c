// Written by `cargo xtask codegen`; do not edit.

//! The service `apaas`.

pub mod v1;
