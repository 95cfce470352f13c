// Written by `cargo xtask codegen`; do not edit.

//! The service `moments`.
//!
//! Posts of the company circle.

pub mod v1;
