// Written by `cargo xtask codegen`; do not edit.

//! The service `base`.
//!
//! Roles of a base, in a newer form than that of `bitable`.

pub mod v2;
