// Written by `cargo xtask codegen`; do not edit.

//! The service `mina`.
//!
//! Signing in from mini programs, in the older form.

pub mod v2;
