// Written by `cargo xtask codegen`; do not edit.

//! The service `doc`.
//!
//! Documents of the first kind, which came before `docx`.

pub mod v2;
