// Written by `cargo xtask codegen`; do not edit.

//! The service `mdm`.
//!
//! Master data: countries and regions, and which data users may see.

pub mod v1;
pub mod v3;
