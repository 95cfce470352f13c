// Written by `cargo xtask codegen`; do not edit.

//! The service `calendar`.

pub mod v4;
