// Written by `cargo xtask codegen`; do not edit.

//! `contact.v2`: 4 endpoints.

mod department;
mod role;
mod task;
mod user;
mod shapes;
pub use department::*;
pub use role::*;
pub use task::*;
pub use user::*;
pub use shapes::*;
