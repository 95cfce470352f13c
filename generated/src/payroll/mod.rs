// Written by `cargo xtask codegen`; do not edit.

//! The service `payroll`.

pub mod v1;
