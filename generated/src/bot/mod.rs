// Written by `cargo xtask codegen`; do not edit.

//! The service `bot`.

pub mod v3;
