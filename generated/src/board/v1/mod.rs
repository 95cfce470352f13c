// Written by `cargo xtask codegen`; do not edit.

//! `board.v1`: 6 endpoints.

mod whiteboard;
mod whiteboard_node;
mod shapes;
mod enumerations;
mod codes;
pub use whiteboard::*;
pub use whiteboard_node::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
