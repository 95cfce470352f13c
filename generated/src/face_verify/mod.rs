// Written by `cargo xtask codegen`; do not edit.

//! The service `face_verify`.

pub mod v1;
