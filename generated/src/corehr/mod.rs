// Written by `cargo xtask codegen`; do not edit.

//! The service `corehr`.
//!
//! Core HR: people, organization, jobs, contracts, joining, moving, leaving and processes.

pub mod v1;
pub mod v2;
