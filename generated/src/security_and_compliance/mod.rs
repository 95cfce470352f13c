// Written by `cargo xtask codegen`; do not edit.

//! The service `security_and_compliance`.

pub mod v1;
pub mod v2;
