// Written by `cargo xtask codegen`; do not edit.

//! `authen.v2`: 2 endpoints.

mod oauth_token;
mod codes;
pub use oauth_token::*;
pub use codes::*;
