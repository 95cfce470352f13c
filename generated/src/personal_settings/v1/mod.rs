// Written by `cargo xtask codegen`; do not edit.

//! `personal_settings.v1`: 6 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchCloseSystemStatus`] | `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close` | Turns a system status off for up to 50 users; the answer tells for each whether that worked. |
//! | [`BatchOpenSystemStatus`] | `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open` | Turns a system status on for up to 50 users, each until a given time; the answer tells for each whether it shows. |
//! | [`CreateSystemStatus`] | `POST /open-apis/personal_settings/v1/system_statuses` | Creates a system status for the whole tenant, which may have 10 at most; users do not have it until it is turned on for them. |
//! | [`DeleteSystemStatus`] | `DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id` | Deletes a system status of the tenant; users who have it turned on keep showing it. |
//! | [`ListSystemStatus`] | `GET /open-apis/personal_settings/v1/system_statuses` | Lists the system statuses of the tenant. |
//! | [`PatchSystemStatus`] | `PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id` | Changes the named fields of a system status; users who have it turned on see the change only the next time. |

pub mod system_status;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use system_status::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
