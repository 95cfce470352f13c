// Written by `cargo xtask codegen`; do not edit.

//! The service `security_and_compliance`.
//!
//! Devices, logs of calls and the migration of data between places.

pub mod v1;
pub mod v2;
