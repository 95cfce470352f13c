// Written by `cargo xtask codegen`; do not edit.

//! The service `wiki`.

pub mod v2;
