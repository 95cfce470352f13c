// Written by `cargo xtask codegen`; do not edit.

//! `cardkit.v1`: 10 endpoints.

mod card;
mod card_element;
mod shapes;
mod enumerations;
mod codes;
pub use card::*;
pub use card_element::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
