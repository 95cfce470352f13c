// Written by `cargo xtask codegen`; do not edit.

//! The service `payroll`.
//!
//! Payroll: activities, items, cost allocation and data from outside.

pub mod v1;
