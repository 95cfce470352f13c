// Written by `cargo xtask codegen`; do not edit.

//! `authen.v2`: 2 endpoints.

mod oauth_token;
pub use oauth_token::*;
