// Written by `cargo xtask codegen`; do not edit.

//! `contact.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetUserAdminScope`] | `GET /open-apis/contact/v1/user/admin_scope/get` | Returns which departments an app administrator manages. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod user_admin_scope;
#[doc(inline)]
pub use user_admin_scope::*;
