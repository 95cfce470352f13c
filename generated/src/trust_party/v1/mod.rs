// Written by `cargo xtask codegen`; do not edit.

//! `trust_party.v1`: 5 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetCollaborationTenant`] | `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key` | Gets a partner organization that the calling user or app may see. |
//! | [`ListCollaborationTenant`] | `GET /open-apis/trust_party/v1/collaboration_tenants` | Lists the partner organizations that the calling user or app may see. |
//! | [`GetCollaborationTenantVisibleOrganization`] | `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization` | Lists what lies below a department or user group of a partner organization: departments, users and groups that the caller may see. |
//! | [`GetCollaborationTenantDepartment`] | `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id` | Gets a department of a partner organization that the calling user or app may see. |
//! | [`GetCollaborationTenantUser`] | `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id` | Gets a member of a partner organization; what that organization does not share, such as mobile numbers, is left out. |

pub mod collaboration_tenant;
pub mod collaboration_tenant_collaboration_department;
pub mod collaboration_tenant_collaboration_user;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use collaboration_tenant::*;
#[doc(inline)]
pub use collaboration_tenant_collaboration_department::*;
#[doc(inline)]
pub use collaboration_tenant_collaboration_user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
