// Written by `cargo xtask codegen`; do not edit.

//! The service `face_verify`.
//!
//! Verification of a person by the face.

pub mod v1;
