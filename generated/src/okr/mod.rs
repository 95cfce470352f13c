// Written by `cargo xtask codegen`; do not edit.

//! The service `okr`.
//!
//! Objectives and key results: periods, progress, reviews and images.

pub mod v1;
