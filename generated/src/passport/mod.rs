// Written by `cargo xtask codegen`; do not edit.

//! The service `passport`.
//!
//! Sessions of users on their devices.

pub mod v1;
