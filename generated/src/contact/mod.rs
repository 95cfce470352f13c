// Written by `cargo xtask codegen`; do not edit.

//! The service `contact`.
//!
//! The directory: users, departments, groups, units, job levels and families.

pub mod v1;
pub mod v2;
pub mod v3;
