// Written by `cargo xtask codegen`; do not edit.

//! The service `aily`.
//!
//! Aily assistants: sessions, messages, runs, skills and their knowledge.

pub mod v1;
