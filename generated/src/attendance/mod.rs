// Written by `cargo xtask codegen`; do not edit.

//! The service `attendance`.

pub mod v1;
