// Written by `cargo xtask codegen`; do not edit.

//! The service `auth`.

pub mod v3;
