// Written by `cargo xtask codegen`; do not edit.

//! The service `verification`.
//!
//! The verification of the tenant.

pub mod v1;
