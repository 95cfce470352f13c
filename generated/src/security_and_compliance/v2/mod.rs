// Written by `cargo xtask codegen`; do not edit.

//! `security_and_compliance.v2`: 7 endpoints.

mod device_apply_record;
mod device_record;
mod shapes;
mod enumerations;
mod codes;
pub use device_apply_record::*;
pub use device_record::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
