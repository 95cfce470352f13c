// Written by `cargo xtask codegen`; do not edit.

//! The service `base`.

pub mod v2;
