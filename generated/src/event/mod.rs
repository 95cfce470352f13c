// Written by `cargo xtask codegen`; do not edit.

//! The service `event`.

pub mod v1;
