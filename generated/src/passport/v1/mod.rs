// Written by `cargo xtask codegen`; do not edit.

//! `passport.v1`: 2 endpoints.

mod session;
mod shapes;
mod enumerations;
mod codes;
pub use session::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
