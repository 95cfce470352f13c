// Written by `cargo xtask codegen`; do not edit.

//! The service `report`.
//!
//! Reports: rules, tasks and where they are shown.

pub mod v1;
