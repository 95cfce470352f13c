// Written by `cargo xtask codegen`; do not edit.

//! `mina.v2`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateTokenLoginValidate`] | `POST /open-apis/mina/v2/tokenLoginValidate` | Exchanges the code that a mini program got at login for the user's ids, the session key and a user access token. Deprecated. |

pub mod token_login_validate;
mod codes;
#[doc(inline)]
pub use token_login_validate::*;
pub use codes::*;
