// Written by `cargo xtask codegen`; do not edit.

//! The service `admin`.

pub mod v1;
