// Written by `cargo xtask codegen`; do not edit.

//! `search.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetUser`] | `GET /open-apis/search/v1/user` | Searches users by name, among those that the user may see. |

pub mod user;
mod shapes;
#[doc(inline)]
pub use user::*;
pub use shapes::*;
