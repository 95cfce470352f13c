// Written by `cargo xtask codegen`; do not edit.

//! `ehr.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetAttachment`] | `GET /open-apis/ehr/v1/attachments/:token` | Downloads a file of an employee, by the token that a file field of the roster returns as its id. |
//! | [`ListEmployee`] | `GET /open-apis/ehr/v1/employees` | Lists employees from the roster of Feishu People (standard edition) by user, state, type and day of joining; full data only with the view `full`. |

pub mod attachment;
pub mod employee;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use attachment::*;
#[doc(inline)]
pub use employee::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
