// Written by `cargo xtask codegen`; do not edit.

//! The service `user`.
//!
//! Whether a user administers an app, in the older form.

pub mod v4;
