// Written by `cargo xtask codegen`; do not edit.

//! `ehr.v1`: 2 endpoints.

mod attachment;
mod employee;
mod shapes;
mod enumerations;
mod codes;
pub use attachment::*;
pub use employee::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
