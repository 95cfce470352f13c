// Written by `cargo xtask codegen`; do not edit.

//! `base.v2`: 3 endpoints.

mod app_role;
mod shapes;
mod enumerations;
mod codes;
pub use app_role::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
