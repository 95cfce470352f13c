// Written by `cargo xtask codegen`; do not edit.

//! The service `compensation`.
//!
//! Compensation: archives, items, plans, indicators and payments.

pub mod v1;
