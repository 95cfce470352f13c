// Written by `cargo xtask codegen`; do not edit.

//! `message.v4`: 1 endpoints.

mod message;
pub use message::*;
