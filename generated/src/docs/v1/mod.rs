// Written by `cargo xtask codegen`; do not edit.

//! `docs.v1`: 1 endpoints.

mod content;
mod enumerations;
mod codes;
pub use content::*;
pub use enumerations::*;
pub use codes::*;
