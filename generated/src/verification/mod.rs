// Written by `cargo xtask codegen`; do not edit.

//! The service `verification`.

pub mod v1;
