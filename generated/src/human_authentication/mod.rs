// Written by `cargo xtask codegen`; do not edit.

//! The service `human_authentication`.

pub mod v1;
