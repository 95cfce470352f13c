// Written by `cargo xtask codegen`; do not edit.

//! `acs.v1`: 14 endpoints.

mod access_record;
mod access_record_access_photo;
mod device;
mod rule_external;
mod user;
mod user_face;
mod visitor;
mod shapes;
mod enumerations;
mod codes;
pub use access_record::*;
pub use access_record_access_photo::*;
pub use device::*;
pub use rule_external::*;
pub use user::*;
pub use user_face::*;
pub use visitor::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
