// Written by `cargo xtask codegen`; do not edit.

//! The service `moments`.

pub mod v1;
