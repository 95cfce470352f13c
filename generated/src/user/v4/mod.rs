// Written by `cargo xtask codegen`; do not edit.

//! `user.v4`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListAppAdminUser`] | `GET /open-apis/user/v4/app_admin_user/list` | Lists the administrators who review apps: the latest 10 at most, by their ids. |

pub mod app_admin_user;
mod shapes;
#[doc(inline)]
pub use app_admin_user::*;
pub use shapes::*;
