// Written by `cargo xtask codegen`; do not edit.

//! The service `trust_party`.

pub mod v1;
