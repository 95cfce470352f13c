// Written by `cargo xtask codegen`; do not edit.

//! `im.v1`: 1 endpoints.

mod chat;
pub use chat::*;
