// Written by `cargo xtask codegen`; do not edit.

//! The service `tenant`.

pub mod v2;
