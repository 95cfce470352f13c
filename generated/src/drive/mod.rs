// Written by `cargo xtask codegen`; do not edit.

//! The service `drive`.
//!
//! Files and folders: uploads, downloads, permissions, comments, versions, import and export.

pub mod v1;
pub mod v2;
