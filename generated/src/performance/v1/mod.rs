// Written by `cargo xtask codegen`; do not edit.

//! `performance.v1`: 4 endpoints.

mod review_data;
mod semester;
mod stage_task;
mod shapes;
mod enumerations;
mod codes;
pub use review_data::*;
pub use semester::*;
pub use stage_task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
