// Written by `cargo xtask codegen`; do not edit.

//! `mina.v2`: 1 endpoints.

mod token_login_validate;
mod codes;
pub use token_login_validate::*;
pub use codes::*;
