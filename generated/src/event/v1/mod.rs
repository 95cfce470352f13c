// Written by `cargo xtask codegen`; do not edit.

//! `event.v1`: 1 endpoints.

mod outbound_ip;
mod codes;
pub use outbound_ip::*;
pub use codes::*;
