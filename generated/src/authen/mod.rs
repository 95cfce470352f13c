// Written by `cargo xtask codegen`; do not edit.

//! The service `authen`.
//!
//! Signing users in: authorization codes, user tokens and who the user is.

pub mod v1;
pub mod v2;
