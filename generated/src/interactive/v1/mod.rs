// Written by `cargo xtask codegen`; do not edit.

//! `interactive.v1`: 1 endpoints.

mod card;
mod shapes;
mod codes;
pub use card::*;
pub use shapes::*;
pub use codes::*;
