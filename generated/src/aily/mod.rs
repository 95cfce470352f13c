// Written by `cargo xtask codegen`; do not edit.

//! The service `aily`.

pub mod v1;
