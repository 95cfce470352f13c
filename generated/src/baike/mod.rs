// Written by `cargo xtask codegen`; do not edit.

//! The service `baike`.

pub mod v1;
