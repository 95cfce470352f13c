// Written by `cargo xtask codegen`; do not edit.

//! The service `workplace`.
//!
//! How often the workplace and its blocks are used.

pub mod v1;
