// Written by `cargo xtask codegen`; do not edit.

//! The service `auth`.
//!
//! The tokens of apps and tenants.

pub mod v3;
