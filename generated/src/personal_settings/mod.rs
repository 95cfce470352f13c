// Written by `cargo xtask codegen`; do not edit.

//! The service `personal_settings`.
//!
//! System statuses of users.

pub mod v1;
