// Written by `cargo xtask codegen`; do not edit.

//! The service `docs`.
//!
//! The contents of a document as Markdown.

pub mod v1;
