// Written by `cargo xtask codegen`; do not edit.

//! The service `performance`.
//!
//! Performance reviews: semesters, stages, metrics, tasks and results.

pub mod v1;
pub mod v2;
