// Written by `cargo xtask codegen`; do not edit.

//! `application.v5`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetApplicationFavourite`] | `GET /open-apis/application/v5/applications/favourite` | Lists the apps that the calling user has marked as frequently used. |
//! | [`RecommendApplication`] | `GET /open-apis/application/v5/applications/recommend` | Lists the apps that administrators recommend to the calling user, removable by the user or not. |

pub mod application;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use application::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
