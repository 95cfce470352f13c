// Written by `cargo xtask codegen`; do not edit.

//! `approval.v3`: 2 endpoints.

mod external_approval;
mod external_instance;
mod shapes;
mod enumerations;
pub use external_approval::*;
pub use external_instance::*;
pub use shapes::*;
pub use enumerations::*;
