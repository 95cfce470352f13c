// Written by `cargo xtask codegen`; do not edit.

//! `application.v1`: 1 endpoints.

mod user_visible_app;
mod shapes;
pub use user_visible_app::*;
pub use shapes::*;
