// Written by `cargo xtask codegen`; do not edit.

//! The service `directory`.
//!
//! The directory in its newer form: employees, departments and organizations that share them.

pub mod v1;
