// Written by `cargo xtask codegen`; do not edit.

//! The service `docx`.

pub mod v1;
