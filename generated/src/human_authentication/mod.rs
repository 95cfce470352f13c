// Written by `cargo xtask codegen`; do not edit.

//! The service `human_authentication`.
//!
//! The identity of a person, for verification by the face.

pub mod v1;
