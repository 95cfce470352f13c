// Written by `cargo xtask codegen`; do not edit.

//! `authen.v1`: 7 endpoints.

mod access_token;
mod authen;
mod index;
mod oidc_access_token;
mod oidc_refresh_access_token;
mod refresh_access_token;
mod user_info;
mod codes;
pub use access_token::*;
pub use authen::*;
pub use index::*;
pub use oidc_access_token::*;
pub use oidc_refresh_access_token::*;
pub use refresh_access_token::*;
pub use user_info::*;
pub use codes::*;
