// Written by `cargo xtask codegen`; do not edit.

//! The service `ehr`.
//!
//! The employee archive of the first HR product.

pub mod v1;
