// Written by `cargo xtask codegen`; do not edit.

//! `verification.v1`: 1 endpoints.

mod verification;
mod shapes;
mod codes;
pub use verification::*;
pub use shapes::*;
pub use codes::*;
