// Written by `cargo xtask codegen`; do not edit.

//! `translation.v1`: 2 endpoints.

mod text;
mod shapes;
mod codes;
pub use text::*;
pub use shapes::*;
pub use codes::*;
