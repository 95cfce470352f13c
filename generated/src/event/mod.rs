// Written by `cargo xtask codegen`; do not edit.

//! The service `event`.
//!
//! The addresses from which the platform sends events.

pub mod v1;
