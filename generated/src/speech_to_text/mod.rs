// Written by `cargo xtask codegen`; do not edit.

//! The service `speech_to_text`.
//!
//! Text of speech, as a file or as a stream.

pub mod v1;
