// Written by `cargo xtask codegen`; do not edit.

//! `application.v2`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetAppVisibility`] | `GET /open-apis/application/v2/app/visibility` | Gets who may and who may not use an app: users, departments and groups as they were set, without the people inside them. |

pub mod app;
mod shapes;
mod codes;
#[doc(inline)]
pub use app::*;
pub use shapes::*;
pub use codes::*;
