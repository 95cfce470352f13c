// Written by `cargo xtask codegen`; do not edit.

//! `face_verify.v1`: 3 endpoints.

mod crop_face_image;
mod face_verify;
mod codes;
pub use crop_face_image::*;
pub use face_verify::*;
pub use codes::*;
