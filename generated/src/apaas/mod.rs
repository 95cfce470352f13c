// Written by `cargo xtask codegen`; do not edit.

//! The service `apaas`.
//!
//! Low-code applications (aPaaS): records, objects, roles, flows and approval tasks.

pub mod v1;
