// Written by `cargo xtask codegen`; do not edit.

//! `trust_party.v1`: 5 endpoints.

mod collaboration_tenant;
mod collaboration_tenant_collaboration_department;
mod collaboration_tenant_collaboration_user;
mod shapes;
mod enumerations;
mod codes;
pub use collaboration_tenant::*;
pub use collaboration_tenant_collaboration_department::*;
pub use collaboration_tenant_collaboration_user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
