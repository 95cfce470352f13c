// Written by `cargo xtask codegen`; do not edit.

//! `human_authentication.v1`: 1 endpoints.

mod identity;
mod enumerations;
mod codes;
pub use identity::*;
pub use enumerations::*;
pub use codes::*;
