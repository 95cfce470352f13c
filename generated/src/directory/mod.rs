// Written by `cargo xtask codegen`; do not edit.

//! The service `directory`.

pub mod v1;
