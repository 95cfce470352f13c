// Written by `cargo xtask codegen`; do not edit.

//! `wiki.v2`: 16 endpoints.

mod node;
mod space;
mod space_member;
mod space_node;
mod space_setting;
mod task;
mod shapes;
mod enumerations;
mod codes;
pub use node::*;
pub use space::*;
pub use space_member::*;
pub use space_node::*;
pub use space_setting::*;
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
