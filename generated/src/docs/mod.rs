// Written by `cargo xtask codegen`; do not edit.

//! The service `docs`.

pub mod v1;
