// Written by `cargo xtask codegen`; do not edit.

//! `search.v1`: 1 endpoints.

mod user;
mod shapes;
pub use user::*;
pub use shapes::*;
