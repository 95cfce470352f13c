// Written by `cargo xtask codegen`; do not edit.

//! `personal_settings.v1`: 6 endpoints.

mod system_status;
mod shapes;
mod enumerations;
mod codes;
pub use system_status::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
