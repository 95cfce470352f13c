// Written by `cargo xtask codegen`; do not edit.

//! `mdm.v1`: 2 endpoints.

mod user_auth_data_relation;
mod enumerations;
mod codes;
pub use user_auth_data_relation::*;
pub use enumerations::*;
pub use codes::*;
