// Written by `cargo xtask codegen`; do not edit.

//! `application.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListUserVisibleApp`] | `GET /open-apis/application/v1/user/visible_apps` | Lists the apps that a user can use in the tenant; for custom apps only. |

pub mod user_visible_app;
mod shapes;
#[doc(inline)]
pub use user_visible_app::*;
pub use shapes::*;
