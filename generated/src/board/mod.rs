// Written by `cargo xtask codegen`; do not edit.

//! The service `board`.

pub mod v1;
