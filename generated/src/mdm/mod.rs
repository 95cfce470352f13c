// Written by `cargo xtask codegen`; do not edit.

//! The service `mdm`.

pub mod v1;
pub mod v3;
