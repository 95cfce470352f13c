// Written by `cargo xtask codegen`; do not edit.

//! `workplace.v1`: 3 endpoints.

mod custom_workplace_access_data;
mod workplace_access_data;
mod workplace_block_access_data;
mod shapes;
mod codes;
pub use custom_workplace_access_data::*;
pub use workplace_access_data::*;
pub use workplace_block_access_data::*;
pub use shapes::*;
pub use codes::*;
