// Written by `cargo xtask codegen`; do not edit.

//! `lingo.v1`: 14 endpoints.

mod classification;
mod draft;
mod entity;
mod file;
mod repo;
mod shapes;
mod enumerations;
mod codes;
pub use classification::*;
pub use draft::*;
pub use entity::*;
pub use file::*;
pub use repo::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
