// Written by `cargo xtask codegen`; do not edit.

//! The service `optical_char_recognition`.
//!
//! Text in pictures.

pub mod v1;
