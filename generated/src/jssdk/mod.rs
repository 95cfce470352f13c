// Written by `cargo xtask codegen`; do not edit.

//! The service `jssdk`.
//!
//! The ticket with which web pages sign their calls of the client.

pub mod v1;
