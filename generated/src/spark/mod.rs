// Written by `cargo xtask codegen`; do not edit.

//! The service `spark`.
//!
//! Apps made by words: their tables, storage, pages and who sees them.

pub mod v1;
