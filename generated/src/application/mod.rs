// Written by `cargo xtask codegen`; do not edit.

//! The service `application`.
//!
//! Apps themselves: versions, review, visibility, usage and collaborators.

pub mod v1;
pub mod v2;
pub mod v3;
pub mod v5;
pub mod v6;
pub mod v7;
