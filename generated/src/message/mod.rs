// Written by `cargo xtask codegen`; do not edit.

//! The service `message`.

pub mod v4;
