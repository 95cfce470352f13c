// Written by `cargo xtask codegen`; do not edit.

//! The service `ehr`.

pub mod v1;
