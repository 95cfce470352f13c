// Written by `cargo xtask codegen`; do not edit.

//! The service `workplace`.

pub mod v1;
