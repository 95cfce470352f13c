// Written by `cargo xtask codegen`; do not edit.

//! `bot.v3`: 1 endpoints.

mod bot;
mod shapes;
mod enumerations;
pub use bot::*;
pub use shapes::*;
pub use enumerations::*;
