// Written by `cargo xtask codegen`; do not edit.

//! The service `suite`.

pub mod v1;
