// Written by `cargo xtask codegen`; do not edit.

//! The service `admin`.
//!
//! Administration of a tenant: badges, statistics of use, audit logs, passwords.

pub mod v1;
