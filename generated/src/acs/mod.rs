// Written by `cargo xtask codegen`; do not edit.

//! The service `acs`.

pub mod v1;
