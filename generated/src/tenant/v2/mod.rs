// Written by `cargo xtask codegen`; do not edit.

//! `tenant.v2`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`QueryTenant`] | `GET /open-apis/tenant/v2/tenant/query` | Returns the name, number, domain and avatar of the tenant. |
//! | [`QueryTenantProductAssignInfo`] | `GET /open-apis/tenant/v2/tenant/assign_info_list/query` | Lists the licenses that the tenant has assigned to users. |

pub mod tenant;
pub mod tenant_product_assign_info;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use tenant::*;
#[doc(inline)]
pub use tenant_product_assign_info::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
