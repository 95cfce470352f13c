// Written by `cargo xtask codegen`; do not edit.

//! `application.v2`: 1 endpoints.

mod app;
mod shapes;
mod codes;
pub use app::*;
pub use shapes::*;
pub use codes::*;
