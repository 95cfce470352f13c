// Written by `cargo xtask codegen`; do not edit.

//! `hire.v2`: 3 endpoints.

mod interview_record;
mod talent;
mod shapes;
mod enumerations;
mod codes;
pub use interview_record::*;
pub use talent::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
