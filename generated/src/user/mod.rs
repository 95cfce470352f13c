// Written by `cargo xtask codegen`; do not edit.

//! The service `user`.

pub mod v4;
