// Written by `cargo xtask codegen`; do not edit.

//! `speech_to_text.v1`: 2 endpoints.

mod speech;
mod shapes;
mod codes;
pub use speech::*;
pub use shapes::*;
pub use codes::*;
