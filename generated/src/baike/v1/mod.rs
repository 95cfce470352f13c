// Written by `cargo xtask codegen`; do not edit.

//! `baike.v1`: 13 endpoints.

mod classification;
mod draft;
mod entity;
mod file;
mod shapes;
mod enumerations;
mod codes;
pub use classification::*;
pub use draft::*;
pub use entity::*;
pub use file::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
