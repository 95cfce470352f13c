// Written by `cargo xtask codegen`; do not edit.

//! `approval.v1`: 3 endpoints.

mod id;
mod message;
mod shapes;
mod enumerations;
pub use id::*;
pub use message::*;
pub use shapes::*;
pub use enumerations::*;
