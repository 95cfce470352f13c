// Written by `cargo xtask codegen`; do not edit.

//! The service `compensation`.

pub mod v1;
