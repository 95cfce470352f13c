// Written by `cargo xtask codegen`; do not edit.

//! The service `tenant`.
//!
//! The tenant and the licenses that it has.

pub mod v2;
