// Written by `cargo xtask codegen`; do not edit.

//! The service `docx`.
//!
//! Documents as trees of blocks, and the announcements of groups.

pub mod v1;
