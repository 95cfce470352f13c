// Written by `cargo xtask codegen`; do not edit.

//! `optical_char_recognition.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BasicRecognizeImage`] | `POST /open-apis/optical_char_recognition/v1/image/basic_recognize` | Recognizes the text in an image, line by line. |

pub mod image;
mod codes;
#[doc(inline)]
pub use image::*;
pub use codes::*;
