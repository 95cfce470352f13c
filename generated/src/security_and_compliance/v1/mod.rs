// Written by `cargo xtask codegen`; do not edit.

//! `security_and_compliance.v1`: 6 endpoints.

mod multi_geo_entity_tenant;
mod openapi_log;
mod user_migration;
mod shapes;
mod enumerations;
mod codes;
pub use multi_geo_entity_tenant::*;
pub use openapi_log::*;
pub use user_migration::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
