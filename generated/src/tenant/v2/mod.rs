// Written by `cargo xtask codegen`; do not edit.

//! `tenant.v2`: 2 endpoints.

mod tenant;
mod tenant_product_assign_info;
mod shapes;
mod enumerations;
mod codes;
pub use tenant::*;
pub use tenant_product_assign_info::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
