// Written by `cargo xtask codegen`; do not edit.

//! The service `wiki`.
//!
//! Wiki spaces, their nodes, members and settings.

pub mod v2;
