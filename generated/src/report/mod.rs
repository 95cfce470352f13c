// Written by `cargo xtask codegen`; do not edit.

//! The service `report`.

pub mod v1;
