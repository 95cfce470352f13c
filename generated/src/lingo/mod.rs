// Written by `cargo xtask codegen`; do not edit.

//! The service `lingo`.

pub mod v1;
