// Written by `cargo xtask codegen`; do not edit.

//! The service `cardkit`.

pub mod v1;
