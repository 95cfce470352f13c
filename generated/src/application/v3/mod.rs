// Written by `cargo xtask codegen`; do not edit.

//! `application.v3`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListApp`] | `GET /open-apis/application/v3/app/list` | Lists the apps that the tenant has installed. Superseded by the newer version. |
//! | [`UpdateVisibilityApp`] | `POST /open-apis/application/v3/app/update_visibility` | Changes who may and may not use an app, at once. Deprecated. |
//! | [`GetIsUserAdmin`] | `GET /open-apis/application/v3/is_user_admin` | Says whether a user is an administrator who reviews and manages the tenant's apps; developers of an app are not meant. |

pub mod app;
pub mod is_user_admin;
mod shapes;
mod codes;
#[doc(inline)]
pub use app::*;
#[doc(inline)]
pub use is_user_admin::*;
pub use shapes::*;
pub use codes::*;
