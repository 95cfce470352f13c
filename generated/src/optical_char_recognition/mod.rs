// Written by `cargo xtask codegen`; do not edit.

//! The service `optical_char_recognition`.

pub mod v1;
