// Written by `cargo xtask codegen`; do not edit.

//! The service `trust_party`.
//!
//! Tenants that trust each other: who is visible across them.

pub mod v1;
