// Written by `cargo xtask codegen`; do not edit.

//! The service `speech_to_text`.

pub mod v1;
