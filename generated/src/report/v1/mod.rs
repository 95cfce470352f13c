// Written by `cargo xtask codegen`; do not edit.

//! `report.v1`: 3 endpoints.

mod rule;
mod rule_view;
mod task;
mod shapes;
mod enumerations;
mod codes;
pub use rule::*;
pub use rule_view::*;
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
