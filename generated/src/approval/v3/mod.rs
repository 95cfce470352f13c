// Written by `cargo xtask codegen`; do not edit.

//! `approval.v3`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateExternalApproval`] | `POST /approval/openapi/v3/external/approval/create` | Creates a third-party approval definition, or updates the one with this code; the process itself stays outside. Superseded by a newer version. |
//! | [`CheckExternalInstance`] | `POST /approval/openapi/v3/external/instance/check` | Compares the times of change of third-party instances and returns those that the approval center lacks or has in an older state. Superseded by a newer version. |

pub mod external_approval;
pub mod external_instance;
mod shapes;
mod enumerations;
#[doc(inline)]
pub use external_approval::*;
#[doc(inline)]
pub use external_instance::*;
pub use shapes::*;
pub use enumerations::*;
