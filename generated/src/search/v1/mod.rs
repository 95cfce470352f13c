// Written by `cargo xtask codegen`; do not edit.

//! `search.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetUser`] | `GET /open-apis/search/v1/user` | Searches users by name, among those that the user may see. |

mod user;
mod shapes;
pub use user::*;
pub use shapes::*;
