// Written by `cargo xtask codegen`; do not edit.

//! `jssdk.v1`: 1 endpoints.

mod ticket;
pub use ticket::*;
