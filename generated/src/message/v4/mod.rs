// Written by `cargo xtask codegen`; do not edit.

//! `message.v4`: 1 endpoints.

mod message;
mod codes;
pub use message::*;
pub use codes::*;
