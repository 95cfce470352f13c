// Written by `cargo xtask codegen`; do not edit.

//! `optical_char_recognition.v1`: 1 endpoints.

mod image;
mod codes;
pub use image::*;
pub use codes::*;
