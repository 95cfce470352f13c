// Written by `cargo xtask codegen`; do not edit.

//! The service `jssdk`.

pub mod v1;
