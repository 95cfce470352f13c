// Written by `cargo xtask codegen`; do not edit.

//! `moments.v1`: 1 endpoints.

mod post;
mod shapes;
mod enumerations;
mod codes;
pub use post::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
