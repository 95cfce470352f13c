// Written by `cargo xtask codegen`; do not edit.

//! The service `interactive`.
//!
//! Changing cards later, by the token that a press on them brought.

pub mod v1;
