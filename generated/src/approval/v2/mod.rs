// Written by `cargo xtask codegen`; do not edit.

//! `approval.v2`: 12 endpoints.

mod approval;
mod file;
mod instance;
mod subscription;
mod shapes;
mod enumerations;
pub use approval::*;
pub use file::*;
pub use instance::*;
pub use subscription::*;
pub use shapes::*;
pub use enumerations::*;
