// Written by `cargo xtask codegen`; do not edit.

//! `security_and_compliance.v1`: 6 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetMultiGeoEntityTenant`] | `GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant` | Gets the locations in which the tenant may keep the data of its users. |
//! | [`ListDataOpenapiLog`] | `POST /open-apis/security_and_compliance/v1/openapi_logs/list_data` | Lists the audit log of calls that apps of the tenant made to the platform, by API, app and time. |
//! | [`CancelUserMigration`] | `POST /open-apis/security_and_compliance/v1/user_migrations/cancel` | Cancels moves of users' data to another location that have not started yet. |
//! | [`CreateUserMigration`] | `POST /open-apis/security_and_compliance/v1/user_migrations` | Starts to move the data of up to 100 users to another location; returns a task for each, whose progress another call gets. |
//! | [`GetUserMigration`] | `GET /open-apis/security_and_compliance/v1/user_migrations/:user_id` | Gets how far the move of one user's data to another location has come. |
//! | [`SearchUserMigration`] | `POST /open-apis/security_and_compliance/v1/user_migrations/search` | Gets how far the moves of up to 500 users' data to another location have come. |

pub mod multi_geo_entity_tenant;
pub mod openapi_log;
pub mod user_migration;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use multi_geo_entity_tenant::*;
#[doc(inline)]
pub use openapi_log::*;
#[doc(inline)]
pub use user_migration::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
