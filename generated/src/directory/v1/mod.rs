// Written by `cargo xtask codegen`; do not edit.

//! `directory.v1`: 21 endpoints.

mod collaboration_rule;
mod collaboration_tenant;
mod collboration_share_entity;
mod department;
mod employee;
mod shapes;
mod enumerations;
mod codes;
pub use collaboration_rule::*;
pub use collaboration_tenant::*;
pub use collboration_share_entity::*;
pub use department::*;
pub use employee::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
