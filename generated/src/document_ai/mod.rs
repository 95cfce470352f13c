// Written by `cargo xtask codegen`; do not edit.

//! The service `document_ai`.

pub mod v1;
