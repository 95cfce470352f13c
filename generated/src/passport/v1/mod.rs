// Written by `cargo xtask codegen`; do not edit.

//! `passport.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`LogoutSession`] | `POST /open-apis/passport/v1/sessions/logout` | Signs a user out of some or all devices. |
//! | [`QuerySession`] | `POST /open-apis/passport/v1/sessions/query` | Returns the masked login sessions of several users. |

pub mod session;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use session::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
