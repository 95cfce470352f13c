// Written by `cargo xtask codegen`; do not edit.

//! The service `okr`.

pub mod v1;
