// Written by `cargo xtask codegen`; do not edit.

//! `ephemeral.v1`: 2 endpoints.

mod ephemeral;
mod codes;
pub use ephemeral::*;
pub use codes::*;
