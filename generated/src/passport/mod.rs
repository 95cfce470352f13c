// Written by `cargo xtask codegen`; do not edit.

//! The service `passport`.

pub mod v1;
