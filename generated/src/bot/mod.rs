// Written by `cargo xtask codegen`; do not edit.

//! The service `bot`.
//!
//! The bot of an app.

pub mod v3;
