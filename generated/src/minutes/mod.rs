// Written by `cargo xtask codegen`; do not edit.

//! The service `minutes`.

pub mod v1;
