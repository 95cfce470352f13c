// Written by `cargo xtask codegen`; do not edit.

//! `application.v5`: 2 endpoints.

mod application;
mod shapes;
mod enumerations;
mod codes;
pub use application::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
