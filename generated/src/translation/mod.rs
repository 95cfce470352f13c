// Written by `cargo xtask codegen`; do not edit.

//! The service `translation`.
//!
//! Translating texts and finding out their language.

pub mod v1;
