// Written by `cargo xtask codegen`; do not edit.

//! `base.v2`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateAppRole`] | `POST /open-apis/base/v2/apps/:app_token/roles` | Creates a custom role of a base, with rights down to single records and to copying and printing; advanced permissions must be on. |
//! | [`ListAppRole`] | `GET /open-apis/base/v2/apps/:app_token/roles` | Lists the custom roles of a base with their rights; advanced permissions must be on. |
//! | [`UpdateAppRole`] | `PUT /open-apis/base/v2/apps/:app_token/roles/:role_id` | Changes a custom role of a base; what is left out stays, and an empty object resets to the default. Advanced permissions must be on. |

pub mod app_role;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app_role::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
