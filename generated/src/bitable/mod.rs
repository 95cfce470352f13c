// Written by `cargo xtask codegen`; do not edit.

//! The service `bitable`.

pub mod v1;
