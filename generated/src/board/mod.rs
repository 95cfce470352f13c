// Written by `cargo xtask codegen`; do not edit.

//! The service `board`.
//!
//! Whiteboards: their nodes, themes and pictures.

pub mod v1;
