// Written by `cargo xtask codegen`; do not edit.

//! The service `mail`.

pub mod v1;
